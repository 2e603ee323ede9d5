import type pg from 'pg';
import type { Facts } from '../casework/insight/factsOf.ts';
import type { WatchedRow } from '../casework/insight/watchPorts.ts';
import type { Counts } from '../casework/questions/countQuestions.ts';
import { scopeJson } from './database.ts';
import { watchQuestions } from './watchQuestions.ts';

/** Facts of matters and what is counted of them; each a function of the database (migrations/0037, 0038). */
export function countQuestions(pool: pg.Pool): Counts {
  const rows = async (text: string, values: readonly unknown[]) => (await pool.query({ text, values: [...values] })).rows;
  return {
    ...watchQuestions(pool),
    behind: (most) => rows('select petition_id as "petitionId", version, events from facts_behind($1)', [most]),
    async write(made) {
      // One statement, so that both are written or neither.
      await pool.query('select write_watched($2::jsonb), write_facts($1::jsonb)', [
        JSON.stringify(made.map(factRows)),
        JSON.stringify(made.map(watchedRows)),
      ]);
    },
    behindCount: async () => (await rows('select facts_behind_count()::int as n', []))[0].n,
    board: (scope, asked) =>
      rows('select period, key, items::int, people::int, visits::int from board_counts($1, $2)', [scopeJson(scope), asked]),
    leftOut: async (scope, asked) =>
      (await rows('select undated::int, no_day::int as "noDay" from left_out($1, $2)', [scopeJson(scope), asked]))[0],
    async parts(scope, asked) {
      const found = await rows('select part, n::int from indicator_parts($1, $2)', [scopeJson(scope), asked]);
      return Object.fromEntries(found.map(({ part, n }) => [part, n]));
    },
    async stockOn(scope, asked, ages) {
      const found = await rows('select age, items::int from stock_on($1, $2, $3)', [scopeJson(scope), asked, JSON.stringify(ages)]);
      return Object.fromEntries(found.map(({ age, items }) => [age, items]));
    },
    stockHistory: (scope, from, to) => rows('select day, age, items from stock_history($1, $2, $3)', [scopeJson(scope), from, to]),
    writeStock: async ({ from, to, most }, ages) =>
      (await rows('select write_stock($1, $2, $3, $4) as n', [from, to, JSON.stringify(ages), most]))[0].n,
  };
}

const watchedRows = ({ petitionId, version, watched }: { petitionId: string; version: number; watched: readonly WatchedRow[] }) => ({
  petition_id: petitionId,
  version,
  watched: watched.map(({ list, no, keyOn, unit, seers }) => ({ list, no, key_on: keyOn, unit_code: unit, seers })),
});

function factRows({ petitionId, version, matters, clocks }: Facts & Readonly<{ petitionId: string; version: number }>) {
  const filed_on = matters.at(-1)?.filedOn;
  return {
    petition_id: petitionId,
    version,
    matters: matters.map((fact) => ({
      petition_id: petitionId,
      from_on: fact.from,
      until_on: fact.until,
      version,
      filed_on: fact.filedOn,
      registered_on: fact.registeredOn,
      exchanged_on: fact.exchangedOn,
      channel: fact.channel,
      category: fact.category,
      matter_area: fact.matterArea,
      home_area: fact.homeArea,
      living_area: fact.livingArea,
      headcount: fact.headcount,
      holder: fact.holder,
      undated: fact.undated,
      open: fact.open,
      first_time: fact.firstTime,
      repeat_of: fact.repeatOf,
      closed: fact.closed,
      settled_once: fact.settledOnce,
      rate_until: fact.rateUntil,
      rated_bureau: fact.ratedBureau,
      rated_unit: fact.ratedUnit,
    })),
    clocks: clocks.map((fact) => ({
      petition_id: petitionId,
      clock_no: fact.no,
      from_on: fact.from,
      until_on: fact.until,
      filed_on,
      unit_code: fact.unit,
      side: fact.side,
      duty: fact.duty,
      due_on: fact.dueOn,
      stopped_on: fact.stoppedOn,
    })),
  };
}
