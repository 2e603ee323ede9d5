import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import type { MatterActType } from '../petition/acts.ts';
import { actsIn, petitionerActs } from '../petition/actsIn.ts';
import { aPetition, aText, targets, withTheOrgan } from '../petition/aPetition.ts';
import { forms } from '../petition/forms.ts';
import type { Petition } from '../petition/petition.ts';
import { states } from '../petition/state.ts';
import { actsFor, maySee, petitionerActsNow, type Reader, relationOf, roleFor } from './access.ts';
import { type Role, roles } from './roles.ts';
import { actRules, type Relation, readingRoles, restrictedRoles } from './rules.ts';

const allActs = Object.keys(forms) as MatterActType[];
const reviewing = [
  { level: 'review', organ: 'government', on: withTheOrgan().build().filedOn, letterId: 'opinion', handledBy: [] },
] as const;
/** The bureau registered, the organ holds and asks the town to help, the government is asked for a review; the province's bureau is above, the court has nothing to do with it. */
const asking = { by: 'organ', to: 'town', on: civilDate('2026-10-01'), dueOn: civilDate('2026-10-09'), clock: 9, text: aText() } as const;
const petition: Petition = { ...withTheOrgan().build(), reviews: reviewing, coOrgans: [{ ...asking, standing: 'open' }] };
const seenBy = ['bureau', 'organ', 'government', 'town', 'province-bureau'];
const unitOf: Record<Relation, string> = {
  holder: 'organ',
  reviewer: 'government',
  'took-part': 'bureau',
  'co-organ': 'town',
  superior: 'province-bureau',
  none: 'court',
};
const reader = (unit: string, ...own: Role[]): Reader => ({ account: 'somebody', roles: own, unit, within: [unit, 'city'] });

describe('how a unit stands to a matter', () => {
  for (const [relation, unit] of Object.entries(unitOf)) test(relation, () => assert.equal(relationOf(unit, petition, seenBy), relation));
});

describe('role × relation × act × state: nothing but what the table names', () => {
  for (const role of roles)
    for (const [relation, unit] of Object.entries(unitOf))
      test(`${role}, ${relation}`, () => {
        for (const state of states)
          for (const act of allActs) {
            const named = actRules[act].roles.includes(role) && actRules[act].relations.includes(relation as Relation);
            const expected = named && readingRoles.includes(role) && relation !== 'none' && actsIn[state].includes(act);
            const found = roleFor(reader(unit, role), act, { ...petition, state }, seenBy);
            assert.equal(found, expected ? role : undefined, `${act} in ${state}`);
          }
      });
});

describe('rows an officer can check by hand', () => {
  const drafting = withTheOrgan().accepted().drafted('opinion', '2026-11-20').build();
  for (const [shows, file, unit, role, act, may] of [
    ['the handler of the organ drafts', drafting, 'organ', 'handler', 'draft', true],
    ['a handler does not sign', drafting, 'organ', 'handler', 'sign', false],
    ['the head signs', drafting, 'organ', 'head', 'sign', true],
    ['the head of the bureau does not sign for the organ', drafting, 'bureau', 'chief', 'sign', false],
    ['a checker checks', drafting, 'organ', 'checker', 'check', true],
    ['a checker does not seal', drafting, 'organ', 'checker', 'seal', false],
    ['a supervisor above notes', drafting, 'province-bureau', 'supervisor', 'note', true],
    ['a supervisor above decides nothing', drafting, 'province-bureau', 'supervisor', 'draft', false],
    ['the bureau gives out a new code', drafting, 'bureau', 'registrar', 'reissueCode', true],
    ['nobody outside does anything', drafting, 'court', 'head', 'note', false],
    ['a co-organ answers the lead', petition, 'town', 'handler', 'answerLead', true],
    ['a co-organ adds nothing else', petition, 'town', 'handler', 'note', false],
    [
      'nor does one that is not asked any more',
      { ...petition, coOrgans: [{ ...asking, standing: 'withdrawn' }] } as Petition,
      'town',
      'handler',
      'answerLead',
      false,
    ],
    ['an administrator reads no content', drafting, 'organ', 'admin', 'note', false],
    ['an auditor neither', drafting, 'organ', 'auditor', 'note', false],
    [
      'no officer rates in the place of the petitioner',
      withTheOrgan().accepted().issued('opinion', '2026-11-20').build(),
      'organ',
      'handler',
      'rate',
      false,
    ],
  ] as const)
    test(shows, () => assert.equal(roleFor(reader(unit, role), act, file, seenBy) !== undefined, may));

  test('with several roles, the one the act needs is named', () =>
    assert.equal(roleFor(reader('organ', 'registrar', 'head'), 'sign', drafting, seenBy), 'head'));
  test('the buttons are the acts of the state, in its order', () => {
    const offered = actsFor(reader('organ', 'handler'), petition, seenBy).map(({ act }) => act);
    assert.deepEqual(
      offered,
      actsIn.received.filter((act) => offered.includes(act)),
    );
    assert.ok(offered.includes('accept'));
    assert.ok(!offered.includes('sign'));
  });
});

