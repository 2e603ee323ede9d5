import type { MandatoryItem } from '../src/regulations/mandatoryPublication.ts';
import { demoStories } from './stories.ts';
import type { Story } from './story.ts';
import { demoUnitTree } from './units.ts';

const most = 6;
const ended = ({ path }: Story) => path === 'closed' || path === 'rated-closed';

/** Matters of which a summary is published: answered, with consent, of different categories first. */
export const published: readonly Story[] = [
  ...new Map(demoStories.filter((story) => ended(story) && story.mayPublish).map((story) => [story.categoryCode, story])).values(),
].slice(0, most);

type Entry = Readonly<{ item: MandatoryItem; textZh: string; textEn: string; checkedDaysAgo: number }>;

const unit = '440200-xfj';
const { address = '', phone = '', hours = '' } = demoUnitTree.byCode.get(unit) ?? {};

/** What the city's bureau makes public (信访工作条例 第十八条第一款); the last entry was not checked in time and stands on its desk. */
export const bureauNotices: Readonly<{ unit: string; entries: readonly Entry[] }> = {
  unit,
  entries: [
    {
      item: 'web',
      textZh: '网上信访：本网站“写信”，全天可以提交，当日登记。',
      textEn: 'Online: “Write” on this site, at any hour; registered the same day.',
      checkedDaysAgo: 20,
    },
    { item: 'address', textZh: `来信请寄：${address}，市信访局收。`, textEn: `Letters: ${address}.`, checkedDaysAgo: 20 },
    {
      item: 'phone',
      textZh: `咨询投诉电话：${phone}，工作时间有人接听。`,
      textEn: `Telephone: ${phone}, in office hours.`,
      checkedDaysAgo: 20,
    },
    {
      item: 'reception',
      textZh: `来访接待：${address}，工作日 ${hours}。五人以上共同来访的，请推选不超过五名代表。`,
      textEn: `Visits: ${address}, working days ${hours}. Groups send at most five representatives.`,
      checkedDaysAgo: 35,
    },
    {
      item: 'query',
      textZh: '查询进度：在本网站“查进度”输入信访编号和查询码；没有手机的，可以到接待窗口打印。',
      textEn: 'Progress: enter petition number and query code under “Track”; or ask for a printout at the counter.',
      checkedDaysAgo: 35,
    },
    {
      item: 'law',
      textZh: '《信访工作条例》（2022年5月1日起施行），接待大厅和本网站都可以查阅全文。',
      textEn: 'The Regulation on Petition Work, in force since 1 May 2022; its text is in the reception hall and on this site.',
      checkedDaysAgo: 60,
    },
    {
      item: 'procedure',
      textZh: '登记后15日内转送有权处理的机关，受理后60日内答复；对答复不服的，30日内可以请求复查、复核。',
      textEn: 'Passed on within 15 days, answered within 60 days of acceptance; review and re-review may each be asked for within 30 days.',
      checkedDaysAgo: 60,
    },
    {
      item: 'accounts',
      textZh: '市信访局公众号“示范信访”，发布接待安排和办事指南。',
      textEn: 'The bureau’s public account posts reception days and guides.',
      checkedDaysAgo: 100,
    },
  ],
};
