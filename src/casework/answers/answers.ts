import { type AnswerFault, type AnswerText, answerFaults, answerPlaces, placeholders } from '../../documents/standardAnswers.ts';
import { isCategoryNow } from '../categoryTree.ts';
import type { City } from '../city.ts';
import { isBureau } from '../law.ts';
import type { Officer } from '../officers.ts';
import type { AnswerStep, AnswerVersion } from './answerPorts.ts';

const mostVersions = 500;

export type AnswerVersions = Readonly<{
  bureau: boolean;
  places: typeof answerPlaces;
  placeholders: typeof placeholders;
  versions: readonly (AnswerVersion & { own: boolean })[];
}>;

/** A unit's standard answers in all versions, with those that this officer wrote. */
export async function answerVersions(city: City, officer: Officer): Promise<AnswerVersions> {
  const versions = await city.standardAnswers.of(officer.unit, mostVersions);
  return {
    bureau: isBureau(city, officer.unit),
    places: answerPlaces,
    placeholders,
    versions: versions.map((each) => ({ ...each, own: each.writtenBy === officer.account })),
  };
}

export type AnswerWritten = AnswerText & Readonly<{ code: string; note: string }>;

/** Keeps a standard answer as a new version, which is offered to nobody before somebody else approves it. */
export async function writeAnswer(
  city: City,
  officer: Officer,
  written: AnswerWritten,
): Promise<Readonly<{ version: number }> | Readonly<{ faults: readonly AnswerFault[] }> | 'answer-reach'> {
  if (written.reach === 'area' && !isBureau(city, officer.unit)) return 'answer-reach';
  const faults = answerFaults(written, (code) => isCategoryNow(city, code));
  if (faults.length > 0) return { faults };
  return { version: await city.standardAnswers.add(officer.unit, { ...written, by: officer.account }) };
}

export type AnswerDecision = Readonly<{ code: string; version: number; step: AnswerStep['step']; reason: string }>;

/** Approves a version, not by its author, or withdraws the one that is offered. The database asks the first once more. */
export async function decideAnswer(
  city: City,
  officer: Officer,
  { code, version, step, reason }: AnswerDecision,
): Promise<'done' | 'no-such-version' | 'answer-own' | 'answer-not-offered'> {
  const named = { unit: officer.unit, code, version };
  const found = await city.standardAnswers.version(named);
  if (!found) return 'no-such-version';
  if (step === 'approved' && found.writtenBy === officer.account) return 'answer-own';
  if (step === 'withdrawn' && !found.offered) return 'answer-not-offered';
  return (await city.standardAnswers.step(named, { step, reason, by: officer.account })) ? 'done' : 'answer-own';
}
