import type { Page } from 'playwright-core';
import type { City } from './city.ts';
import { goTo } from './desks.ts';
import { fill, open, press, track, type Visitor, write } from './visitor.ts';

/** A picture of docs/screens/: what it shows, and how one comes there. */
export type Screen = Readonly<{ name: string; zh: string; en: string }> &
  (
    | Readonly<{ go(visitor: Visitor): Promise<unknown>; elder?: true }>
    | Readonly<{ account: string; desk(page: Page, city: City): Promise<unknown> }>
  );

type User = Readonly<{ zh: string; en: string; screens: readonly Screen[] }>;

const at =
  (path: string) =>
  (page: Page, city: City): Promise<void> =>
    goTo(page, city, path);

/** The file of the first matter on a list, with the form of an act open if one is named. */
const file = (list: string, act?: string) => async (page: Page, city: City) => {
  const { items } = (await (await page.request.get(`${city.url}/api/v1${list}`)).json()) as {
    items: { petitionNo: string; why?: string[] }[];
  };
  const found = items.find(({ why }) => !act || !why || why.includes(act)) ?? items[0];
  await goTo(page, city, `/matters/${found?.petitionNo}`);
  if (!act) return;
  await page.locator(`[data-act=${act}]`).click();
  await page.locator('form#act').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('form#act').scrollIntoViewIfNeeded();
};

/** The situation board with its figures drawn. */
const board = async (page: Page, city: City) => {
  await goTo(page, city, '/board');
  await page.locator('.board-part table, .board-part svg').first().waitFor();
};

const opened = async (visitor: Visitor, link: string) => {
  await track(visitor, visitor.owner(link));
  const clock = visitor.page.locator('#next details summary').first();
  if ((await clock.count()) > 0) await clock.click();
};

const pay = { title: '拖欠工资三个月', content: '公司拖欠工资三个月，想申请劳动仲裁，也想请劳动监察管一管。' };

