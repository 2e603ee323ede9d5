import type { NoticeKind } from './noticeKinds.ts';

export type SendingChannel = 'sms' | 'mail';

/** A notice to be sent: written in the same transaction as the act it tells of. Holds no address; `former` names the sealed one that was changed. */
export type NoticeRow = Readonly<{
  noticeId: string;
  channel: SendingChannel;
  kind: NoticeKind;
  language: 'zh' | 'en';
  discreet: boolean;
  /** The office whose desk it comes to if it cannot be delivered. */
  unit: string;
  former?: string;
  /** The representative who is told, by number; without it the petitioner. */
  representative?: number;
}>;
