import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { demoOfficers } from '../../demo/officers.ts';
import type { Filing } from '../casework/filing.ts';
import type { Officer } from '../casework/officers.ts';
import { actAsPetitioner } from '../casework/petitionerActs.ts';
import type { FieldView, OfferedAct } from '../casework/views.ts';
import { addDays, type CivilDate, civilDate } from '../clock/civilDate.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { clockOf } from '../openCity.ts';
import type { MatterActType } from '../petition/acts.ts';
import { petitionerActs } from '../petition/actsIn.ts';
import { forms } from '../petition/forms.ts';
import type { Petition } from '../petition/petition.ts';
import { endStates } from '../petition/state.ts';
import { categories } from '../regulations/categories.ts';
import { verifyCity } from './verify.ts';

const lives = 28;
const bureau = '440200-xfj';
const units = [bureau, '440281-xfj', '440200-housing', '440200-discipline', '440200-gov', '440000-gov'];
const officers = demoOfficers
  .filter(({ unitCode }) => units.includes(unitCode))
  .map(({ account, name, unitCode, roles }): Officer => ({ account, name, unit: unitCode, roles }));
/** Steps of the main line come first in half of the tries: chance alone would seldom come far. */
const onward = ['triage', 'transfer', 'receive', 'accept', 'draft', 'check', 'sign', 'seal', 'recordService', 'askReview', 'close'];
/** What may be done any day is done now and then. */
const beside = [
  'note',
  'supplement',
  'withdraw',
  'recuse',
  'correct',
  'reissueCode',
  'recall',
  'propose',
  'supervise',
  'instruct',
  'voidLetter',
  'sendBack',
  'reopen',
];

type Step = Readonly<{ who: number; what: number; how: number; days: number }>;
const anyStep: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(9999),
  what: fc.nat(9999),
  how: fc.nat(999_999),
  days: fc.constantFrom(0, 0, 0, 0, 0, 1, 3, 9),
});
const anyFiling: fc.Arbitrary<Partial<Filing>> = fc.record({
  identity: fc.constantFrom('named', 'named', 'confidential', 'anonymous' as const),
  accusation: fc.constantFrom(false, false, false, true),
  electronicService: fc.boolean(),
  firstTime: fc.boolean(),
  headcount: fc.constantFrom(1, 1, 8),
});

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];

/** A lawful value of a field where the file offers one, else one that its form takes. */
function valueFor(field: FieldView, how: number, today: CivilDate): unknown {
  if (field.name === 'class') return pick(['appeal', 'appeal', 'appeal', 'suggestion', 'accusation'], how);
  if (field.name === 'to' && how % 4 > 0 && !field.options) return '440200-housing';
  if (field.options) return pick(field.options, how)?.value;
  switch (field.kind) {
    case 'flag':
      return how % 5 === 0;
    case 'day':
      return addDays(today, 7 + (how % 30));
    case 'unit':
      return pick(units, how);
    case 'route':
      return how % 7 === 0 ? 1 + (how % 5) : 6;
    case 'number':
      return (field.min ?? 1) + 2 * (how % 2);
    case 'area':
      return '440203';
    case 'category':
      return pick(categories, how)?.code;
    case 'matter':
      return 'none';
    case 'phone':
      return '15400001239';
    case 'email':
      return 'lin@example.cn';
    default:
      if (field.name in anOpinion) return anOpinion[field.name as keyof typeof anOpinion];
      return field.name === 'value' ? '440204' : '已核实。';
  }
}

function filledIn({ type, fields }: Pick<OfferedAct, 'type' | 'fields'>, how: number, today: CivilDate): Record<string, unknown> {
  const paper = fields.find(({ name }) => name === 'paper');
  const chosen = paper && valueFor(paper, how, today);
  const asked = fields.filter(({ when, required }, at) => (when ? when === chosen : required || (how >> at) % 3 === 0));
  return {
    type,
    ...Object.fromEntries(asked.map((field, at) => [field.name, valueFor(field, how >> (at % 5), today)])),
    ...(paper && { paper: chosen }),
  };
}

