import type { CivilDate } from '../clock/civilDate.ts';
import type { Finding } from '../documents/lint/finding.ts';
import { lintPaper } from '../documents/lint/lintPaper.ts';
import type { Checked } from '../petition/acts.ts';
import { articleOf } from '../petition/articles.ts';
import type { PaperKind, Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { composeLetter, letterFor } from './letters.ts';
import { readPerson } from './people.ts';
import type { Sealer } from './sealing.ts';
import type { WrittenAct } from './writtenAct.ts';

type Looking = Readonly<{
  file: WholeFile;
  sealer: Sealer;
  /** The matter with the paper in it, if the paper is only being drafted. */
  petition?: Petition;
  /** The texts of the paper, if they are not kept yet. */
  texts?: Readonly<Record<string, string>>;
  on: CivilDate;
}>;

/** What the check of letters finds in the paper in hand (文书检查); nothing if there is none. */
export function paperFindings(city: City, { file, sealer, petition = file.petition, texts, on }: Looking): Finding[] {
  const { paper } = petition;
  if (!paper) return [];
  const said = texts ?? textsOf(file, sealer, paper.text.textId);
  const act: WrittenAct = { type: 'seal', on, fields: {} };
  const kind = letterFor(petition, act);
  const making = {
    file: { ...file, petition },
    sealer,
    unit: paper.unit ?? petition.holder,
    on,
    fields: {},
    act,
    paper: said,
    effects: [],
  };
  const letter = kind && paper.kind !== 'extension' ? composeLetter(city, { ...making, kind, draft: true }, undefined) : undefined;
  const petitioner = readPerson(sealer, file.persons).name;
  return lintPaper({
    kind: paper.kind,
    texts: said,
    ...(letter && { letter }),
    ...(paper.outcome && { outcome: paper.outcome }),
    ...(petitioner && { petitioner }),
    petition: askedIn(file, sealer, paper.kind),
    on,
    articles: { parts: articleOf('parts', on), remedy: articleOf('review', on) },
  });
}

/** What the paper answers: what the petitioner wrote, or the request of which a review decides. */
function askedIn({ texts }: WholeFile, sealer: Sealer, kind: PaperKind): string {
  const asked =
    kind === 'review' ? texts.filter((text) => text.kind === 'grounds').slice(-1) : texts.filter((text) => text.kind === 'content');
  return asked.map((text) => sealer.read(text)).join('\n');
}

function textsOf(file: WholeFile, sealer: Sealer, textId: string): Readonly<Record<string, string>> {
  const sealed = file.texts.find((text) => text.textId === textId);
  return sealed ? JSON.parse(sealer.read(sealed)) : {};
}

/** What the engine is told of it: the parts that are missing, and the codes of the warnings, each once. */
export function checkedPaper(city: City, looking: Looking): Required<Checked> {
  const found = paperFindings(city, looking);
  return {
    missing: found.flatMap((finding) => (finding.weight === 'missing' ? [finding.part] : [])),
    findings: [...new Set(found.flatMap((finding) => (finding.weight === 'warns' ? [finding.code] : [])))],
  };
}