/** Each user's main screens. To add one: a line here, then `node bin/run.mjs journeys/screens.ts NAME`. */
export const users: readonly User[] = [
  {
    zh: '群众',
    en: 'A citizen',
    screens: [
      { name: 'home', zh: '首页', en: 'Home', go: (v) => open(v, '/') },
      { name: 'how', zh: '怎么办理', en: 'How it works', go: (v) => open(v, '/how') },
      { name: 'write', zh: '写信：什么事', en: 'Writing: what happened', go: (v) => write(v, '#content', pay) },
      { name: 'other-ways', zh: '写信：也可以去哪里', en: 'Writing: where else it may go', go: (v) => write(v, 'button[value=on]', pay) },
      { name: 'where', zh: '写信：在哪里', en: 'Writing: where', go: (v) => write(v, '#areaCode') },
      { name: 'check', zh: '写信：发送前核对', en: 'Writing: before it is sent', go: (v) => write(v, 'button[value=send]') },
      {
        name: 'sent',
        zh: '写信：编号和查询码',
        en: 'Writing: number and query code',
        go: (v) => write(v, 'button[value=send]').then(() => press(v, 'button[value=send]')),
      },
      { name: 'track', zh: '查进度', en: 'Following a matter', go: (v) => opened(v, '/track/supplement') },
      {
        name: 'rate',
        zh: '评价',
        en: 'Rating',
        go: (v) => track(v, v.owner('/track/rate')).then(() => open(v, '/track/rate')),
      },
      {
        name: 'ask-review',
        zh: '请求复查',
        en: 'Asking for a review',
        go: (v) => track(v, v.owner('/track/askReview')).then(() => open(v, '/track/askReview')),
      },
      { name: 'mine', zh: '没有查询码', en: 'Without the query code', go: (v) => open(v, '/mine') },
      {
        name: 'ways',
        zh: '什么事走什么途径',
        en: 'Which matter takes which way',
        go: async (v) => {
          await open(v, '/ways');
          await fill(v, { q: '噪声' });
          await press(v, 'main form .button');
        },
      },
      { name: 'answered', zh: '公开的办理结果', en: 'Answered and published', go: (v) => open(v, '/answered') },
      { name: 'public', zh: '依法公开的信息', en: 'Public information', go: (v) => open(v, '/public-information') },
    ],
  },
  {
    zh: '老年人（长辈版）',
    en: 'An elder citizen',
    screens: [
      { name: 'elder-home', zh: '首页', en: 'Home', elder: true, go: (v) => open(v, '/') },
      { name: 'elder-write', zh: '一页一问', en: 'One question a page', elder: true, go: (v) => write(v, '#content') },
      { name: 'elder-track', zh: '查进度', en: 'Following a matter', elder: true, go: (v) => track(v, v.owner('/track/supplement')) },
    ],
  },
  {
    zh: '窗口登记员',
    en: 'A counter clerk',
    screens: [
      { name: 'clerk-desk', zh: '我的桌面', en: 'Desk', account: 'reg.city', desk: at('/') },
      { name: 'clerk-register', zh: '登记来访、来信、来电', en: 'Registering', account: 'reg.city', desk: at('/register') },
    ],
  },
  {
    zh: '甄别分流',
    en: 'A triage officer',
    screens: [
      { name: 'triage-desk', zh: '我的桌面', en: 'Desk', account: 'triage.city', desk: at('/') },
      {
        name: 'triage-form',
        zh: '甄别：建议和依据',
        en: 'Triage: suggestions and why',
        account: 'triage.city',
        desk: file('/desk', 'triage'),
      },
      { name: 'triage-rules', zh: '分流规则', en: 'Routing rules', account: 'triage.city', desk: at('/rules') },
    ],
  },
  {
    zh: '承办人',
    en: 'A handler',
    screens: [
      { name: 'handler-desk', zh: '我的桌面', en: 'Desk', account: 'handler.urban-management', desk: at('/') },
      {
        name: 'handler-file',
        zh: '档案',
        en: 'The file',
        account: 'handler.urban-management',
        desk: file('/petitions?state=accepted'),
      },
      {
        name: 'handler-draft',
        zh: '拟稿',
        en: 'Drafting',
        account: 'handler.urban-management',
        desk: file('/petitions?state=accepted', 'draft'),
      },
    ],
  },
  {
    zh: '单位负责人',
    en: 'A unit head',
    screens: [
      { name: 'head-desk', zh: '我的桌面', en: 'Desk', account: 'head.urban-management', desk: at('/') },
      { name: 'head-board', zh: '本单位态势', en: 'The own situation', account: 'head.urban-management', desk: board },
    ],
  },
  {
    zh: '督查人员',
    en: 'A supervisor',
    screens: [
      { name: 'supervisor-desk', zh: '我的桌面', en: 'Desk', account: 'supervisor.city', desk: at('/') },
      {
        name: 'supervisor-late',
        zh: '督查督办',
        en: 'Supervision',
        account: 'supervisor.city',
        desk: at('/watch'),
      },
    ],
  },
  {
    zh: '复查人员',
    en: 'A reviewer',
    screens: [
      { name: 'reviewer-desk', zh: '我的桌面', en: 'Desk', account: 'handler.gov', desk: at('/') },
      { name: 'reviewer-file', zh: '复查的档案', en: 'A file under review', account: 'handler.gov', desk: file('/desk') },
    ],
  },
  {
    zh: '信访局负责人',
    en: 'A bureau chief',
    screens: [
      { name: 'chief-desk', zh: '我的桌面', en: 'Desk', account: 'chief.city', desk: at('/') },
      { name: 'chief-board', zh: '态势', en: 'Situation board', account: 'chief.city', desk: board },
      { name: 'chief-notices', zh: '应当公布的信息', en: 'Information to publish', account: 'chief.city', desk: at('/notices') },
    ],
  },
  {
    zh: '系统管理员',
    en: 'An administrator',
    screens: [{ name: 'admin-officers', zh: '人员和账号', en: 'Officers and accounts', account: 'admin.city', desk: at('/officers') }],
  },
  {
    zh: '审计员',
    en: 'An auditor',
    screens: [{ name: 'auditor-trail', zh: '操作记录', en: 'The trail', account: 'auditor.city', desk: at('/trail') }],
  },
];
