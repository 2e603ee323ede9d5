import type { InBoth } from './language.ts';

type Faults = Readonly<Record<keyof typeof faultsZh, (field: string) => string>>;

const faultsZh = {
  'not-a-notice': () =>
    '文件不是放假安排：应为 JSON 对象 {"year": 2027, "days": [{"date": "2027-01-01", "name": "元旦", "isOffDay": true}]}。',
  'bad-year': (field: string) => `${field}：年份应为 2014 至 2198 的整数；请按国务院办公厅通知填写。`,
  'no-days': (field: string) => `${field}：缺少日期；请列出放假和调休上班的每一天。`,
  'too-many-days': (field: string) => `${field}：日期太多，一年不会超过 400 天；请只放一个年份。`,
  'bad-day': (field: string) => `${field}：没有这一天；请写成 2027-01-01 的样子。`,
  'day-outside-year': (field: string) => `${field}：不在这一年（或者上一年 12 月）之内；请核对年份。`,
  'day-twice': (field: string) => `${field}：同一天出现了两次；请只保留一次。`,
  'bad-flag': (field: string) => `${field}：应为 true（放假）或者 false（上班）。`,
  'bad-name': (field: string) => `${field}：缺少节日名称，或者超过 60 个字；请写成“春节”的样子。`,
  'id-taken': (field: string) => `${field}：另一份放假安排已经用了这个编号；请核对文件。`,
  'file-unreadable': (field: string) => `${field}：文件读不出来；请核对路径和权限。`,
  'not-json': (field: string) => `${field}：文件不是 JSON；请核对是否下载完整。`,
};

type Told = Readonly<{ notice: string; changedDays: number }>;
export type CalendarWords = Readonly<{
  usage: string;
  fault: Faults;
  added(told: Told): string;
  there(notice: string): string;
  same: string;
  wouldAdd(told: Told, matters: number): string;
  recounting(matters: number): string;
  recounted(told: { looked: number; changed: number; left: number }): string;
}>;

const zh: CalendarWords = {
  usage: `用法：xinqiao calendar import 文件 [--dry-run] [--json]

导入一年的放假安排。正在计算的期限按新的安排重新计算，逐件记录；已经停止的期限不变，已经告知的日期不提前。
  --dry-run    只检查，并说明会改动多少件
  --json       以 JSON 输出结果
文件中加 "amends": true 表示只补充、调整其中列出的日子；否则代替这一年原有的安排。中断后再次运行会接着做；同一文件导入两次不会重复。`,
  fault: faultsZh,
  added: ({ notice, changedDays }) => `已经导入放假安排 ${notice}，改动 ${changedDays} 天。`,
  there: (notice) => `放假安排 ${notice} 以前已经导入。`,
  same: '与现有的放假安排完全一致，没有改动。',
  wouldAdd: ({ notice, changedDays }, matters) =>
    `将导入放假安排 ${notice}，改动 ${changedDays} 天，重新计算后 ${matters} 件的期限会变。没有写入。`,
  recounting: (matters) => `重新计算：${matters} 件有变化`,
  recounted: ({ looked, changed, left }) =>
    `核对了 ${looked} 项期限，${changed} 件有变化，已逐件记录。${left > 0 ? `有 ${left} 件正在办理，请再运行一次。` : ''}`,
};

const en: CalendarWords = {
  usage: `Usage: xinqiao calendar import FILE [--dry-run] [--json]

Imports the holidays of a year. Running clocks are counted again, each change on record; stopped clocks stay, and no day once given out is made earlier.
  --dry-run    only checks, and says how many matters would change
  --json       prints the result as JSON
With "amends": true in the file only the days it lists are added or changed; without it, it takes the place of what was known of that year. If it was
interrupted, run it again to go on; importing the same file twice changes nothing.`,
  fault: {
    'not-a-notice': () =>
      'This is no holiday notice: it should be a JSON object {"year": 2027, "days": [{"date": "2027-01-01", "name": "New Year", "isOffDay": true}]}.',
    'bad-year': (field) => `${field}: the year should be a whole number from 2014 to 2198, as in the notice.`,
    'no-days': (field) => `${field}: there are no days; list every holiday and every weekend that is worked.`,
    'too-many-days': (field) => `${field}: more than 400 days; one file holds one year.`,
    'bad-day': (field) => `${field}: there is no such day; write it as 2027-01-01.`,
    'day-outside-year': (field) => `${field}: not in that year or the December before; check the year.`,
    'day-twice': (field) => `${field}: the day is there twice; keep one.`,
    'bad-flag': (field) => `${field}: should be true (off) or false (worked).`,
    'bad-name': (field) => `${field}: the name of the feast is missing or longer than 60 characters.`,
    'id-taken': (field) => `${field}: another notice has this id; check the file.`,
    'file-unreadable': (field) => `${field}: the file cannot be read; check path and rights.`,
    'not-json': (field) => `${field}: the file is no JSON; check that it is complete.`,
  },
  added: ({ notice, changedDays }) => `Imported holiday notice ${notice}; ${changedDays} days changed.`,
  there: (notice) => `Holiday notice ${notice} was imported before.`,
  same: 'This says nothing that was not known; nothing changed.',
  wouldAdd: ({ notice, changedDays }, matters) =>
    `Would import holiday notice ${notice}: ${changedDays} days changed, and clocks of ${matters} matters. Nothing was written.`,
  recounting: (matters) => `Counting again: ${matters} matters changed`,
  recounted: ({ looked, changed, left }) =>
    `Looked at ${looked} clocks; ${changed} matters changed, each on record.${left > 0 ? ` ${left} were at work: run this again.` : ''}`,
};

export const calendarWords: InBoth<CalendarWords> = { zh, en };
