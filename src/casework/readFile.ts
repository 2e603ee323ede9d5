import { actsFor, maySee, relationOf } from '../access/access.ts';
import { areaPath } from '../jurisdiction/areas.ts';
import type { MatterActType } from '../petition/acts.ts';
import { hinderedByParts } from './beside.ts';
import type { City } from './city.ts';
import { type ClockView, clockViews } from './clockViews.ts';
import { dangerView } from './danger.ts';
import type { WholeFile } from './files.ts';
import { namedUnit, readerOf, scopeOf } from './law.ts';
import { waitingFor } from './lists.ts';
import { matterView } from './matterView.ts';
import { mergedMatters } from './mergedView.ts';
import { offer } from './offeredActs.ts';
import type { Officer } from './officers.ts';
import { noteOpening } from './openings.ts';
import { outsideViews } from './outside/outsideView.ts';
import { paperFindings } from './paperCheck.ts';
import { partOf } from './partView.ts';
import { partViews } from './partViews.ts';
import { kept, masked, type Person, readPerson } from './people.ts';
import { qualityViews } from './quality/qualityViews.ts';
import { reopeningView } from './reopeningView.ts';
import { type Sealer, sealerOf } from './sealing.ts';
import type { Showing } from './showing.ts';
import type { FileView, OfferedAct } from './views.ts';

/** A whole file that this officer may see, or nothing, as if it did not exist. A co-organ has no whole file. */
export async function openFor(city: City, officer: Officer, petitionNo: string): Promise<{ file: WholeFile; sealer: Sealer } | undefined> {
  const opened = await openShown(city, officer, petitionNo);
  return opened && !showingTo(opened.file, officer.unit).asCoOrgan ? opened : undefined;
}

/** How a file is shown to officers of a unit. */
export function showingTo({ petition, seenBy }: WholeFile, unit: string): Extract<Showing, { forPetitioner: false }> {
  return { forPetitioner: false, unit, ...(relationOf(unit, petition, seenBy) === 'co-organ' && { asCoOrgan: true }) };
}

/** An opened file as far as this officer may see it: a co-organ the part that concerns it. */
export async function openShown(
  city: City,
  officer: Officer,
  petitionNo: string,
): Promise<{ file: WholeFile; sealer: Sealer } | undefined> {
  const file = await city.files.openNumbered(scopeOf(city, officer), petitionNo);
  if (!file || !maySee(readerOf(city, officer), file.petition, file.seenBy)) return undefined;
  const sealer = sealerOf(city, file);
  return sealer && { file, sealer };
}

/** The file of a matter as an officer sees it: people masked, and the acts that this officer may do now. */
export async function readFile(city: City, officer: Officer, petitionNo: string): Promise<FileView | undefined> {
  const opened = await openShown(city, officer, petitionNo);
  if (!opened) return undefined;
  noteOpening(city, officer, opened.file);
  if (showingTo(opened.file, officer.unit).asCoOrgan) return partView(city, officer, opened);
  const scope = scopeOf(city, officer);
  const { petition } = opened.file;
  const [parts, hindered, merged] = await Promise.all([
    partViews(city, petition, scope),
    hinderedByParts(city, petition, scope),
    mergedMatters(city, officer, petition),
  ]);
  const view = fileView(city, officer, opened);
  return { ...view, acts: view.acts.filter(({ type }) => !hindered.includes(type as MatterActType)), ...(parts && { parts }), ...merged };
}

/** One clock of a matter with every day of its count, for an officer who may see the matter. */
export async function explainClock(
  city: City,
  officer: Officer,
  asked: { petitionNo: string; no: number },
): Promise<ClockView | undefined> {
  const opened = await openShown(city, officer, asked.petitionNo);
  const clock = opened && clockViews(city, opened.file.petition, { days: true }).find(({ no }) => no === asked.no);
  return opened && showingTo(opened.file, officer.unit).asCoOrgan && clock?.unit !== officer.unit ? undefined : clock;
}

