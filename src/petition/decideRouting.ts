import { regimeOn } from '../regulations/regimes.ts';
import { wayOf } from '../regulations/wayList.ts';
import type { Actor } from './acts.ts';
import { articleOf } from './articles.ts';
import { informed, passingOn, reportAgain, start, startHandling, stop } from './clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from './decision.ts';
import { passingOnClock } from './handdown/decideHandDown.ts';
import type { Law } from './law.ts';
import { noticeAfterTriage, tellsByOwnRules } from './ownNotice.ts';
import type { Petition } from './petition.ts';
import type { Target } from './references.ts';
import type { Refusal } from './refusals.ts';
import { cannotAcceptRepeat } from './repeat/decideRepeat.ts';

/** 甄别: class, category, purpose, place and, for appeals, the item of Art. 31. May be done again until the matter is passed on. */
export function triage(petition: Petition, act: ActOf<'triage'>, by: Actor, law: Law): Ruling {
  if (petition.holder !== by.unit) return refuse({ code: 'not-your-act', act: 'triage' });
  if (petition.paper) return refuse({ code: 'paper-in-hand', paper: petition.paper.kind });
  const unexplained = overrideUnexplained(act);
  if (unexplained) return refuse(unexplained);
  return allow(noticeAfterTriage(petition, act, by, law), articleOf(act.class === 'accusation' ? 'accusation' : 'passOn', act.on));
}

/** Who goes by a line of the 分类处理清单 and chooses another class or route than it names says why; the reason is kept (E2, B4). */
function overrideUnexplained({ way, class: chosen, route, override }: ActOf<'triage'>): Refusal | undefined {
  const line = way ? wayOf(way) : undefined;
  if (!line || override || (line.class === chosen && line.route === route)) return undefined;
  return { code: 'override-unexplained', way: line.matter.zh, wayEn: line.matter.en };
}

/**
 * What passing on meets. An organ that was asked directly still owes the petitioner a notice of where the matter went (信访工作条例
 * 第二十三条第一款), which `tellDestination` gives; of accusations the receiving organ tells by rules of its own (第四款).
 */
const passedOnStops = (petition: Petition, by: Actor) =>
  by.isBureau || petition.restricted
    ? ([...passingOn, 'inform-direct', 'inform-transferred', 'object'] as const)
    : ([...passingOn, 'inform-transferred', 'object'] as const);

/** 转送: hands the matter to another bureau or organ. Only bureaus pass on; each hop gets its own receipt and clock. */
export function transfer(petition: Petition, act: ActOf<'transfer'>, by: Actor): Ruling {
  const no = cannotPassOn(petition, act.to, by, act.on);
  if (no) return refuse(no);
  return allow(stop(petition, passedOnStops(petition, by), act.on, by.unit), articleOf('passOn', act.on));
}

/** 交办: as 转送, with a day by which a 办结报告 is due. */
export function assign(petition: Petition, act: ActOf<'assign'>, by: Actor): Ruling {
  const no = cannotPassOn(petition, act.to, by, act.on);
  if (no) return refuse(no);
  const open = petition.assignment;
  if (open && open.report !== 'accepted') return refuse({ code: 'already-assigned', dueOn: open.dueOn });
  if (act.dueOn <= act.on) return refuse({ code: 'due-day-in-past', dueOn: act.dueOn });
  return allow(stop(petition, passedOnStops(petition, by), act.on, by.unit), articleOf('report', act.on));
}

/** Why this officer may not pass the matter on to that unit, if so. */
export function cannotPassOn(petition: Petition, to: Target, by: Actor, on: Petition['filedOn']): Refusal | undefined {
  if (petition.holder !== by.unit) return { code: 'not-your-act', act: 'transfer' };
  if (!by.isBureau && !mayPassOn(petition, to, by, on)) return { code: 'only-bureaus-pass-on' };
  if (!petition.class) return { code: 'not-classified-yet' };
  if (petition.paper) return { code: 'paper-in-hand', paper: petition.paper.kind };
  if (to.unit === by.unit) return { code: 'to-itself' };
  if (!petition.restricted) return undefined;
  if (petition.complainedOf.units.some((unit) => to.within.includes(unit))) {
    return { code: 'target-complained-of', article: articleOf('secrecy', on) };
  }
  return to.isDiscipline ? undefined : { code: 'accusation-only-to-discipline', article: articleOf('accusation', on) };
}

