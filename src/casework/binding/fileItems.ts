import type { CivilDate } from '../../clock/civilDate.ts';
import type { BoundSheet, BoundSource } from '../../documents/bind/bindingContent.ts';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import { dayInWords } from '../../documents/formalWords.ts';
import type { LetterContent } from '../../documents/letterContent.ts';
import { attachmentFacts, readAttachment, readSealedLetter } from '../attachments.ts';
import type { City } from '../city.ts';
import type { WholeFile } from '../files.ts';
import { unitName } from '../law.ts';
import type { NoticeView } from '../notices/deliveries.ts';
import type { Person } from '../people.ts';
import type { Sealer } from '../sealing.ts';
import type { Showing } from '../showing.ts';
import type { LetterView, MatterView } from '../views.ts';
import { registrationSheet } from './registrationSheet.ts';
import { clockSheet, letterName, noticeSheet, serviceSheet, storySheet } from './storySheets.ts';

/** One thing in the file. What it holds is read only when it is its turn; `size` and `sha256` where they are known before. */
export type FileItem = Readonly<{
  title: string;
  by: string;
  on: string;
  number?: string;
  note?: string;
  /** The name it was handed in under. */
  name?: string;
  size?: number;
  sha256?: string;
  holds: Readonly<{ sheet: BoundSheet } | { mime: string; own: boolean; read(): Promise<Uint8Array> }>;
}>;

export type ToBind = Readonly<{
  file: WholeFile;
  sealer: Sealer;
  view: MatterView;
  showing: Showing;
  person: Person;
  notices: readonly NoticeView[];
}>;

/** Letters that end something stand first (结论性材料在前). */
const concluding = [
  'opinion',
  'recheck-opinion',
  'review-opinion',
  'refusal-notice',
  'simple-reply',
  'suggestion-reply',
  'mediation-agreement',
  'settlement-agreement',
];

/** What belongs into the bound file, in the order of an archive: what was decided, how it was handled, what was brought, and the rest. */
export function fileItems(city: City, bound: ToBind): FileItem[] {
  const { view, person, notices } = bound;
  const letters = [...view.letters].sort((a, b) => rank(a) - rank(b));
  const attachments = attachmentItems(city, bound);
  const registered = unitName(city, bound.file.petition.registeredAt);
  const sheets: FileItem[] = [storySheet(city, view.timeline), clockSheet(view.clocks), serviceSheet(view.letters), noticeSheet(notices)]
    .filter(({ rows, entries = [] }) => rows.length + entries.length > 0)
    .map((sheet) => ({ title: sheet.title, by: view.holderName, on: city.clock.today(), holds: { sheet } }));
  const registration = registrationSheet(view, person);
  return [
    ...letters.map((letter) => letterItem(city, bound, letter)),
    ...sheets,
    { title: registration.title, by: registered, on: view.filedOn, holds: { sheet: registration } },
    ...attachments,
  ];
}

const rank = ({ kind, voidedOn }: LetterView): number => (concluding.includes(kind) && !voidedOn ? 0 : 1);

/** A letter as it was issued: sealed, or made again from its frozen content, byte for byte. */
function letterItem(
  city: City,
  { file, sealer }: ToBind,
  { letterId, kind, number, unitName: by, issuedOn, voidedOn }: LetterView,
): FileItem {
  const entry = file.petition.letters.find((letter) => letter.letterId === letterId);
  const text = file.texts.find(({ textId }) => textId === entry?.content.textId);
  const read = async () => {
    const sealed = await readSealedLetter(city, file, letterId);
    if (sealed) return sealed;
    if (!text) throw new Error(`the content of letter ${letterId} is not in the file`);
    return city.press.pdf(JSON.parse(sealer.read(text)) as LetterContent);
  };
  return {
    title: letterName(kind),
    by,
    on: issuedOn,
    ...(number && { number }),
    ...(voidedOn && { note: bindingWords.voided(dayInWords(voidedOn as CivilDate)) }),
    holds: { mime: 'application/pdf', own: true, read },
  };
}

function attachmentItems(city: City, { file, sealer, showing }: ToBind): FileItem[] {
  return attachmentFacts(file, sealer, showing).map(({ attachmentId, name, mime, size, sha256, on }) => ({
    title: bindingWords.attachment(name),
    by: '',
    on,
    name,
    size,
    sha256,
    holds: {
      mime,
      own: false,
      read: async () => {
        const found = await readAttachment(city, file, { attachmentId, forPetitioner: showing.forPetitioner });
        if (!found) throw new Error(`attachment ${attachmentId} is not in the file`);
        return found.bytes;
      },
    },
  }));
}

/** What can stand on pages; a sound or a table cannot. */
const paged = ['application/pdf', 'image/jpeg', 'image/png'];
export const hasPages = ({ holds }: FileItem): boolean => 'sheet' in holds || paged.includes(holds.mime);

/** The item as the bindery takes it. */
export async function sourceOf(item: FileItem): Promise<BoundSource> {
  const { holds } = item;
  if ('sheet' in holds) return { kind: 'sheet', sheet: holds.sheet };
  if (!hasPages(item)) return { kind: 'none' };
  const bytes = await holds.read();
  const { mime, own } = holds;
  return mime === 'image/jpeg' || mime === 'image/png' ? { kind: 'picture', bytes, mime } : { kind: 'pdf', bytes, own };
}
