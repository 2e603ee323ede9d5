import { ruleFor } from '../regulations/clockRules.ts';
import { groundsFor } from '../regulations/grounds.ts';
import { regimeOn } from '../regulations/regimes.ts';
import { type Actor, isOrStandsFor } from './acts.ts';
import { articleOf } from './articles.ts';
import { extend, informed, running, stop } from './clockEffects.ts';
import { answerArticle } from './decideRouting.ts';
import { type ActOf, allow, type Ruling, refuse } from './decision.ts';
import { needsCollective } from './handling/collective.ts';
import type { Law } from './law.ts';
import type { Paper, Petition } from './petition.ts';
import type { Refusal } from './refusals.ts';
import { speaksOfEarlier, unfitGround } from './repeat/decideRepeat.ts';
import { cannotJudge, draftReview, sealReview } from './review/decideReview.ts';

/** 拟稿 of an opinion, a refusal, an extension or an opinion on review. One paper at a time. */
export function draft(petition: Petition, act: ActOf<'draft'>, by: Actor, law: Law): Ruling {
  if (act.paper === 'review') return draftReview(petition, act, by);
  const no = cannotDraft(petition, act, by, law);
  return no ? refuse(no) : allow();
}

function cannotDraft(petition: Petition, act: ActOf<'draft'>, by: Actor, law: Law): Refusal | undefined {
  if (petition.holder !== by.unit) return { code: 'not-your-act', act: 'draft' };
  if (petition.paper && petition.paper.stage !== 'drafted') return { code: 'paper-in-hand', paper: petition.paper.kind };
  if (act.paper === 'refusal') return cannotRefuse(petition, act, by);
  if (by.isBureau) return { code: 'bureau-cannot-decide', article: articleOf('bureau', act.on) };
  if (petition.state !== 'accepted') return { code: 'wrong-state', act: `draft-${act.paper}`, state: petition.state };
  if (act.paper === 'opinion') return act.outcome ? undefined : { code: 'outcome-missing' };
  return cannotExtend(petition, act, law);
}

function cannotRefuse(petition: Petition, act: ActOf<'draft'>, by: Actor): Refusal | undefined {
  if (petition.state !== 'triaged' && petition.state !== 'received')
    return { code: 'wrong-state', act: 'draft-refusal', state: petition.state };
  if (!act.ground) return { code: 'ground-missing' };
  const unfit = unlawfulGround(petition, act.ground, { by, on: act.on }) ?? unfitGround(petition, act.ground);
  if (unfit) return unfit;
  return petition.class === 'accusation' ? { code: 'accusation-own-rules', article: articleOf('accusation', act.on) } : undefined;
}

/**
 * The law names the grounds by regime, by channel and by who refuses (grounds.ts). A bureau never refuses on the merits or for want of powers since
 * 2022, only what somebody found to be an earlier matter brought again on the same facts (ADR-0142).
 */
function unlawfulGround({ channel, repeatOf }: Petition, ground: string, { by, on }: { by: Actor; on: ActOf<'draft'>['on'] }) {
  const actor = by.isBureau ? 'bureau' : 'organ';
  const lawful = groundsFor(regimeOn(on), channel, actor).some(({ code }) => code === ground);
  const mattersOwn = by.isBureau && groundsFor(regimeOn(on), channel, 'organ').some(({ code }) => code === ground);
  if (!lawful && mattersOwn) return { code: 'bureau-cannot-decide', article: articleOf('bureau', on) } as const;
  if (!lawful) return { code: 'ground-not-lawful', ground, actor } as const;
  const linked = !by.isBureau || !speaksOfEarlier(ground) || repeatOf?.sameFacts;
  return linked ? undefined : ({ code: 'ground-needs-earlier', article: articleOf('repeat', on) } as const);
}

/** 延期: once, at most as long as the rule says, before the last day has passed (第三十四条; ADR-0006). */
function cannotExtend(petition: Petition, act: ActOf<'draft'>, law: Law): Refusal | undefined {
  const article = articleOf('extend', act.on);
  const [no] = running(petition, ['handle']);
  const clock = no === undefined ? undefined : petition.clocks[no];
  if (!clock) return { code: 'wrong-state', act: 'draft-extension', state: petition.state };
  const limit = ruleFor('handle', clock.start, law.region)?.extension;
  if (!act.days || act.days < 1 || !Number.isInteger(act.days)) return { code: 'days-missing' };
  if (petition.extendedByDays) return { code: 'already-extended', article };
  if (limit && act.days > limit.maxDays) return { code: 'extension-too-long', askedDays: act.days, limitDays: limit.maxDays, article };
  return act.on > clock.due ? { code: 'extension-after-due', due: clock.due, article } : undefined;
}

