import type { CivilDate } from '../clock/civilDate.ts';
import { compose } from '../documents/compose.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import { type AttachmentView, readAttachment } from './attachments.ts';
import type { City } from './city.ts';
import { clockViews } from './clockViews.ts';
import type { WholeFile } from './files.ts';
import { unitName } from './law.ts';
import { matterView } from './matterView.ts';
import type { Officer } from './officers.ts';
import { readPerson } from './people.ts';
import { openFor, openShown, showingTo } from './readFile.ts';
import { type Sealer, sealerOf } from './sealing.ts';
import { openOwn } from './track.ts';

/** Who asks for a paper: the petitioner of the own matter, or an officer by number. */
export type PaperReader =
  | Readonly<{ as: 'petitioner'; petitionId: string }>
  | Readonly<{ as: 'officer'; officer: Officer; petitionNo: string }>;

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

/** A letter of a matter as PDF, made from its frozen content. The petitioner gets only letters that the matter's page shows. */
export async function letterPdf(city: City, reader: PaperReader, letterId: string): Promise<Uint8Array | undefined> {
  const found = await opened(city, reader, { part: true });
  if (!found) return undefined;
  const { file, sealer } = found;
  const showing = reader.as === 'petitioner' ? ({ forPetitioner: true } as const) : showingTo(file, reader.officer.unit);
  const shown = matterView(city, file, sealer, { ...showing, days: false }).letters;
  const entry = file.petition.letters.find((letter) => letter.letterId === letterId);
  const text = entry && file.texts.find(({ textId }) => textId === entry.content.textId);
  if (!text || !shown.some((letter) => letter.letterId === letterId)) return undefined;
  return city.press.pdf(JSON.parse(sealer.read(text)) as LetterContent);
}

export async function attachmentFor(city: City, reader: PaperReader, attachmentId: string): ReturnType<typeof readAttachment> {
  const found = await opened(city, reader, { part: true });
  return found && readAttachment(city, found.file, { attachmentId, forPetitioner: reader.as === 'petitioner' });
}
export type { AttachmentView };

/** 回执 with number and code, to print at the counter or keep. Made for one reading, never stored. */
export async function receiptPdf(city: City, reader: PaperReader): Promise<Uint8Array | undefined> {
  const found = await opened(city, reader, { part: false });
  if (!found) return undefined;
  const { file, sealer } = found;
  const { petition } = file;
  const organ = city.units.byCode.get(petition.registeredAt);
  const title = file.texts.find(({ kind }) => kind === 'title');
  const running = clockViews(city, petition, { days: false }).filter(({ stoppedOn, unit }) => !stoppedOn && unit !== 'petitioner');
  const content = compose('receipt', {
    head: {
      organName: unitName(city, petition.registeredAt),
      to: readPerson(sealer, file.persons).name ?? '信访人',
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
    queryCode: city.keys.queryCode(petition.petitionId, petition.codeVersion),
    nextSteps: running.map(({ title: named, due, provisional, article }) => ({
      what: named.zh,
      by: due as CivilDate,
      provisional,
      why: `（${article}）`,
    })),
  });
  return city.press.pdf(content);
}
