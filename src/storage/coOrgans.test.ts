import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type pg from 'pg';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { relationOf } from '../access/access.ts';
import { civilDate } from '../clock/civilDate.ts';
import { aPetition, aText, people, targets, withTheOrgan } from '../petition/aPetition.ts';
import type { Petition } from '../petition/petition.ts';
import { askInScope, openPool } from './database.ts';
import { matterFiles } from './matterFiles.ts';

const bureau = '440200-xfj';
const asBureau = { as: 'officer', unit: bureau, within: [bureau], restricted: false } as const;

describe('what a co-organ is shown by the database (ADR-0146)', () => {
  let on: ACity;
  let pool: pg.Pool;
  before(async () => {
    on = await aCity();
    pool = openPool(on.appUrl);
    pool.options.max = 1;
  });
  after(async () => {
    await pool.end();
    await on.close();
  });

  test('a co-organ finds the matter, and of it what it is asked: no person, no talk of others, by file or by table', async () => {
    const { petitionId, petitionNo } = await on.file();
    const housing = '440200-housing';
    const gov = '440200-gov';
    for (const [unit, role, body] of [
      [bureau, 'triage', { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 }],
      [bureau, 'triage', { type: 'transfer', to: housing, advice: '请依法办理' }],
      [housing, 'handler', { type: 'receive' }],
      [housing, 'handler', { type: 'accept' }],
      [housing, 'handler', { type: 'note', text: '内部情况' }],
      [housing, 'handler', { type: 'askCoOrgan', to: gov, text: '请说明规划' }],
      [housing, 'handler', { type: 'askCoOrgan', to: '440200-police', text: '请说明治安' }],
    ] as const)
      assert.equal((await on.act(on.officer(unit, role), petitionNo, body)).outcome, 'done');
    const files = matterFiles(pool);
    const asGov = { ...asBureau, unit: gov, within: [gov] } as const;
    const part = await files.openNumbered(asGov, petitionNo);
    assert.deepEqual(
      part?.events.map(({ event }) => event.type),
      ['file', 'askCoOrgan'],
    );
    assert.deepEqual(part?.texts.map(({ kind }) => kind).sort(), ['content', 'text', 'title']);
    assert.deepEqual([part?.persons, part?.attachments], [[], []]);
    const rows = async (scope: Parameters<typeof askInScope>[1], table: string) => {
      const kind = table === 'matter_text' ? 'kind' : 'null';
      const { rows: found } = await askInScope(pool, scope, {
        text: `select ${kind} as kind from ${table} where petition_id = '${petitionId}'`,
      });
      return found.map((row) => row.kind).sort();
    };
    assert.deepEqual([await rows(asGov, 'person'), await rows(asGov, 'matter_text')], [[], ['content', 'title']]);
    assert.equal((await rows({ ...asGov, unit: housing, within: [housing] }, 'person')).length, 1, 'the lead organ');
    const again = await on.act(on.officer(gov, 'handler'), petitionNo, { type: 'answerLead', entry: 1, text: '不在规划内' });
    assert.equal(again.outcome, 'done', 'what it may not read it may still write beside');
    assert.equal((await files.openWhole(asGov, petitionId))?.events.length, 3);
    await on.act(on.officer(housing, 'handler'), petitionNo, { type: 'withdrawAsking', entry: 2, reason: '已经查明' });
    assert.equal(
      await files.openWhole({ ...asBureau, unit: '440200-police', within: ['440200-police'] }, petitionId),
      undefined,
      'who is not asked any more',
    );
  });

  const ask = { type: 'askCoOrgan', on: civilDate('2026-10-12'), to: targets.town, text: aText() } as const;
  const asked = () => withTheOrgan().accepted().does(ask, people.handler);
  const none = { by: 'organ', on: ask.on, standing: 'open' } as const;
  const folds: readonly (readonly [shows: string, petition: Petition])[] = [
    ['nobody is asked', withTheOrgan().accepted().build()],
    ['one is asked', asked().build()],
    [
      'asked twice, once withdrawn',
      asked().does({ type: 'withdrawAsking', on: ask.on, entry: 1, reason: aText() }, people.handler).build(),
    ],
    [
      'the co-organ had the matter before',
      { ...asked().build(), hops: [{ from: 'bureau', fromBureau: true, to: 'town', how: 'transfer', on: ask.on }] },
    ],
    ['or holds it now', { ...asked().build(), holder: 'town' }],
    ['it is supervised', { ...asked().build(), oversight: [{ ...none, kind: 'supervision', to: 'town' }] }],
    ['it objected', { ...asked().build(), objections: [{ by: 'town', on: ask.on, letterId: 'l' }] as never }],
    [
      'it reviews',
      {
        ...asked().build(),
        reviews: [{ organ: 'town', level: 'review', on: ask.on, letterId: 'l', handledBy: [] }],
      },
    ],
    ['of an accusation nobody', aPetition({ accusation: true }).build()],
  ];
  for (const [shows, petition] of folds)
    test(`the database and the rules agree who is a co-organ and nothing more: ${shows}`, async () => {
      for (const unit of ['town', 'organ', 'bureau', 'court']) {
        const { rows } = await pool.query('select co_organ_only($1::jsonb, $2) as only', [JSON.stringify(petition), unit]);
        assert.equal(rows[0].only, relationOf(unit, petition, ['town', 'organ', 'bureau']) === 'co-organ', unit);
      }
    });
});
