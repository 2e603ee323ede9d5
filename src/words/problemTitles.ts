import type { InBoth, Language } from './language.ts';

const zh = {
  400: '请求格式不正确',
  401: '没有登录',
  403: '没有权限',
  404: '没有查到',
  405: '不支持这种操作',
  409: '现在不能办理',
  412: '档案已有变化',
  413: '内容太大',
  415: '不支持的内容格式',
  422: '填写有误',
  428: '缺少版本号',
  429: '操作太频繁',
  431: '请求格式不正确',
  500: '没有办成',
  503: '暂时不可用',
} as const;

const en: Readonly<Record<keyof typeof zh, string>> = {
  400: 'The request is malformed',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Nothing found',
  405: 'Not supported here',
  409: 'This cannot be done now',
  412: 'The file has changed',
  413: 'Too big',
  415: 'Kind of content not taken',
  422: 'Some answers need correcting',
  428: 'The version is missing',
  429: 'Too many attempts',
  431: 'The request is malformed',
  500: 'It did not work',
  503: 'Not available just now',
};

/** A short name for each kind of problem, by HTTP status; the sentence beside it says what to do. */
export const problemTitles: InBoth<Readonly<Record<keyof typeof zh, string>>> = { zh, en };

/** The name for a status; one that is not listed counts as a fault of ours. */
export const problemTitle = (language: Language, status: number): string =>
  problemTitles[language][(Object.hasOwn(zh, status) ? status : 500) as keyof typeof zh];
