import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { type ACity, aCity, type Filed } from '../../demo/aCity.ts';
import { filePetition } from '../casework/filePetition.ts';
import { categories } from '../regulations/categories.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';
const category = categories[0]?.code;
const many = 50;

let on: ACity;
const rows = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: on.superuserUrl });
  await client.connect();
  const found = await client.query(sql, values);
  await client.end();
  return found.rows;
};
before(async () => {
  on = await aCity();
});
after(() => on.close());

const triage = { type: 'triage', class: 'appeal', category, purpose: 'request', areaCode: '440203', route: 6 };
const transfer = { type: 'transfer', to: housing };

async function triaged(): Promise<Filed> {
  const filed = await on.file();
  const answer = await on.act(on.officer(bureau, 'triage'), filed.petitionNo, triage);
  assert.equal(answer.outcome, 'done', JSON.stringify(answer));
  return filed;
}

describe(`${many} letters sealed at once`, () => {
  test('take the numbers 1 to 50, each once, and what is refused takes none', async () => {
    const matters: Filed[] = [];
    for (let n = 0; n < many; n += 1) matters.push(await triaged());
    const officer = on.officer(bureau, 'triage');
    const answers = await Promise.all(
      matters.flatMap(({ petitionNo }, n) => [
        on.act(officer, petitionNo, transfer),
        // The same act again beside it: one of the two finds the matter moved on, and its number was never taken.
        ...(n % 5 === 0 ? [on.act(officer, petitionNo, transfer)] : []),
      ]),
    );
    assert.equal(answers.filter(({ outcome }) => outcome === 'done').length, many);
    const taken = await rows('select serial from letter_number where unit_code = $1 order by serial', [bureau]);
    assert.deepEqual(
      taken.map(({ serial }) => serial),
      Array.from({ length: many }, (_, at) => at + 1),
    );
    const numbers = await rows(`select count(distinct number)::int as n from letter where kind = 'transfer-letter'`);
    assert.equal(numbers[0]?.n, many);
  });
});

describe(`${many} letters sealed at once while half as many fail with their number in hand`, () => {
  test('the next numbers are taken without a gap, each once, and a failed act left nothing behind', async () => {
    const matters: Filed[] = [];
    for (let n = 0; n < many + many / 2; n += 1) matters.push(await triaged());
    const doomed = matters.filter((_, n) => n % 3 === 2);
    const ids = doomed.map(({ petitionId }) => `'${petitionId}'`).join();
    const first = (await rows('select coalesce(max(serial), 0)::int + 1 as next from letter_number where unit_code = $1', [bureau]))[0]
      ?.next;
    // The letter is refused by its table after the number was taken: what a full disk or a lost connection would do.
    await rows(`create function lose_letter() returns trigger language plpgsql as $$ begin
      if new.petition_id in (${ids}) then raise exception 'lost'; end if; return new; end $$`);
    await rows('create trigger lose_letter before insert on letter for each row execute function lose_letter()');
    const officer = on.officer(bureau, 'triage');
    const answers = await Promise.allSettled(matters.map(({ petitionNo }) => on.act(officer, petitionNo, transfer)));
    await rows('drop trigger lose_letter on letter');
    assert.deepEqual(
      answers.map(({ status }) => status === 'rejected'),
      matters.map((_, n) => n % 3 === 2),
    );
    const taken = await rows('select serial from letter_number where unit_code = $1 and serial >= $2 order by serial', [bureau, first]);
    assert.deepEqual(
      taken.map(({ serial }) => serial),
      Array.from({ length: many }, (_, at) => first + at),
    );
    const left = `select (select count(*) from letter where petition_id in (${ids}))::int as letters, max(version) as version
      from petition where petition_id in (${ids})`;
    assert.deepEqual(await rows(left), [{ letters: 0, version: 2 }]);
    const again = await on.act(officer, doomed[0]?.petitionNo ?? '', transfer);
    assert.equal(again.outcome, 'done', 'once the trouble is over, the act is done');
    const last = await rows('select max(serial)::int as last from letter_number where unit_code = $1', [bureau]);
    assert.equal(last[0]?.last, first + many);
  });
});

describe(`${many} requests at once with one key`, () => {
  const filing = { title: '路灯不亮', content: '整条街的路灯一个月没亮。', areaCode: '440203' };
  const key = 'the-same-key-for-all-of-them-0001';

  test('make one matter; everyone hears the same or that it is still running', async () => {
    const before = (await rows('select count(*)::int as n from petition'))[0]?.n;
    const answers = await Promise.all(Array.from({ length: many }, () => filePetition(on.city, { filing, key, uploads: [] })));
    const filed = answers.flatMap((answer) => (answer.outcome === 'filed' ? [`${answer.petitionNo} ${answer.queryCode}`] : []));
    assert.ok(filed.length >= 1);
    assert.equal(new Set(filed).size, 1);
    assert.ok(answers.every(({ outcome }) => outcome === 'filed' || outcome === 'running'));
    assert.equal((await rows('select count(*)::int as n from petition'))[0]?.n, before + 1);
  });

  test('asked again later it is the same answer, and another body with that key is a conflict', async () => {
    const again = await filePetition(on.city, { filing, key, uploads: [] });
    assert.equal(again.outcome, 'filed');
    const other = await filePetition(on.city, { filing: { ...filing, title: '路灯太亮' }, key, uploads: [] });
    assert.equal(other.outcome, 'conflict');
  });
});

describe('serials of petition numbers', () => {
  test('are never given twice, however many ask at once', async () => {
    const serials = await Promise.all(Array.from({ length: 205 }, () => on.city.files.nextSerial()));
    assert.equal(new Set(serials).size, 205);
  });
});
