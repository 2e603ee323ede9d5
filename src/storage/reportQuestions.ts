import type pg from 'pg';
import type { Scope } from '../casework/files.ts';
import type { Questions } from '../casework/questions/questions.ts';
import { scopeJson } from './database.ts';

type Reports = Pick<Questions, 'timeliness' | 'reviewOutcomes' | 'objectionsByUnit' | 'objectionsByMatter'>;

/** Questions that count: each a function of the database that leaves out what its scope may not see (migrations/0017). */
export function reportQuestions(pool: pg.Pool): Reports {
  const asked = async (text: string, scope: Scope, values: readonly unknown[]) =>
    (await pool.query({ text, values: [JSON.stringify(scopeJson(scope)), ...values] })).rows;
  return {
    async timeliness() {
      const { rows } = await pool.query('select * from historical_timeliness()');
      return rows;
    },
    reviewOutcomes: (scope, { from, to }) =>
      asked('select level, reviewer, handler, outcome, n::int as count from review_outcomes($1, $2, $3)', scope, [from, to]),
    objectionsByUnit: (scope, { from, to }) =>
      asked('select unit, objections::int, agreed::int, refused::int, designated::int from objections_by_unit($1, $2, $3)', scope, [
        from,
        to,
      ]),
    objectionsByMatter: (scope, { from, to }, most) =>
      asked(
        `select petition_no as "petitionNo", state, holder, objections::int, units, last_on as "lastOn" from objections_by_matter($1, $2, $3, $4)`,
        scope,
        [from, to, most],
      ),
  };
}