/** An organ hands over accusations, and from 2022 what belongs to a unit below it (信访工作条例 第二十三条第一款). */
const mayPassOn = (petition: Petition, to: Target, by: Actor, on: Petition['filedOn']): boolean =>
  (petition.restricted && to.isDiscipline) || (regimeOn(on) === 'xfgztl2022' && to.within.includes(by.unit));

/** 签收. A bureau gets a clock to pass on; an organ gets the clocks to inform and, from 2022, to object (ADR-0040). */
export function receive(petition: Petition, act: ActOf<'receive'>, by: Actor, law: Law): Ruling {
  if (petition.holder !== by.unit) return refuse({ code: 'not-your-act', act: 'receive' });
  const { assignment } = petition;
  const due = assignment?.to === by.unit && assignment.report !== 'accepted' ? assignment.dueOn : undefined;
  const assigned = due ? start('assigned-report', by.unit, act.on, law, due) : [];
  if (by.isBureau) {
    const purpose = passingOnClock(petition.handedDown, petition.hops.at(-1)?.tier);
    return allow([...start(purpose, by.unit, act.on, law), ...assigned], articleOf('passOn', act.on));
  }
  const ownRules = petition.restricted || tellsByOwnRules({ accusation: false, route: petition.route }, by, act.on);
  const inform = ownRules ? [] : start('inform-transferred', by.unit, act.on, law);
  const designated = petition.objections?.some(({ answer }) => answer === 'designated');
  const object = designated ? [] : start('object', by.unit, act.on, law);
  return allow([...inform, ...object, ...assigned], articleOf('passOn', act.on));
}

/** 受理 with its notice. Only the organ that holds the matter; a bureau never decides the merits. Starts the 60 days. */
export function accept(petition: Petition, act: ActOf<'accept'>, by: Actor, law: Law): Ruling {
  const no = cannotAccept(petition, by, act.on);
  if (no) return refuse(no);
  return allow([...informed(petition, act.on, by.unit), ...startHandling(petition, by.unit, act.on, law)], answerArticle(petition, act.on));
}

/** What the organ's answer on receipt rests on: the petitioner brought the matter to it, or somebody passed it on. */
export const answerArticle = ({ hops }: Petition, on: Petition['filedOn']): string =>
  articleOf(hops.length > 0 ? 'accept' : 'acceptDirect', on);

/** Why this officer may not accept the matter, if so. */
export function cannotAccept(petition: Petition, by: Actor, on: Petition['filedOn']): Refusal | undefined {
  if (petition.holder !== by.unit) return { code: 'not-your-act', act: 'accept' };
  if (by.isBureau) return { code: 'bureau-cannot-decide', article: articleOf('bureau', on) };
  if (!petition.class) return { code: 'not-classified-yet' };
  if (petition.paper) return { code: 'paper-in-hand', paper: petition.paper.kind };
  if (petition.class === 'accusation') return { code: 'accusation-own-rules', article: articleOf('accusation', on) };
  if (petition.class === 'suggestion') return { code: 'suggestion-is-studied', article: articleOf('suggestion', on) };
  if (petition.route === undefined || petition.route === 6) return cannotAcceptRepeat(petition, on);
  return { code: 'route-not-by-petition', route: petition.route, article: articleOf('route', on) };
}

/** 办结报告 of an assigned matter, for the bureau that assigned it. */
export function report(petition: Petition, act: ActOf<'report'>, by: Actor): Ruling {
  const { assignment } = petition;
  if (!assignment || assignment.to !== by.unit) return refuse({ code: 'no-assignment' });
  if (assignment.report === 'submitted' || assignment.report === 'accepted') {
    return refuse({ code: 'report-not-due', found: assignment.report });
  }
  return allow(stop(petition, ['assigned-report'], act.on), articleOf('report', act.on));
}

/** The assigning bureau accepts the report, or sends it back with reasons; its clock then runs on with the old day. */
export function reportRead(petition: Petition, act: ActOf<'acceptReport' | 'returnReport'>, by: Actor): Ruling {
  const { assignment } = petition;
  if (!assignment || assignment.by !== by.unit) return refuse({ code: 'no-assignment' });
  if (assignment.report !== 'submitted') return refuse({ code: 'report-not-due', found: assignment.report });
  return allow(act.type === 'returnReport' ? reportAgain(petition) : [], articleOf('report', act.on));
}