/** What the officer may do now, each act marked that the officer is waited for. */
function offered(city: City, officer: Officer, file: WholeFile): OfferedAct[] {
  const { petition, seenBy } = file;
  const awaited = waitingFor(city, officer, petition);
  return actsFor(readerOf(city, officer), petition, seenBy)
    .flatMap(({ act, role }) => offer(city, file, { act, role, officer }))
    .map((act) => (awaited.includes(act.type) ? { ...act, awaited: true } : act));
}

function fileView(city: City, officer: Officer, { file, sealer }: { file: WholeFile; sealer: Sealer }): FileView {
  const { petition } = file;
  const { homeArea, livingArea, restricted, major, assignment, receptionTime } = petition;
  const paper = paperView(city, file, sealer);
  const reopening = reopeningView(city, petition);
  return {
    ...matterView(city, file, sealer, { forPetitioner: false, unit: officer.unit, days: false }),
    restricted,
    major,
    person: { ...(petition.identity === 'confidential' ? kept : masked)(readPerson(sealer, file.persons)), masked: true },
    ...(receptionTime && { receptionTime }),
    ...dangerView(file, sealer),
    ...outsideViews(city, officer, { file, sealer }),
    ...(petition.pages && { pages: [...petition.pages] }),
    ...(homeArea && { homeAreaName: areaPath(homeArea, city.areas) }),
    ...(livingArea && { livingAreaName: areaPath(livingArea, city.areas) }),
    ...(assignment && {
      assignment: {
        by: namedUnit(city, assignment.by),
        to: namedUnit(city, assignment.to),
        dueOn: assignment.dueOn,
        report: assignment.report,
      },
    }),
    ...(paper && { paper }),
    ...(reopening && { reopening }),
    ...qualityViews(city, file, sealer, officer.unit),
    ...(petition.goesAlone && { goesAlone: true }),
    acts: offered(city, officer, file),
  };
}

/** What a co-organ sees: the question, the petition's words, its own clock, and what it may do. Not who the petitioner is. */
function partView(city: City, officer: Officer, { file, sealer }: { file: WholeFile; sealer: Sealer }): FileView {
  const { petition } = file;
  const view = matterView(city, file, sealer, { ...showingTo(file, officer.unit), days: false });
  return {
    ...partOf(view, file, officer.unit),
    restricted: petition.restricted,
    major: petition.major,
    asCoOrgan: true,
    person: { masked: true },
    acts: offered(city, officer, file),
  };
}

function paperView(city: City, file: WholeFile, sealer: Sealer): FileView['paper'] {
  const { petition, texts } = file;
  const { paper } = petition;
  if (!paper) return undefined;
  const { kind, stage, draftedBy, checkedBy, signedBy, outcome, reviewOutcome, ground, days, text } = paper;
  const name = (account: string) => city.officers.nameOf(account) ?? account;
  const sealed = texts.find(({ textId }) => textId === text.textId);
  return {
    kind,
    stage,
    draftedBy: name(draftedBy),
    texts: sealed ? JSON.parse(sealer.read(sealed)) : {},
    findings: paperFindings(city, { file, sealer, on: city.clock.today() }),
    ...(checkedBy && { checkedBy: name(checkedBy) }),
    ...(signedBy && { signedBy: name(signedBy) }),
    ...(outcome && { outcome }),
    ...(reviewOutcome && { reviewOutcome }),
    ...(ground && { ground }),
    ...(days && { days }),
  };
}

/** Shows who is behind a matter, to an officer who may see it and says why; the reading is kept. */
export async function reveal(city: City, officer: Officer, petitionNo: string, reason: string): Promise<Person | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return undefined;
  await city.files.noteReading({
    petitionId: opened.file.petition.petitionId,
    officer: officer.account,
    unit: officer.unit,
    what: 'identity',
    reason,
    at: city.clock.now(),
  });
  return readPerson(opened.sealer, opened.file.persons);
}
