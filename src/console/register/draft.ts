import type { Registration } from '../../api/contract/intake.ts';
import { filledIn } from '../fields/fieldErrors.ts';

type Text = string | undefined;
/** What the registration form holds while it is being filled in. */
export type Draft = {
  channel: Registration['channel'];
  on?: Text;
  title: string;
  content: string;
  areaCode: string;
  reception?: Text;
  receptionTime?: Text;
  name?: Text;
  idKind?: Registration['idKind'];
  idNumber?: Text;
  phone?: Text;
  email?: Text;
  smsNotices?: boolean;
  mailNotices?: boolean;
  address?: Text;
  homeArea?: Text;
  livingArea?: Text;
  identity?: Registration['identity'];
  headcount?: number | null;
  /** One person a line. */
  coSigners?: Text;
  firstTime?: boolean;
  byProxy?: boolean;
  proxy?: Registration['proxy'];
  complainedOf?: { units?: string[]; person?: Text };
  purpose?: Registration['purpose'];
  category?: Text;
  accusation?: boolean;
  mayPublish?: boolean;
  electronicService?: boolean;
};

/** What comes on paper has pages to scan. */
export const isOnPaper = ({ channel }: { channel: Draft['channel'] | undefined }): boolean => channel === 'letter' || channel === 'fax';

/** The registration that a filled-in form makes: empty fields left out, a proxy only where one is said to act. */
export function registrationOf(draft: Draft, attachments: readonly string[], pages: readonly string[] = []): Registration {
  const { byProxy, proxy, reception, receptionTime, ...rest } = draft;
  const said = {
    ...rest,
    ...(byProxy ? { proxy } : {}),
    ...(draft.channel === 'visit' ? { reception, receptionTime } : {}),
    attachments,
    pages,
  };
  return { title: '', content: '', areaCode: '', channel: draft.channel, ...(filledIn(said) as Partial<Registration>) };
}
