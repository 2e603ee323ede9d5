import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { areasBelow } from '../src/jurisdiction/areas.ts';
import { isWithin } from '../src/jurisdiction/units.ts';
import { type channels, matterClasses, outcomes, purposes, ratings, states } from '../src/petition/state.ts';
import { isCategory } from '../src/regulations/categories.ts';
import { groundsFor } from '../src/regulations/grounds.ts';
import { demoAreaTree } from './areas.ts';
import { officerOf } from './officers.ts';
import { personByKey } from './people.ts';
import { demoStories } from './stories.ts';
import { type Story, storyPaths } from './story.ts';
import { demoUnitTree } from './units.ts';

/** Says which stories break a rule, by key. */
const all = (holds: (story: Story) => boolean) =>
  assert.deepEqual(
    demoStories.filter((story) => !holds(story)).map((story) => story.key),
    [],
  );
const has = <T>(list: readonly T[], one: T) => assert.ok(list.includes(one), String(one));

describe('the 200 matters', () => {
  test('200, with 200 titles and 200 contents', () => {
    assert.equal(demoStories.length, 200);
    assert.equal(new Set(demoStories.map((story) => story.title)).size, 200);
    assert.equal(new Set(demoStories.map((story) => story.content)).size, 200);
  });
  test('contents have 60 to 400 characters, titles at most 50', () => {
    all(({ content }) => [...content].length >= 60 && [...content].length <= 400);
    all(({ title }) => [...title].length <= 50);
  });
  test('no slot is left open and no place stands twice in a row', () => {
    all(
      (story) =>
        !/[{}]|undefined|(.{3,}(镇|街道))\1/.test(JSON.stringify(Object.values(story).filter((value) => typeof value === 'string'))),
    );
    all(({ answer }) => !/[{}]/.test(Object.values(answer ?? {}).join('')));
  });
  test('every code exists', () => {
    all((story) => isCategory(story.categoryCode) && demoAreaTree.byCode.has(story.areaCode));
    all((story) =>
      [story.registeredAt, story.unit, ...story.hops, ...story.complainedOf.units].every((code) => demoUnitTree.byCode.has(code)),
    );
    all((story) => [story.petitioner, story.proxy, ...story.representatives].every((key) => key === null || personByKey.has(key)));
  });
  test('the last hop is the responsible unit, the others are bureaus', () => {
    all((story) => story.hops.at(-1) === story.unit && story.unit !== story.registeredAt);
    all((story) => story.hops.slice(0, -1).every((code) => demoUnitTree.byCode.get(code)?.kind === 'petition-bureau'));
    assert.ok(demoStories.filter((story) => story.hops.length === 2).length >= 50);
  });
  test('days ago lie within what the path needs', () => {
    all(({ path, filedDaysAgo }) => filedDaysAgo >= storyPaths[path].days[0] && filedDaysAgo <= storyPaths[path].days[1]);
  });
});

describe('variety', () => {
  test('every path, class, purpose but one, and four channels occur; states reached by import alone are left out', () => {
    for (const path of Object.keys(storyPaths)) has(demoStories.map((story) => story.path) as string[], path);
    for (const one of matterClasses)
      has(
        demoStories.map((story) => story.matterClass),
        one,
      );
    for (const one of purposes.filter((purpose) => purpose !== 'other'))
      has(
        demoStories.map((story) => story.purpose),
        one,
      );
    for (const one of ['web', 'letter', 'phone', 'visit'] satisfies (typeof channels)[number][])
      has(
        demoStories.map((story) => story.channel),
        one,
      );
    const ends: readonly string[] = demoStories.map((story) => storyPaths[story.path].ends);
    for (const one of states.filter((state) => state !== 'historical' && state !== 'answered')) has(ends, one);
  });
  test('all ten counties, and at least eight categories', () => {
    const counties = new Set(demoStories.map((story) => story.areaCode.slice(0, 6)));
    for (const county of areasBelow('440200', demoAreaTree)) assert.ok(counties.has(county.code), county.name);
    assert.ok(new Set(demoStories.map((story) => story.categoryCode)).size >= 8);
  });
  test('anonymous, by proxy, joint, confidential and repeated ones', () => {
    for (const of of [
      (story: Story) => story.petitioner === null,
      (story: Story) => story.proxy !== null,
      (story: Story) => story.headcount >= 5,
      (story: Story) => story.identity === 'confidential',
      (story: Story) => !story.firstTime,
      (story: Story) => !story.mayPublish,
    ])
      assert.ok(demoStories.filter(of).length >= 3);
  });
  test('all outcomes and all ratings', () => {
    assert.equal(new Set(demoStories.flatMap(({ answer }) => answer?.outcome ?? [])).size, outcomes.length);
    assert.equal(new Set(demoStories.flatMap(({ rating }) => rating?.unit ?? [])).size, ratings.length);
  });
});

