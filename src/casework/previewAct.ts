import { roleFor } from '../access/access.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import type { LetterContent } from '../documents/letterContent.ts';
import type { Finding } from '../documents/lint/finding.ts';
import { decide } from '../petition/decide.ts';
import type { ClockEffect, PetitionEvent } from '../petition/events.ts';
import { evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import type { Refusal } from '../petition/refusals.ts';
import { clockRule } from '../regulations/clockRules.ts';
import { besideOf } from './beside.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { actorOf, lawOf, readerOf, scopeOf } from './law.ts';
import { composeLetter, letterFor } from './letters.ts';
import { makeAct, paperOf } from './makeAct.ts';
import type { Officer } from './officers.ts';
import { paperFindings } from './paperCheck.ts';
import { makingOf, quiet, withoutRole } from './performAct.ts';
import { openFor, openShown } from './readFile.ts';
import { namedMatter } from './repeats.ts';
import type { Sealer } from './sealing.ts';
import type { WrittenAct } from './writtenAct.ts';

export type EffectView = { effect: string; title: { zh: string; en: string }; due?: string; provisional?: boolean };
export type Preview = { state: string; clocks: EffectView[]; article?: string; letter?: string; findings: Finding[] };

type Opened = Readonly<{ file: WholeFile; sealer: Sealer }>;
type Tried =
  | Readonly<{ outcome: 'possible'; event: PetitionEvent; file: WholeFile; sealer: Sealer; role: string }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>
  | Readonly<{ outcome: 'not-found' }>;

/** Decides an act without recording anything. */
async function tryAct(city: City, officer: Officer, { petitionNo, act }: { petitionNo: string; act: WrittenAct }): Promise<Tried> {
  const opened = await openShown(city, officer, petitionNo);
  if (!opened) return { outcome: 'not-found' };
  const { file, sealer } = opened;
  const role = roleFor(readerOf(city, officer), act.type, file.petition, file.seenBy);
  if (!role) return { outcome: 'refused', refusal: withoutRole(file.petition, act) };
  const letter = letterFor(file.petition, act) && { letterId: '', kind: '', content: { textId: '', commitment: '' } };
  const doing = { by: actorOf(city, officer, role), at: city.clock.now() };
  const named = await namedMatter(city, officer, act);
  const beside = await besideOf(city, { file, scope: scopeOf(city, officer), sealer, act, beside: named, trial: true });
  if ('refusal' in beside) return { outcome: 'refused', refusal: beside.refusal };
  const decision = decide(
    file.petition,
    makeAct(city, act, { sealer: quiet(sealer), letter, file, beside: { ...named, ...beside } }),
    doing,
    lawOf(city),
  );
  return decision.ok
    ? { outcome: 'possible', event: decision.event, file, sealer, role }
    : { outcome: 'refused', refusal: decision.refusal };
}

/** What an act would do, shown before it is done: the state after it, the clocks it moves and the letter it makes. */
export async function previewAct(
  city: City,
  officer: Officer,
  asked: { petitionNo: string; act: WrittenAct },
): Promise<Exclude<Tried, { outcome: 'possible' }> | { outcome: 'possible'; preview: Preview }> {
  const tried = await tryAct(city, officer, asked);
  if (tried.outcome !== 'possible') return tried;
  const { event, file } = tried;
  const after = evolve(file.petition, event);
  const letter = letterFor(file.petition, asked.act);
  const clocks = event.clocks.map((effect) => effectView(file.petition, effect));
  const findings = event.type === 'draft' ? draftFindings(city, tried, { act: asked.act, after }) : [];
  return {
    outcome: 'possible',
    preview: { state: after.state, clocks, ...(event.article && { article: event.article }), ...(letter && { letter }), findings },
  };
}

/** What strikes the eye in a paper while it is being written. */
const draftFindings = (city: City, { file, sealer }: Opened, { act, after }: { act: WrittenAct; after: Petition }): Finding[] =>
  paperFindings(city, { file, sealer, petition: after, texts: paperOf(act), on: act.on as CivilDate });

function effectView(before: Petition, effect: ClockEffect): EffectView {
  const clock = effect.effect === 'started' ? effect.clock : before.clocks[effect.no];
  const title = clock ? clockRule(clock.ruleId).title : { zh: '', en: '' };
  const due = 'due' in effect ? effect.due : clock?.due;
  return {
    effect: effect.effect,
    title: { zh: title.zh, en: title.en },
    ...(due && { due }),
    ...(clock && { provisional: clock.provisional }),
  };
}

/** The letter that an act would make, as a draft with a watermark and without a number. */
export async function previewLetter(
  city: City,
  officer: Officer,
  asked: { petitionNo: string; act: WrittenAct },
): Promise<Exclude<Tried, { outcome: 'possible' }> | { outcome: 'possible'; content: LetterContent }> {
  const tried = await tryAct(city, officer, asked);
  if (tried.outcome !== 'possible') return tried.outcome === 'refused' ? paperInHand(city, officer, asked, tried) : tried;
  const { file, sealer, event, role } = tried;
  const kind = letterFor(file.petition, asked.act);
  if (!kind) return { outcome: 'not-found' };
  const doing = { file, act: asked.act, by: actorOf(city, officer, role), scope: scopeOf(city, officer) };
  const making = makingOf(doing, { sealer, kind, effects: event.clocks });
  return { outcome: 'possible', content: composeLetter(city, { ...making, draft: true }, undefined) };
}

/** A paper that is not signed yet can be read as the letter it is going to be: `seal` is tried as if its steps were done. */
async function paperInHand(
  city: City,
  officer: Officer,
  { petitionNo, act }: { petitionNo: string; act: WrittenAct },
  refused: Extract<Tried, { outcome: 'refused' }>,
): Promise<Exclude<Tried, { outcome: 'possible' }> | { outcome: 'possible'; content: LetterContent }> {
  const opened = act.type === 'seal' ? await openFor(city, officer, petitionNo) : undefined;
  if (!opened?.file.petition.paper) return refused;
  const { file, sealer } = opened;
  const petition: Petition = { ...file.petition, paper: { ...opened.file.petition.paper, stage: 'signed', draftedBy: '' } };
  const by = { ...actorOf(city, officer, 'sealer'), unit: petition.paper?.unit ?? petition.holder };
  const letter = { letterId: '', kind: '', content: { textId: '', commitment: '' } };
  // What is missing is shown, not refused: nothing is issued here.
  const whole = { ...makeAct(city, act, { sealer: quiet(sealer), letter, file }), missing: [] };
  const decision = decide(petition, whole, { by, at: city.clock.now() }, lawOf(city));
  const kind = letterFor(petition, act);
  if (!decision.ok || !kind) return refused;
  const making = makingOf({ file, act, by, scope: scopeOf(city, officer) }, { sealer, kind, effects: decision.event.clocks });
  return { outcome: 'possible', content: composeLetter(city, { ...making, draft: true }, undefined) };
}
