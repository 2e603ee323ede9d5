import type { NoticeKind, noticeFaults } from '../../words/notices.ts';

export type { NoticeKind };
export type NoticeFault = keyof typeof noticeFaults.zh;
