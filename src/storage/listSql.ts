import { createHash } from 'node:crypto';
import type { ListFilter } from '../casework/questions/questions.ts';

/** A filter with who asks and, for a search, the ids that the search question found. */
export type Asked = ListFilter & Readonly<{ seenBy?: string; ids?: readonly string[] }>;

type Sql = { name?: string; text: string; values: unknown[] };

/**
 * The statement of a list. Walks the index that fits newest (or most urgent) first and stops at the limit: the matters of the asking
 * unit, or those of the state, category or holder asked for. Values only ever travel as parameters.
 */
export function listSql(asked: Asked, what: 'rows' | 'count'): Sql {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const due = asked.sort === 'due' && !asked.ids; // what was searched for comes newest first
  const walk = due || asked.ids || asked.state || asked.categories || asked.unit || !asked.seenBy ? 'p' : 'v';
  const where = conditions(asked, bind);
  const id = `${walk}.petition_id`;
  const key = due ? 'p.due_on' : `${walk}.filed_on`;
  const direction = due ? 'asc' : 'desc';
  if (walk === 'v') where.push(`v.unit_code = ${bind(asked.seenBy)}`);
  if (asked.after && !asked.ids) {
    where.push(`(${key}, ${id}) ${due ? '>' : '<'} (${bind(asked.after.key)}::date, ${bind(asked.after.petitionId)}::uuid)`);
  }
  if (due) where.push('p.due_on is not null');
  const from = walk === 'v' ? 'petition_seen v join petition p on p.petition_id = v.petition_id' : 'petition p';
  const filter = where.length > 0 ? `where ${where.join(' and ')}` : '';
  const limit = Math.trunc(asked.size); // part of the text: the planner must know that a page is short
  const page = `select p.* from ${from} ${filter} order by ${key} ${direction}, ${id} ${direction} limit ${limit}`;
  if (what === 'count') return statement(`select count(*)::int as n from (${page.replace('p.*', '')}) counted`, values, limit);
  return statement(
    rowsAround(page, { key: due ? 'p.due_on' : 'p.filed_on', direction, content: asked.withContent ?? false }),
    values,
    limit,
  );
}

/** Sizes of pages and counts that are asked all the time; others are planned as they come, so that no connection keeps a plan for each. */
const usualLimits = [21, 40, 41, 51, 101, 201, 1001];

/** Planned once for each connection: planning through the policies takes longer than finding a page. */
function statement(text: string, values: unknown[], limit: number): Sql {
  return { text, values, ...(usualLimits.includes(limit) && { name: createHash('sha256').update(text).digest('base64url') }) };
}

function conditions(asked: Asked, bind: (value: unknown) => string): string[] {
  const { state, unit, categories, area, channel, from, to, ids } = asked;
  const equal = (column: string, value: string | undefined) => (value === undefined ? [] : [`p.${column} = ${bind(value)}`]);
  return [
    ...equal('state', state),
    ...equal('holder', unit),
    ...(categories === undefined ? [] : [oneOf('p.category', categories, bind)]),
    ...equal('channel', channel),
    ...(area === undefined ? [] : [`p.area_code like ${bind(`${area.replaceAll(/[%_\\]/g, '')}%`)}`]),
    ...(from === undefined ? [] : [`p.filed_on >= ${bind(from)}::date`]),
    ...(to === undefined ? [] : [`p.filed_on <= ${bind(to)}::date`]),
    ...(ids === undefined ? [] : [`p.petition_id = any(${bind(ids)}::uuid[])`]),
  ];
}

/** One value is compared as such, so that an index in the order of the list serves it. */
const oneOf = (column: string, values: readonly string[], bind: (value: unknown) => string) =>
  values.length === 1 ? `${column} = ${bind(values[0])}` : `${column} = any(${bind(values)}::text[])`;

function rowsAround(page: string, how: { key: string; direction: string; content: boolean }): string {
  const content = how.content ? ', c.text_id as content_id, c.sealed as content' : '';
  const join = how.content ? `left join matter_text c on c.petition_id = p.petition_id and c.kind = 'content'` : '';
  return `
select p.petition_id, p.petition_no, p.version, p.state, p.channel, p.class, p.category, p.area_code, p.filed_on, p.holder, p.due_on,
       p.due_purpose, p.title_id, p.file->'closed'->>'how' as ended_how, p.file->'confirmation' as confirmation, p.file->'recused' as recused, p.file->'danger' as danger,
       p.file->'hops'->-1->>'to' as went_to,
       p.file->'decision'->>'letterId' as decided_by, ${how.key}::text as sort_key, t.sealed as title, k.wrapped${content}
from (${page}) p
left join matter_text t on t.petition_id = p.petition_id and t.text_id = p.title_id
left join matter_key k on k.petition_id = p.petition_id
${join}
order by ${how.key} ${how.direction}, p.petition_id ${how.direction}`;
}