describe('what the law asks of them', () => {
  test('an answer has all its four parts', () => {
    all(({ answer }) => !answer || [answer.claim, answer.facts, answer.opinion, answer.basis].every((part) => part.length >= 10));
  });
  test('a matter that is decided, closed or rated has an answer, and its service', () => {
    all(
      ({ path, answer, service }) =>
        !['served', 'reviewing', 'reviewed', 'rated', 'closed', 'rated-closed', 'assigned-reported'].includes(path) ||
        (!!answer && !!service),
    );
    all(({ path, rating }) => path.startsWith('rated') === (rating !== null));
    all(({ path, refusal }) => (path === 'not-accepted' || path === 'reopened') === (refusal !== null));
  });
  test('only first-time matters are rated', () => all(({ rating, firstTime }) => !rating || firstTime));
  test('a refusal names a ground of the law in force', () => {
    all(({ refusal, channel }) => !refusal || groundsFor('xfgztl2022', channel, 'organ').some((ground) => ground.code === refusal.ground));
  });
  test('who is refused because the matter is or was elsewhere does not come for the first time', () => {
    all(({ refusal, path, firstTime }) => path !== 'not-accepted' || refusal?.ground === 'outside-powers' || !firstTime);
  });
  test('service in the portal only with consent', () => all(({ service, electronicService }) => service !== 'portal' || electronicService));
  test('at most five speak for a joint petition, and nobody twice', () => {
    all(
      ({ petitioner, representatives }) =>
        representatives.length <= 4 && new Set([petitioner, ...representatives]).size === representatives.length + 1,
    );
  });
  test('an extension is at most 30 days', () => all(({ extension }) => !extension || extension.days <= 30));
  test('accusations go to a discipline organ that is neither accused nor below, and are never public nor answered here', () => {
    const accusations = demoStories.filter((story) => story.matterClass === 'accusation');
    assert.equal(accusations.length, 5);
    for (const { key, unit, complainedOf, mayPublish, answer, rating } of accusations) {
      assert.equal(demoUnitTree.byCode.get(unit)?.kind, 'discipline', key);
      assert.ok(complainedOf.units.length > 0 && complainedOf.persons.length > 0, key);
      assert.ok(!complainedOf.units.some((accused) => isWithin(unit, accused, demoUnitTree)), key);
      assert.ok(!mayPublish && !answer && !rating, key);
    }
  });
});

describe('somebody is there to do every step', () => {
  test('the bureau registers, passes on and, for accusations, has its restricted desk', () => {
    all(
      ({ registeredAt }) =>
        !!officerOf(registeredAt, 'registrar') && !!officerOf(registeredAt, 'triage') && !!officerOf(registeredAt, 'restricted'),
    );
    all(({ hops }) => hops.slice(0, -1).every((code) => officerOf(code, 'triage')));
  });
  test('the unit has a drafter, a checker, a head and a sealer, or its discipline officer', () => {
    all(({ unit, matterClass }) =>
      matterClass === 'accusation'
        ? !!officerOf(unit, 'discipline')
        : (['handler', 'checker', 'head', 'sealer'] as const).every((role) => officerOf(unit, role)),
    );
  });
});
