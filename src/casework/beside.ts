import type { CivilDate } from '../clock/civilDate.ts';
import type { MatterAct } from '../petition/acts.ts';
import type { UnfitForMerging } from '../petition/merging/acts.ts';
import { unfitFor } from '../petition/merging/decideMerging.ts';
import type { Petition } from '../petition/petition.ts';
import type { Refusal } from '../petition/refusals.ts';
import { reopeningBy } from '../petition/reopening/decideReopening.ts';
import { hasMovedOn } from '../petition/split/openPart.ts';
import { endStates } from '../petition/state.ts';
import type { City } from './city.ts';
import { type MadeList, sealList, signedAlready } from './coSigners.ts';
import type { Scope, WholeFile } from './files.ts';
import type { StatedPerson } from './filing.ts';
import { newId, petitionNumber } from './identifiers.ts';
import { lawOf } from './law.ts';
import { leadOf } from './mergeMatters.ts';
import { readPerson } from './people.ts';
import { repeatFacts } from './repeats.ts';
import type { Sealer } from './sealing.ts';
import { bureausAboveHolder } from './seenBy.ts';
import type { WrittenAct } from './writtenAct.ts';
import type { StatedPart } from './writtenLists.ts';

/** A part that is about to be opened: what was stated of it, and the id and number it gets. */
export type NewPart = Readonly<{ petitionId: string; petitionNo: string; stated: StatedPart }>;

/** What an act rests on beside the file and what was typed: other matters, and people on a list. */
export type Beside = Readonly<{
  earlier?: Petition;
  /** 主件, and why the matter is not handled under it. */
  lead?: Petition;
  unfit?: UnfitForMerging;
  list?: MadeList;
  newParts?: readonly NewPart[];
  /** Parts of the cover as far as the asking one may know of them. */
  parts?: readonly WholeFile[];
  openParts?: readonly string[];
  stuck?: readonly string[];
  /** Bureaus above who holds the matter, and which unit decides on reopening it. */
  above?: readonly string[];
  reopeningBy?: string;
  /** The 抽查 in which the matter was drawn and waits to be checked. */
  draws?: readonly string[];
}>;

/** `trial`: nothing is going to be recorded, so that no number is taken. */
type Asked = Readonly<{ file: WholeFile; scope: Scope; sealer: Sealer; act: WrittenAct; beside?: Beside; trial?: boolean }>;

/** Gathers what the act needs to be decided; the law's no where it is known by then. */
export async function besideOf(city: City, asked: Asked): Promise<Beside | Readonly<{ refusal: Refusal }>> {
  const { file, scope, act } = asked;
  switch (act.type) {
    case 'addCoSigners':
      return listOf(city, asked);
    case 'split':
      return {
        newParts: await numbered(city, file.petition, { parts: (act.fields.parts ?? []) as readonly StatedPart[], trial: asked.trial }),
      };
    case 'merge':
      return fitOf(file.petition, asked);
    case 'unmerge':
    case 'goAlone':
      return leadOf(city, file.petition);
    case 'undoSplit':
      return comingBack(city, file.petition, scope);
    case 'close':
      return file.petition.split ? { openParts: await openParts(city, file.petition, scope) } : {};
    case 'reopen':
    case 'askReopening':
      return reopeningFacts(city, file.petition);
    case 'checkQuality':
      return scope.as === 'officer' ? { draws: await city.spotDraws.waitingIn(scope.unit, file.petition) } : {};
    default:
      return {};
  }
}

function fitOf(petition: Petition, { act, beside }: Asked): Pick<Beside, 'unfit'> {
  const unfit = unfitFor(petition, beside?.lead, act.on as CivilDate);
  return unfit ? { unfit } : {};
}

/** Which bureaus stand above the holder, and who decides on the next reopening. */
export function reopeningFacts(city: City, petition: Petition): Required<Pick<Beside, 'above' | 'reopeningBy'>> {
  const above = bureausAboveHolder(city, petition);
  return { above, reopeningBy: reopeningBy(petition, { above }, lawOf(city)) };
}

