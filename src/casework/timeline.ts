import { civilDateAt } from '../clock/civilDate.ts';
import { areaPath } from '../jurisdiction/areas.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import { isCheckOpenTo } from '../petition/quality/decideQuality.ts';
import type { TextRef } from '../petition/references.ts';
import { isOpenTo } from '../petition/supervision/decideSupervision.ts';
import { isTogether } from '../petition/together/forms.ts';
import { wayOf } from '../regulations/wayList.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { unitName } from './law.ts';
import { programs } from './officers.ts';
import { maskedEmail, maskedPhone } from './people.ts';
import type { Sealer } from './sealing.ts';
import type { Showing } from './showing.ts';
import type { TimelineEntry } from './views.ts';

/** Steps inside an organ: seen by officers, not by the petitioner, until the letter leaves the house. */
const internal: readonly PetitionEvent['type'][] = [
  'note',
  'draft',
  'check',
  'sendBack',
  'sign',
  'report',
  'acceptReport',
  'returnReport',
  'reissueCode',
  'replySupervision',
  'returnSupervision',
  'endSupervision',
  'propose',
  'answerProposal',
  'instruct',
  'answerInstruction',
  'reportUrgent',
  'linkRepeat',
  'flagDanger',
  'liftDanger',
  'recall',
  'recuse',
  'recordCollectiveDecision',
  'remindCoOrgan',
  'withdrawOutside',
  'askReopening',
  'declineReopening',
  'checkQuality',
  'answerQuality',
];

const hidden = [
  'by',
  'at',
  'on',
  'type',
  'article',
  'clocks',
  'letter',
  'letterId',
  'petitionId',
  'petitionNo',
  'intake',
  'title',
  'organs',
  'handledBy',
  'earlierId',
  'holderWithin',
  'missing',
  'findings',
  'attachments',
  'partOf',
  'standing',
  'filedOn',
  'parts',
  'openParts',
  'stuck',
  'first',
  'commitment',
  'dangerFound',
  'categoryVersion',
  'above',
  'script',
  'leadId',
  'memberId',
  'answers',
  'remarks',
  'checklist',
  'earned',
  'possible',
  'passed',
  'draws',
  'seers',
];

/** Who asked for a mending, and the number of a matter of somebody else. */
const ofOfficers: readonly string[] = ['askedBy', 'lead', 'member'];

/** The history of a file, oldest first. `forPetitioner` leaves out internal steps and who in the organ did the rest. */
export function timelineOf(city: City, file: WholeFile, sealer: Sealer, showing: Showing): TimelineEntry[] {
  const { forPetitioner } = showing;
  const texts = new Map(file.texts.map((text) => [text.textId, text]));
  const read = (ref: TextRef) => {
    const text = texts.get(ref.textId);
    return text ? sealer.read(text) : '';
  };
  return file.events
    .filter(({ event }) => (showing.forPetitioner ? !internal.includes(event.type) : isOpen(file.petition, event, showing.unit)))
    .map(({ seq, event }) => entryOf(city, { seq, event: namingWhom(file.petition, event), read, forPetitioner }));
}

/** Of an act on an asking, the body or the co-organ in place of its number; of an answer nobody, for it is who acts. */
function namingWhom({ coOrgans = [], outside = [] }: Petition, event: PetitionEvent): PetitionEvent {
  if (event.type === 'withdrawOutside' || event.type === 'answerOutside') {
    const { entry, ...rest } = event;
    return { ...rest, outsider: outside[entry - 1]?.outsider } as unknown as PetitionEvent;
  }
  if (!isTogether(event) || event.type === 'askCoOrgan') return event;
  const { entry, ...rest } = event;
  const unit = event.type === 'answerLead' ? undefined : coOrgans[entry - 1]?.to;
  return { ...rest, ...(unit && { to: { unit } }) } as unknown as PetitionEvent;
}

/** Proposals to hold to account, and their answers, are not for the unit they are about; checks of quality are for it and those that watch it. */
function isOpen({ oversight = [], qualityChecks = [] }: Petition, event: PetitionEvent, unit: string): boolean {
  if (event.type === 'checkQuality') return [event.by.unit, ...(event.seers ?? [])].includes(unit);
  if (event.type === 'answerQuality') {
    const check = qualityChecks[event.entry - 1];
    return check !== undefined && isCheckOpenTo(check, unit);
  }
  const entry =
    event.type === 'propose'
      ? oversight.find(({ letterId }) => letterId === event.letter.letterId)
      : event.type === 'answerProposal'
        ? oversight[event.entry - 1]
        : undefined;
  return !entry || isOpenTo(entry, unit);
}

export type Told = { seq: number; event: PetitionEvent; read: (ref: TextRef) => string; forPetitioner: boolean };