/** 审核 by another officer than the drafter. */
export function check(petition: Petition, act: ActOf<'check'>, by: Actor): Ruling {
  const found = paperToJudge(petition, by, 'drafted', act.on);
  if ('code' in found) return refuse(found);
  return isOrStandsFor(by, found.draftedBy) ? refuse({ code: 'own-paper', step: 'check' }) : allow();
}

/** Back to the drafter with a reason, from any step. */
export function sendBack(petition: Petition, by: Actor): Ruling {
  const found = paperAt(petition, by, ['drafted', 'checked', 'signed']);
  return 'code' in found ? refuse(found) : allow();
}

/** 签发 by the head, never by the drafter; a 重大、疑难 matter needs its collective decision recorded. */
export function sign(petition: Petition, act: ActOf<'sign'>, by: Actor): Ruling {
  const found = paperToJudge(petition, by, 'checked', act.on);
  if ('code' in found) return refuse(found);
  if (isOrStandsFor(by, found.draftedBy) || isOrStandsFor(by, found.checkedBy)) return refuse({ code: 'own-paper', step: 'sign' });
  if (by.role !== 'head' && by.role !== 'chief') return refuse(onlyTheHead(found, act.on));
  if (needsCollective(petition)) return refuse({ code: 'collective-decision-missing' });
  const incomplete = partsMissing(act);
  if (incomplete) return refuse(incomplete);
  const { findings = [], override } = act;
  return findings.length > 0 && !override ? refuse({ code: 'findings-unanswered', findings, field: 'override' }) : allow();
}

/** Where each part of an opinion is written; the remedy is put in by the system, from the organs above. */
const fieldOf: Readonly<Record<string, string>> = { law: 'basis', remedy: 'remedy' };

/** 第三十二条、第三十五条: what does not hold its statutory parts is neither signed nor sealed. */
function partsMissing({ missing = [], on }: ActOf<'sign'> | ActOf<'seal'>): Refusal | undefined {
  const [part] = missing;
  if (part === undefined) return undefined;
  const article = articleOf(part === 'remedy' ? 'review' : 'parts', on);
  return { code: 'parts-missing', parts: missing, field: fieldOf[part] ?? part, article };
}

/** 经本机关、单位负责人批准 stands in the law for an extension; that the head signs every paper is a rule of the house (ADR-0041). */
const onlyTheHead = ({ kind }: Paper, on: Petition['filedOn']): Refusal =>
  kind === 'extension' ? { code: 'approval-by-head', article: articleOf('extend', on) } : { code: 'approval-by-head' };

/** 用印: the paper becomes a letter and takes effect. The drafter of a paper does not hold the seal. */
export function seal(petition: Petition, act: ActOf<'seal'>, by: Actor, law: Law): Ruling {
  const found = paperAt(petition, by, ['signed']);
  if ('code' in found) return refuse(found);
  if (isOrStandsFor(by, found.draftedBy)) return refuse({ code: 'own-paper', step: 'seal' });
  const incomplete = partsMissing(act);
  if (incomplete) return refuse(incomplete);
  if (found.kind === 'extension') return sealExtension(petition, found, act, law);
  if (found.kind === 'review') return sealReview(petition, found, act, law);
  const stopped =
    found.kind === 'opinion'
      ? stop(petition, ['handle'], act.on)
      : [...informed(petition, act.on, by.unit), ...stop(petition, ['co-answer'], act.on)];
  return allow(stopped, found.kind === 'opinion' ? articleOf('decide', act.on) : answerArticle(petition, act.on));
}

/** The last day may have passed between draft and seal: what counts is the day of the seal. */
function sealExtension(petition: Petition, paper: Paper, act: ActOf<'seal'>, law: Law): Ruling {
  const article = articleOf('extend', act.on);
  const [no] = running(petition, ['handle']);
  const due = no === undefined ? undefined : petition.clocks[no]?.due;
  if (due && act.on > due) return refuse({ code: 'extension-after-due', due, article });
  return allow(extend(petition, paper.days ?? 0, law), article);
}

function paperAt(petition: Petition, by: Actor, stages: readonly Paper['stage'][]): Paper | Refusal {
  if (!petition.paper) return { code: 'no-paper', needed: stages[0] ?? 'drafted' };
  if ((petition.paper.unit ?? petition.holder) !== by.unit) return { code: 'not-your-act', act: 'paper' };
  if (!stages.includes(petition.paper.stage)) {
    return { code: 'wrong-paper-stage', needed: stages[0] ?? 'drafted', found: petition.paper.stage };
  }
  return petition.paper;
}

/** The paper at a step where somebody judges it; who worked on the opinion under review does not. */
function paperToJudge(petition: Petition, by: Actor, stage: Paper['stage'], on: ActOf<'check'>['on']): Paper | Refusal {
  const found = paperAt(petition, by, [stage]);
  return 'code' in found || found.kind !== 'review' ? found : (cannotJudge(petition, by, on) ?? found);
}
