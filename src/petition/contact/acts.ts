import type { TextRef } from '../references.ts';

/** What a petitioner can be reached by besides the post. */
export const contactKinds = ['phone', 'email'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const noticeLanguages = ['zh', 'en'] as const;
/** 通知方式: what the petitioner agreed to get, and in which language; the page of the own matter always tells. */
export type NoticeChoice = Readonly<{ sms: boolean; mail: boolean; language: (typeof noticeLanguages)[number] }>;

/** How the petitioner is reached, and told. An address is a sealed text; of a changed one the former is kept beside it. */
export type ContactAct =
  | (Readonly<{ type: 'chooseNotices' }> & NoticeChoice)
  /** A code that was sent there came back. */
  | Readonly<{ type: 'verifyContact'; contact: ContactKind }>
  | Readonly<{
      type: 'changeContact';
      phone?: TextRef;
      email?: TextRef;
      formerPhone?: TextRef;
      formerEmail?: TextRef;
      /** By the petitioner, with a code that was sent to the new address. */
      verified?: true;
      reason?: TextRef;
    }>;
