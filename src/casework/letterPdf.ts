import type { CivilDate } from '../clock/civilDate.ts';
import { compose } from '../documents/compose.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import { letterDocx } from '../documents/letterDocx.ts';
import { type AttachmentView, readAttachment, readSealedLetter } from './attachments.ts';
import type { City } from './city.ts';
import { clockViews } from './clockViews.ts';
import { readCoSigner } from './coSigners.ts';
import type { WholeFile } from './files.ts';
import { unitName } from './law.ts';
import { matterView } from './matterView.ts';
import type { Officer } from './officers.ts';
import { codeOfRepresentative } from './ownCode.ts';
import { readPerson } from './people.ts';
import { openFor, openShown, showingTo } from './readFile.ts';
import { isApart } from './representativeView.ts';
import { type Sealer, sealerOf } from './sealing.ts';
import { openOwn } from './track.ts';

/** Who asks for a paper: the petitioner of the own matter, or an officer by number. */
export type PaperReader =
  | Readonly<{ as: 'petitioner'; petitionId: string; representative?: number | undefined }>
  /** `representative`: whose receipt the officer hands over, if not the petitioner's. */
  | Readonly<{ as: 'officer'; officer: Officer; petitionNo: string; representative?: number }>;

/** `part`: may a co-organ have it, out of what it sees? */
async function opened(
  city: City,
  reader: PaperReader,
  { part }: { part: boolean },
): Promise<{ file: WholeFile; sealer: Sealer } | undefined> {
  if (reader.as === 'officer') return (part ? openShown : openFor)(city, reader.officer, reader.petitionNo);
  const file = await openOwn(city, reader.petitionId);
  const sealer = file && sealerOf(city, file);
  return sealer && { file, sealer };
}

const isRepresentative = (reader: PaperReader): boolean => reader.as === 'petitioner' && reader.representative !== undefined;

/** As what a letter is handed out: the PDF is the original, the Word file a copy that says so. */
export type PaperForm = 'pdf' | 'docx';
export const paperIn = (city: City, content: LetterContent, form: PaperForm): Promise<Uint8Array> =>
  form === 'pdf' ? city.press.pdf(content) : letterDocx(content);

/** A letter of a matter as PDF: as it was sealed, or made from its frozen content. The petitioner gets only letters that the matter's page shows. */
export async function letterPdf(city: City, reader: PaperReader, letterId: string): Promise<Uint8Array | undefined> {
  const found = await shownLetter(city, reader, letterId);
  if (!found) return undefined;
  const sealed = await readSealedLetter(city, found.file, letterId);
  return sealed ?? paperIn(city, found.content, 'pdf');
}

/** The same letter as a Word file, marked as a copy. */
export async function letterCopy(city: City, reader: PaperReader, letterId: string): Promise<Uint8Array | undefined> {
  const found = await shownLetter(city, reader, letterId);
  return found && paperIn(city, found.content, 'docx');
}

type ShownLetter = Readonly<{ file: WholeFile; content: LetterContent }>;

/** The frozen content that both are made of, if this reader is shown the letter. */
async function shownLetter(city: City, reader: PaperReader, letterId: string): Promise<ShownLetter | undefined> {
  const found = await opened(city, reader, { part: true });
  if (!found) return undefined;
  const { file, sealer } = found;
  const showing = reader.as === 'petitioner' ? ({ forPetitioner: true } as const) : showingTo(file, reader.officer.unit);
  const shown = matterView(city, file, sealer, { ...showing, days: false }).letters;
  const entry = file.petition.letters.find((letter) => letter.letterId === letterId);
  const text = entry && file.texts.find(({ textId }) => textId === entry.content.textId);
  if (!text || !shown.some((letter) => letter.letterId === letterId)) return undefined;
  if (isRepresentative(reader) && isApart(entry.kind)) return undefined;
  return { file, content: JSON.parse(sealer.read(text)) as LetterContent };
}

export async function attachmentFor(city: City, reader: PaperReader, attachmentId: string): ReturnType<typeof readAttachment> {
  const found = isRepresentative(reader) ? undefined : await opened(city, reader, { part: true });
  return found && readAttachment(city, found.file, { attachmentId, forPetitioner: reader.as === 'petitioner' });
}
export type { AttachmentView };

/** 回执 with number and code, to print at the counter or keep. Made for one reading, never stored. */
export async function receiptPdf(city: City, reader: PaperReader): Promise<Uint8Array | undefined> {
  const found = await opened(city, reader, { part: false });
  const holder = found && (await holderOfReceipt(city, found, reader.representative));
  if (!found || !holder) return undefined;
  const { file } = found;
  const { petition } = file;
  const organ = city.units.byCode.get(petition.registeredAt);
  const title = file.texts.find(({ kind }) => kind === 'title');
  const { sealer } = found;
  const running = clockViews(city, petition, { days: false }).filter(({ stoppedOn, unit }) => !stoppedOn && unit !== 'petitioner');
  const content = compose('receipt', {
    head: {
      organName: unitName(city, petition.registeredAt),
      to: holder.name,
      issuedOn: city.clock.today(),
      sample: city.settings.demo,
      ...(organ?.phone && { contact: { phone: organ.phone } }),
    },
    matter: {
      petitionNo: petition.petitionNo,
      subject: title ? sealer.read(title) : '',
      filedOn: petition.filedOn,
      channel: petition.channel,
    },
    queryCode: holder.queryCode,
    ...(reader.representative !== undefined && { representative: true }),
    nextSteps: running.map(({ title: named, due, provisional, article }) => ({
      what: named.zh,
      by: due as CivilDate,
      provisional,
      why: `（${article}）`,
    })),
  });
  return city.press.pdf(content);
}

/** Whose receipt it is, and the code that goes on it: the petitioner's, or that of one representative and nobody else's. */
async function holderOfReceipt(
  city: City,
  { file, sealer }: { file: WholeFile; sealer: Sealer },
  representative: number | undefined,
): Promise<{ name: string; queryCode: string } | undefined> {
  const { petitionId, codeVersion, joint } = file.petition;
  if (representative === undefined) {
    return { name: readPerson(sealer, file.persons).name ?? '信访人', queryCode: city.keys.queryCode(petitionId, codeVersion) };
  }
  const named = joint?.representatives.find(({ no }) => no === representative);
  const [row] = named ? await city.questions.coSigners({ as: 'petitioner', petitionId }, petitionId, representative, 1) : [];
  if (!named || row?.no !== representative) return undefined;
  return { name: readCoSigner(sealer, row).name ?? '代表', queryCode: codeOfRepresentative(city, petitionId, named) };
}