/** One event as readers see it; `read` opens its texts. */
export function entryOf(city: City, { seq, event, read, forPetitioner }: Told): TimelineEntry {
  const { type, on, at, by, article } = event;
  const fields = Object.entries({ ...event, ...movedDays(event) }).filter(([name]) => !hidden.includes(name));
  const refs = fields.filter((entry): entry is [string, TextRef] => isRef(entry[1]));
  const plain = fields.filter(([name, value]) => value !== undefined && !isRef(value) && !(forPetitioner && ofOfficers.includes(name)));
  const shownTexts = forPetitioner ? refs.filter(([name]) => publicText(type, name)) : refs;
  const shown = (name: string, ref: TextRef) => (Object.hasOwn(masks, name) ? (masks[name]?.(read(ref)) ?? '') : read(ref));
  const letterId = 'letter' in event ? event.letter?.letterId : 'letterId' in event ? event.letterId : undefined;
  return {
    seq,
    type,
    on,
    at,
    late: civilDateAt(at) > on,
    unit: by.unit,
    unitName: unitName(city, by.unit),
    role: by.role,
    ...(!forPetitioner && !programs.includes(by.officer) && { officer: city.officers.nameOf(by.officer) ?? by.officer }),
    ...(!forPetitioner && by.deputyOf && { deputyOf: city.officers.nameOf(by.deputyOf) ?? by.deputyOf }),
    ...(article && { article }),
    texts: Object.fromEntries(
      shownTexts.filter(([name]) => type !== 'draft' || name !== 'text').map(([name, ref]) => [name, shown(name, ref)]),
    ),
    facts: Object.fromEntries(plain.map(([name, value]) => [name, factOf(city, name, value)])),
    ...(letterId && { letterId }),
    internal: internal.includes(type),
  };
}

/** What a recount did to the last days of clocks: the days before and after, or the day that is certain now. */
function movedDays({ clocks }: PetitionEvent): { dueBefore?: string; dueAfter?: string } {
  const again = clocks.filter((effect) => effect.effect === 'recounted');
  const moved = again.filter(({ due, before }) => due !== before.due);
  const days = (all: readonly string[]) => [...new Set(all)].join('、');
  if (moved.length > 0) return { dueBefore: days(moved.map(({ before }) => before.due)), dueAfter: days(moved.map(({ due }) => due)) };
  return again.length > 0 ? { dueAfter: days(again.map(({ due }) => due)) } : {};
}

/** What is said to the petitioner, or by the petitioner, while the matter is handled. */
const publicHandling: readonly PetitionEvent['type'][] = [
  'askMore',
  'remindPetitioner',
  'callHearing',
  'cancelHearing',
  'recordHearing',
  'startMediation',
  'recordAgreement',
  'endMediation',
  'noteConfirmation',
  'replySimply',
  'convertToOrdinary',
  'promise',
  'recordProof',
  'confirmOutcome',
];

/** What the petitioner is owed of a matter on another legal way. */
const publicWays: readonly PetitionEvent['type'][] = ['routeOut', 'recordRouteReceipt', 'recordRouteOutcome', 'comeBack'];

/** Words of the petitioner and reasons that the petitioner is owed. */
function publicText(type: PetitionEvent['type'], name: string): boolean {
  if (type === 'askReview' || publicHandling.includes(type) || publicWays.includes(type)) return true;
  if (type === 'file' || type === 'register' || type === 'splitOff') return name !== 'reception';
  return (
    [
      'supplement',
      'withdraw',
      'rate',
      'reopen',
      'voidLetter',
      'voidService',
      'correct',
      'answer',
      'takeOver',
      'close',
      'split',
      'undoSplit',
      'goAlone',
      'changeContact',
      'recordFollowUp',
      'checkFollowUp',
    ].includes(type) || name === 'proof'
  );
}

/** Telephones and mail addresses stand in no history in full. */
const masks: Readonly<Record<string, (address: string) => string>> = {
  phone: maskedPhone,
  formerPhone: maskedPhone,
  email: maskedEmail,
  formerEmail: maskedEmail,
};

const isRef = (value: unknown): value is TextRef => typeof value === 'object' && value !== null && 'textId' in value;

function factOf(city: City, name: string, value: unknown): string {
  if (typeof value === 'object' && value !== null && 'unit' in value) return unitName(city, String(value.unit));
  if (name === 'way') return wayOf(String(value))?.matter.zh ?? String(value);
  if (name === 'askedBy' || name === 'chair') return city.officers.nameOf(String(value)) ?? String(value);
  if (name === 'areaCode') return areaPath(String(value), city.areas);
  return Array.isArray(value) ? value.join('、') : String(value);
}
