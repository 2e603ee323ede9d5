/**
 * The floor: what node:http and PostgreSQL can do without login, checks, history, sealing or audit. A process of its own, started by
 * bench/run.ts: `node bench/floor.ts PORT`, with FLOOR_URL in the environment. As many matters in a plain table, and their history in another (bench/floorTable.ts).
 */

import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_URL, max: 10 });
const columns = 'id, petition_no, title, unit, state, category, filed_on';

type Answer = { status: number; body: unknown };
const many = async (name: string, text: string, values: unknown[]): Promise<Answer> => ({
  status: 200,
  body: { items: (await pool.query({ name, text, values })).rows },
});

const answers: Readonly<Record<string, (asked: URLSearchParams, request: IncomingMessage) => Promise<Answer>>> = {
  '/create': async (_, request) => create(await bodyOf(request)),
  '/list': (asked) =>
    many('list', `select ${columns} from floor.petition where bureau = $1 order by filed_on desc, id desc limit 20`, [asked.get('bureau')]),
  // A file is a matter with its history; the floor reads both, as plain rows.
  '/detail': (asked) =>
    many(
      'detail',
      `select p.*, (select json_agg(e order by e.seq) from floor.entry e where e.petition_id = p.id) as history
       from floor.petition p where p.petition_no = $1`,
      [asked.get('no')],
    ),
  '/filter': (asked) =>
    many(
      'filter',
      `select ${columns} from floor.petition where unit = $1 and state = $2 and filed_on between $3 and $4 order by filed_on desc, id desc limit 20`,
      ['unit', 'state', 'from', 'to'].map((name) => asked.get(name)),
    ),
  '/search': (asked) =>
    many('search', `select ${columns} from floor.petition where content like '%' || $1 || '%' order by filed_on desc, id desc limit 20`, [
      asked.get('q'),
    ]),
};

type Filing = { title: string; content: string; name?: string; phone?: string; areaCode: string };

async function create({ title, content, name, phone, areaCode }: Filing): Promise<Answer> {
  const { rows } = await pool.query({
    name: 'create',
    text: `insert into floor.petition (id, petition_no, title, content, name, phone, area_code, bureau, unit, state, category, filed_on)
           values (gen_random_uuid(), 'N' || nextval('floor.serial'), $1, $2, $3, $4, $5, '440200-xfj', '440200-xfj', 'registered', 'other', current_date)
           returning petition_no`,
    values: [title, content, name, phone, areaCode],
  });
  return { status: 201, body: { petitionNo: rows[0].petition_no } };
}

async function bodyOf(request: IncomingMessage): Promise<Filing> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

const server = createServer(async (request, reply) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { status, body } = (await answers[url.pathname]?.(url.searchParams, request)) ?? { status: 404, body: {} };
  reply.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => process.exit(0));
