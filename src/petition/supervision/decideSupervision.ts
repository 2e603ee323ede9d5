import { type RegimeId, regimeOn } from '../../regulations/regimes.ts';
import type { Actor, MatterActType } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { start } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import { type Petition, unitsOf } from '../petition.ts';
import type { Target } from '../references.ts';
import type { Refusal } from '../refusals.ts';
import type { Oversight, SupervisionAct, SupervisionGround } from './acts.ts';

/** 弄虚作假 came with the 2022 text; result not reported and procedure not followed stand in the 2005 one only. */
const groundsOf: Readonly<Record<RegimeId, readonly SupervisionGround[]>> = {
  xftl2005: ['not-in-time', 'result-not-reported', 'procedure-not-followed', 'shirked', 'opinion-not-executed', 'other'],
  xfgztl2022: ['rules-breached', 'not-in-time', 'shirked', 'falsified', 'opinion-not-executed'],
};
/** The grounds that the law of that day names. */
export const supervisionGroundsOn = (on: string): readonly SupervisionGround[] => groundsOf[regimeOn(on)];

const answers = { replySupervision: 'supervision', answerProposal: 'proposal', answerInstruction: 'instruction' } as const;

/** The entries, counted from 1, that a unit may answer, or read and end, with an act. Every other act has none. */
export function entriesFor(petition: Petition, act: MatterActType, unit: string): number[] {
  const fits = (entry: Oversight): boolean => {
    if (act in answers) return entry.kind === answers[act as keyof typeof answers] && entry.standing === 'open' && entry.to === unit;
    const judging = act === 'returnSupervision' || act === 'endSupervision';
    return judging && entry.kind === 'supervision' && entry.standing === 'answered' && entry.by === unit;
  };
  return (petition.oversight ?? []).flatMap((entry, at) => (fits(entry) ? [at + 1] : []));
}

/** May officers of that unit read the entry? Of a proposal to hold to account only who made it and who decides on it. */
export const isOpenTo = ({ proposal, by, to }: Oversight, unit: string): boolean =>
  proposal !== 'accountability' || unit === by || unit === to;

/** Everything beside the main line that somebody above asks of a unit, and the answers. */
export function decideSupervision(petition: Petition, act: ActOf<SupervisionAct['type']>, by: Actor, law: Law): Ruling {
  switch (act.type) {
    case 'supervise':
      return supervise(petition, act, by, law);
    case 'replySupervision':
      return answerOf(petition, act, by, 'supervision');
    case 'answerProposal':
      return answerOf(petition, act, by, 'proposal');
    case 'answerInstruction':
      return answerOf(petition, act, by, 'instruction');
    case 'returnSupervision':
    case 'endSupervision':
      return judged(petition, act, by);
    case 'propose':
      return propose(petition, act, by, law);
    case 'instruct':
      return instruct(petition, act, law);
    case 'reportUrgent':
      return reportUrgent(petition, act, by, law);
  }
}

/** 督办: a bureau asks a unit that takes part to mend by a day what it did wrong (信访工作条例 第四十条第一款; 信访条例 第三十六条). */
function supervise(petition: Petition, act: ActOf<'supervise'>, by: Actor, law: Law): Ruling {
  const article = articleOf('supervise', act.on);
  if (!by.isBureau) return refuse({ code: 'only-bureaus-supervise', article });
  if (!supervisionGroundsOn(act.on).includes(act.supervisionGround))
    return refuse({ code: 'ground-not-of-regime', ground: act.supervisionGround, article });
  if (act.dueOn <= act.on) return refuse({ code: 'day-must-follow', dueOn: act.dueOn });
  const no = outside(petition, act.to, by);
  if (no) return refuse(no);
  const open = (petition.oversight ?? []).find(
    ({ kind, standing, to, ground }) =>
      kind === 'supervision' && standing === 'open' && to === act.to.unit && ground === act.supervisionGround,
  );
  if (open?.dueOn) return refuse({ code: 'supervised-already', dueOn: open.dueOn, ground: act.supervisionGround });
  return allow(start('supervision-reply', act.to.unit, act.on, law, act.dueOn), article);
}

/** A unit that takes no part in the matter, or is accused in it, is asked nothing about it. */
function outside(petition: Petition, to: Target, by: Actor): Refusal | undefined {
  if (to.unit === by.unit) return { code: 'to-itself' };
  if (petition.restricted && petition.complainedOf.units.some((unit) => to.within.includes(unit))) {
    return { code: 'target-complained-of', article: articleOf('secrecy', petition.lastActOn) };
  }
  return unitsOf(petition).includes(to.unit) ? undefined : { code: 'supervised-takes-no-part', unit: to.unit };
}