describe('random lives on a real database', () => {
  let on: ACity;
  const happened = new Map<string, number>();
  const reached = new Set<string>();
  before(async () => {
    on = await aCity({ today: '2026-10-01' });
  });
  after(() => on.close());

  /** Who is tried: mostly the officers of the unit that has the matter or is asked to review it, one after the other. */
  function officersFor({ who }: Step, petition: Petition | undefined): readonly Officer[] {
    const desk = petition?.reviews?.find(({ decided }) => !decided)?.organ ?? petition?.holder ?? bureau;
    const own = officers.filter(({ unit }) => unit === desk);
    if (who % 5 === 0 || own.length === 0) return [pick(officers, who >> 3) as Officer];
    return own.map((_, at) => pick(own, at + (who >> 3)) as Officer);
  }

  async function officerActs(step: Step, petitionNo: string, petition: Petition | undefined) {
    let last: Parameters<ACity['act']> | undefined;
    for (const officer of officersFor(step, petition)) {
      const file = await on.read(officer, petitionNo).catch(() => undefined);
      const acts = file?.acts.filter(({ type }) => !beside.includes(type) || (step.what >> 2) % 9 === 0) ?? [];
      const ahead = acts.filter(({ type }) => onward.includes(type) && (type !== 'triage' || !petition?.class));
      const leads = step.what % 4 > 0 && ahead.length > 0;
      const offered = pick(leads ? ahead : acts, step.what >> 2);
      if (offered) last = [officer, petitionNo, filledIn(offered, step.how, on.city.clock.today())];
      if (leads) break;
    }
    return last && on.act(...last);
  }

  function ofPetitioner(step: Step, petition: Petition) {
    const type = pick<MatterActType>(
      petitionerActs.filter((act) => act !== 'withdraw' || step.how % 9 === 0),
      step.what,
    ) as MatterActType;
    const act = {
      ...filledIn({ type, fields: [...forms[type]] as unknown as FieldView[] }, step.how, on.city.clock.today()),
      to: '440200-gov',
    };
    const { petitionId, version } = petition;
    return actAsPetitioner(on.city, { petitionId, version, act });
  }

  async function live(filing: Partial<Filing>, steps: readonly Step[]): Promise<void> {
    let today = civilDate('2026-10-01');
    Object.assign(on.city.clock, clockOf(today));
    const { petitionNo } = await on.file(filing);
    let petition: Petition | undefined;
    for (const step of steps) {
      today = addDays(today, step.days);
      Object.assign(on.city.clock, clockOf(today));
      const answer = petition && step.who % 6 === 1 ? await ofPetitioner(step, petition) : await officerActs(step, petitionNo, petition);
      if (answer?.outcome !== 'done') continue;
      petition = answer.after;
      happened.set(answer.event.type, (happened.get(answer.event.type) ?? 0) + 1);
      reached.add(petition.state);
    }
  }

  test('whatever was done, the tables hold what the events add up to', async () => {
    await fc.assert(fc.asyncProperty(anyFiling, fc.array(anyStep, { minLength: 70, maxLength: 70, size: 'max' }), live), {
      numRuns: lives,
      seed: 20261122,
      endOnFailure: true,
    });
    const { matters, differences } = await verifyCity(on.city, on.ownerUrl);
    assert.equal(matters, lives);
    assert.deepEqual(differences, []);
  });

  test('and much was done', () => {
    const acts = [...happened].map(([type, times]) => `${type} ${times}`).join(', ');
    assert.ok(happened.size >= 25, acts);
    for (const type of onward) assert.ok(happened.has(type), `${type} never happened: ${acts}`);
    for (const state of ['accepted', 'decided', ...endStates.filter((each) => each !== 'answered')]) assert.ok(reached.has(state), state);
  });
});