describe('检举控告: invisible to everyone but those who work on it (第三十条、第四十六条)', () => {
  const accused = { complainedOf: { units: ['organ'], persons: true }, accusation: true } as const;
  const atDesk = aPetition(accused).build();
  const atDiscipline = aPetition(accused).triaged('accusation').transferred('2026-09-29', targets.discipline).build();
  const everywhere = ['bureau', 'organ', 'town', 'discipline', 'province-bureau'];
  const see = (file: Petition, unit: string, role: Role, within: readonly string[] = [unit, 'city']) =>
    maySee({ account: 'somebody', roles: [role], unit, within }, file, everywhere);

  for (const role of roles)
    test(`${role} at the bureau that registered it`, () => assert.equal(see(atDesk, 'bureau', role), restrictedRoles.includes(role)));

  for (const [shows, file, unit, role, within, may] of [
    ['the restricted desk', atDesk, 'bureau', 'restricted', ['bureau', 'city'], true],
    ['the discipline organ it was sent to', atDiscipline, 'discipline', 'discipline', ['discipline', 'city'], true],
    ['the head of the bureau does not learn of it', atDesk, 'bureau', 'chief', ['bureau', 'city'], false],
    ['nor does the bureau above', atDesk, 'province-bureau', 'supervisor', ['province-bureau'], false],
    ['a discipline officer within the accused unit', atDesk, 'organ', 'discipline', ['organ', 'city'], false],
    ['a restricted officer of a unit below it', atDesk, 'town', 'restricted', ['town', 'organ', 'city'], false],
    ['even if the unit were named as a partaker', { ...atDiscipline, holder: 'organ' }, 'organ', 'restricted', ['organ', 'city'], false],
  ] as const)
    test(shows, () => assert.equal(see(file, unit, role, within), may));

  test('for everyone else every act is out of reach, whatever the state', () => {
    for (const state of states)
      for (const role of roles.filter((each) => !restrictedRoles.includes(each)))
        assert.deepEqual(actsFor(reader('bureau', role), { ...atDesk, state }, everywhere), []);
  });
  test('the desk can screen it, pass it on, add to it and give out a new code', () => {
    assert.ok(roleFor(reader('bureau', 'restricted'), 'triage', atDesk, everywhere));
    assert.ok(roleFor(reader('bureau', 'restricted'), 'supplement', atDesk, everywhere));
    assert.ok(roleFor(reader('bureau', 'restricted'), 'reissueCode', atDesk, everywhere));
  });
  test('the organ complained of does see an appeal: it usually is the competent one', () => assert.ok(see(petition, 'organ', 'handler')));
});

describe('the petitioner', () => {
  for (const state of states)
    test(state, () => {
      const may = petitionerActsNow({ ...petition, state });
      assert.deepEqual(
        may,
        actsIn[state].filter((act) => petitionerActs.includes(act)),
      );
    });
  test('can still rate a closed matter, and take back nothing that is decided', () => {
    assert.deepEqual(petitionerActsNow({ ...petition, state: 'closed' }), ['chooseNotices', 'confirmOutcome', 'rate', 'askReview']);
    assert.ok(!petitionerActsNow({ ...petition, state: 'decided' }).includes('withdraw'));
  });
});