/** The unit that was asked answers; its clock of this entry stops. */
function answerOf(
  petition: Petition,
  act: ActOf<'replySupervision' | 'answerProposal' | 'answerInstruction'>,
  by: Actor,
  kind: Oversight['kind'],
): Ruling {
  const entry = petition.oversight?.[act.entry - 1];
  if (entry?.kind !== kind) return refuse({ code: 'no-such-entry', entry: act.entry });
  if (entry.to !== by.unit) return refuse({ code: 'not-your-act', act: act.type });
  if (entry.standing !== 'open') return refuse({ code: 'entry-not-open', found: entry.standing });
  const { clock } = entry;
  const runs = clock !== undefined && !petition.clocks[clock]?.stoppedOn;
  return allow(runs ? [{ effect: 'stopped', no: clock, on: act.on }] : [], articleOf(answerArticle[kind], act.on));
}

const answerArticle = { supervision: 'supervise', proposal: 'proposalAnswer', instruction: 'leader' } as const;

/** The bureau reads the reply: it is sent back with reasons and its clock runs on to the old day, or the 督办 ends. */
function judged(petition: Petition, act: ActOf<'returnSupervision' | 'endSupervision'>, by: Actor): Ruling {
  const entry = petition.oversight?.[act.entry - 1];
  if (entry?.kind !== 'supervision') return refuse({ code: 'no-such-entry', entry: act.entry });
  if (entry.by !== by.unit) return refuse({ code: 'not-your-act', act: act.type });
  if (entry.standing !== 'answered') return refuse({ code: 'entry-not-open', found: entry.standing });
  const goesOn = act.type === 'returnSupervision' && entry.clock !== undefined;
  return allow(goesOn ? [{ effect: 'resumed', no: entry.clock }] : [], articleOf('supervise', act.on));
}

/** Where each of the three proposals stands (信访工作条例 第四十条第一款至第三款; 信访条例 第三十六条至第三十八条). */
export const proposalArticle = {
  improvement: 'improvementProposal',
  policy: 'policyProposal',
  accountability: 'accountabilityProposal',
} as const;

/** 改进工作、完善政策、追究责任. Under the 2005 text the answer to a proposal to improve is due in 30 days; the 2022 one names no term. */
function propose(petition: Petition, act: ActOf<'propose'>, by: Actor, law: Law): Ruling {
  const article = articleOf(proposalArticle[act.proposal], act.on);
  if (!by.isBureau) return refuse({ code: 'only-bureaus-supervise', article });
  if (act.to.unit === by.unit) return refuse({ code: 'to-itself' });
  if (petition.restricted && petition.complainedOf.units.some((unit) => act.to.within.includes(unit))) {
    return refuse({ code: 'target-complained-of', article: articleOf('secrecy', act.on) });
  }
  const termed = act.proposal === 'improvement' && regimeOn(act.on) === 'xftl2005';
  return allow(termed ? start('improvement-reply', act.to.unit, act.on, law) : [], article);
}

/** 领导批示: who carries it out, and by when. */
function instruct(petition: Petition, act: ActOf<'instruct'>, law: Law): Ruling {
  if (act.dueOn <= act.on) return refuse({ code: 'day-must-follow', dueOn: act.dueOn });
  if (petition.restricted && petition.complainedOf.units.some((unit) => act.to.within.includes(unit))) {
    return refuse({ code: 'target-complained-of', article: articleOf('secrecy', act.on) });
  }
  if (!unitsOf(petition).includes(act.to.unit)) return refuse({ code: 'supervised-takes-no-part', unit: act.to.unit });
  return allow(start('instruction-answer', act.to.unit, act.on, law, act.dueOn), articleOf('leader', act.on));
}

/** 重大、紧急: told to the own leaders and the level above in one act. Its clock runs from the day it was known and stops with the report. */
function reportUrgent(petition: Petition, act: ActOf<'reportUrgent'>, by: Actor, law: Law): Ruling {
  if (act.knownOn > act.on) return refuse({ code: 'day-in-future', on: act.knownOn, today: act.on });
  const [started] = start('urgent-report', by.unit, act.knownOn, law);
  const no = petition.clocks.length;
  return allow(started ? [started, { effect: 'stopped', no, on: act.on }] : [], articleOf('urgent', act.on));
}