async function listOf(city: City, { file, scope, sealer, act }: Asked): Promise<Beside | Readonly<{ refusal: Refusal }>> {
  const people = (act.fields.people ?? []) as readonly StatedPerson[];
  const already = await signedAlready(city, { file, scope, sealer }, people);
  if (already.length > 0) return { refusal: { code: 'signed-already', lines: already.map((at) => at + 1).join('、') } };
  return { list: sealList(city, { petition: file.petition, petitioner: readPerson(sealer, file.persons), people, sealer }) };
}

/** Each part gets a number of the day and channel of its cover. */
async function numbered(
  city: City,
  { areaCode, filedOn: on, channel }: Petition,
  { parts, trial }: { parts: readonly StatedPart[]; trial: boolean | undefined },
): Promise<NewPart[]> {
  const made: NewPart[] = [];
  for (const stated of parts) {
    const serial = trial ? 0 : await city.files.nextSerial();
    const petitionNo = petitionNumber({ areaCode: stated.areaCode ?? areaCode, on, channel, serial });
    made.push({ petitionId: newId(city.clock.now()), petitionNo, stated });
  }
  return made;
}

/** Numbers of the parts that have not ended. */
export async function openParts(city: City, { split }: Petition, scope: Scope): Promise<string[]> {
  const standing = await city.questions.partsStanding(
    scope,
    (split?.parts ?? []).map(({ petitionId }) => petitionId),
  );
  return standing.filter(({ state }) => !endStates.includes(state)).map(({ petitionNo }) => petitionNo);
}

/** The parts of a cover that is put together again: all of them open to who does it, none moved on. */
async function comingBack(city: City, { split }: Petition, scope: Scope): Promise<Beside> {
  const refs = split?.parts ?? [];
  const parts = await Promise.all(refs.map(({ petitionId }) => city.files.openWhole(scope, petitionId)));
  const stuck = refs.filter((_, at) => {
    const part = parts[at]?.petition;
    return !part || hasMovedOn(part);
  });
  return { parts: parts.flatMap((part) => part ?? []), stuck: stuck.map(({ petitionNo }) => petitionNo) };
}

/** Acts on a cover that its parts stand in the way of now: not to be offered. */
export async function hinderedByParts(city: City, petition: Petition, scope: Scope): Promise<MatterAct['type'][]> {
  if (petition.state !== 'split') return [];
  const [open, { stuck = [] }] = await Promise.all([openParts(city, petition, scope), comingBack(city, petition, scope)]);
  return [...(open.length > 0 ? (['close'] as const) : []), ...(stuck.length > 0 ? (['undoSplit'] as const) : [])];
}

/** What is added to the act as it was typed. */
export function besideFields({ type }: WrittenAct, on: CivilDate, beside: Beside): Partial<MatterAct> | object {
  switch (type) {
    case 'linkRepeat':
      return { sameFacts: false, ...repeatFacts(beside.earlier, on) };
    case 'merge':
      return { leadId: beside.lead?.petitionId ?? '', ...(beside.unfit && { unfit: beside.unfit }) };
    case 'addCoSigners':
      return beside.list?.act ?? { first: 0, count: 0, commitment: '' };
    case 'split':
      return { parts: (beside.newParts ?? []).map(partRef) };
    case 'undoSplit':
      return { stuck: beside.stuck ?? [] };
    case 'close':
      return beside.openParts ? { openParts: beside.openParts } : {};
    case 'reopen':
      return { above: beside.above ?? [] };
    case 'askReopening':
      return { to: { unit: beside.reopeningBy ?? '' } };
    default:
      return {};
  }
}

const partRef = ({ petitionId, petitionNo, stated }: NewPart) => ({
  petitionId,
  petitionNo,
  ...(stated.accusation && { restricted: true as const }),
});
