import type { NoticeChoice } from '../petition/contact/acts.ts';
import type { Identity, Purpose } from '../petition/state.ts';
import type { IdKind } from './identity/idNumber.ts';

/** Somebody who brings a matter together with the petitioner, as stated. */
export type StatedPerson = Readonly<{ name: string; idNumber?: string | undefined; phone?: string | undefined }>;

/** What a petitioner states, as the door has parsed it (api/contract/intake.ts has the same shape). */
export type Filing = Readonly<{
  title: string;
  content: string;
  areaCode: string;
  name?: string | undefined;
  idNumber?: string | undefined;
  idKind?: IdKind | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  smsNotices?: boolean | undefined;
  mailNotices?: boolean | undefined;
  noticeLanguage?: NoticeChoice['language'] | undefined;
  address?: string | undefined;
  homeArea?: string | undefined;
  livingArea?: string | undefined;
  complainedOf?:
    | string
    | Readonly<{ units?: readonly string[] | undefined; person?: string | undefined; text?: string | undefined }>
    | undefined;
  purpose?: Purpose | undefined;
  category?: string | undefined;
  identity?: Identity | undefined;
  accusation?: boolean | undefined;
  proxy?: Readonly<{ name: string; phone?: string | undefined; relation: string }> | undefined;
  headcount?: number | undefined;
  /** Who brings it together with the petitioner; the marked ones represent the others. */
  coSigners?: readonly (StatedPerson & Readonly<{ representative?: boolean | undefined }>)[] | undefined;
  firstTime?: boolean | undefined;
  mayPublish?: boolean | undefined;
  electronicService?: boolean | undefined;
  /** Id of the own earlier matter from which it goes on; the door has seen that the writer holds it. */
  follows?: string | undefined;
  /** Files of that matter which come along, by id. */
  carried?: readonly string[] | undefined;
}>;

export type Registration = Filing &
  Readonly<{
    channel: 'letter' | 'phone' | 'visit' | 'fax' | 'web';
    on?: string | undefined;
    reception?: string | undefined;
    receptionTime?: string | undefined;
  }>;
