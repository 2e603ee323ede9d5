import { areaPath } from '../jurisdiction/areas.ts';
import { countedPeople, jointOf } from '../petition/joint/standing.ts';
import type { Petition } from '../petition/petition.ts';
import { isOpenTo } from '../petition/supervision/decideSupervision.ts';
import { attachmentViews } from './attachments.ts';
import { categoryTitle } from './categoryTree.ts';
import type { City } from './city.ts';
import { clockViews } from './clockViews.ts';
import type { WholeFile } from './files.ts';
import { handlingView } from './handlingView.ts';
import { namedUnit, unitName } from './law.ts';
import { isForPetitioner } from './letters.ts';
import { mergedView } from './mergedView.ts';
import { reviewViews } from './reviews.ts';
import type { Sealer } from './sealing.ts';
import type { Showing } from './showing.ts';
import { timelineOf } from './timeline.ts';
import { coOrganViews } from './togetherView.ts';
import type { JointView, LetterView, MatterView } from './views.ts';
import { waysView } from './waysView.ts';

/** What officers and the petitioner both see of a matter. */
export function matterView(city: City, file: WholeFile, sealer: Sealer, how: Showing & { days: boolean }): MatterView {
  const { petition } = file;
  const { petitionNo, version, state, channel, filedOn, areaCode, identity, headcount, firstTime, mayPublish, holder, rated } = petition;
  const { category, categoryVersion, purpose, route, competent, decision, refusal } = petition;
  const text = (kind: string) => {
    const found = file.texts.find((sealed) => sealed.kind === kind);
    return found ? sealer.read(found) : '';
  };
  return {
    petitionNo,
    version,
    state,
    channel,
    filedOn,
    areaCode,
    identity,
    headcount,
    firstTime,
    mayPublish,
    holder,
    title: text('title'),
    content: text('content'),
    undated: petition.undated ?? false,
    areaName: areaCode ? areaPath(areaCode, city.areas) : '',
    holderName: unitName(city, holder),
    heldSince: heldSince(petition),
    complainedOfUnits: petition.complainedOf.units.map((unit) => namedUnit(city, unit)),
    rated: { ...rated },
    ...(petition.class && { class: petition.class }),
    ...(category && { category, categoryName: namesOf(city, category, categoryVersion) }),
    ...(category && categoryVersion && { categoryVersion }),
    ...(purpose && { purpose }),
    ...(route && { route }),
    ...(competent && { competent: namedUnit(city, competent) }),
    ...(decision && { decision: { outcome: decision.outcome, on: decision.on } }),
    ...(refusal && { refusal: { ground: refusal.ground, on: refusal.on } }),
    ...(petition.follows && { follows: petition.follows.petitionNo }),
    ...(petition.joint && { joint: jointView(petition) }),
    ...(petition.partOf && { partOf: { petitionNo: petition.partOf.petitionNo, part: petition.partOf.part } }),
    ...mergedView(petition),
    ...(petition.reviews && { reviews: reviewViews(city, petition) }),
    ...handedDownView(petition, how),
    ...coOrganViews(city, file, sealer, how),
    ...handlingView(city, file, { sealer, forPetitioner: how.forPetitioner }),
    ...waysView(city, file, { sealer, forPetitioner: how.forPetitioner }),
    timeline: timelineOf(city, file, sealer, how),
    letters: letterViews(city, file, sealer, how),
    clocks: clockViews(city, petition, how),
    attachments: attachmentViews(file, sealer, how),
  };
}

const namesOf = (city: City, code: string, version?: string) => ({
  zh: categoryTitle(city, 'zh', code, version),
  en: categoryTitle(city, 'en', code, version),
});

/** The day on which the matter came to who holds it: the last passing on, else the day it was filed. */
function heldSince({ hops, holder, filedOn }: Petition): string {
  const last = hops.findLast(({ to }) => to === holder);
  return last?.on ?? filedOn;
}

function handedDownView({ handedDown }: Petition, { forPetitioner }: Showing): Pick<MatterView, 'handedDown'> {
  if (!handedDown) return {};
  const { number, registeredBy, from, how, sentOn, petitionedOn, dueOn, reported } = handedDown;
  const common = { number, registeredBy, from, how, sentOn, ...(petitionedOn && { petitionedOn }) };
  if (forPetitioner) return { handedDown: common };
  return { handedDown: { ...common, ...(dueOn && { dueOn }), ...(reported && { reportedOn: reported.on }) } };
}

function jointView(petition: Petition): JointView {
  const { entered, removed, representatives } = jointOf(petition);
  return {
    counted: countedPeople(petition),
    listed: entered - removed.length,
    removed: removed.length,
    representatives: representatives.map(({ no }) => no),
  };
}

/** A proposal to hold to account is read by who made it and who decides on it, not by those it is about (信访工作条例 第四十条第三款). */
function isShownTo({ oversight = [] }: Petition, showing: Showing, letterId: string): boolean {
  const entry = oversight.find((each) => each.letterId === letterId);
  return !entry || showing.forPetitioner || isOpenTo(entry, showing.unit);
}

/** Letters between organs (转送函, 督办函 …) are not the petitioner's to read; that it was passed on is in the timeline. */
function letterViews(city: City, file: WholeFile, sealer: Sealer, showing: Showing): LetterView[] {
  return file.petition.letters
    .filter(({ kind }) => !showing.forPetitioner || isForPetitioner(kind))
    .filter(({ letterId }) => isShownTo(file.petition, showing, letterId))
    .map(({ letterId, kind, number, unit, issuedOn, voidedOn, service }) => {
      const proof = service?.proof && file.texts.find(({ textId }) => textId === service.proof?.textId);
      return {
        letterId,
        kind,
        unitName: unitName(city, unit),
        issuedOn,
        toPetitioner: isForPetitioner(kind),
        ...(number && { number }),
        ...(voidedOn && { voidedOn }),
        ...(service && { service: { mode: service.mode, on: service.on, ...(proof && { proof: sealer.read(proof) }) } }),
      };
    });
}
