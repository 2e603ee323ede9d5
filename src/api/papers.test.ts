import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const extension = { type: 'draft', paper: 'extension', days: 20, reason: '需等待第三方检测结果' };

describe('papers, clocks and what is sealed', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      [bureau, 'triage'],
      [housing, 'handler'],
      [housing, 'checker'],
      [housing, 'head'],
      [housing, 'sealer'],
    ] as const)
      tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const tokenOf = (unit: string, role: Role) => tokens.get(`${unit} ${role}`) ?? '';
  const fileOf = (as: string, petitionNo: string) => site.ask({ path: `/petitions/${petitionNo}`, as });

  async function act(as: string, petitionNo: string, body: object): Promise<Told> {
    const { version } = (await fileOf(as, petitionNo)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body, match: version });
  }
  async function done(as: string, petitionNo: string, ...bodies: object[]): Promise<void> {
    for (const body of bodies) {
      const told = await act(as, petitionNo, body);
      assert.equal(told.status, 200, `${JSON.stringify(body)}: ${told.text}`);
    }
  }
  async function accepted(filing = {}): Promise<{ petitionNo: string; queryCode: string; petitionId: string }> {
    const filed = await site.city.file(filing);
    await done(tokenOf(bureau, 'triage'), filed.petitionNo, triage, { type: 'transfer', to: housing });
    await done(tokenOf(housing, 'handler'), filed.petitionNo, { type: 'receive' }, { type: 'accept' });
    return filed;
  }

  test('[G4] [G5] each step has its own clock; an extension is one, signed by the head, and the petitioner gets its reason', async (t) => {
    const filed = await accepted();
    const handler = tokenOf(housing, 'handler');
    const file = await fileOf(handler, filed.petitionNo);
    const purposes = file.json.clocks.map(({ purpose, unit }: { purpose: string; unit: string }) => `${purpose} ${unit}`);
    assert.deepEqual(purposes, [`triage ${bureau}`, `inform-transferred ${housing}`, `object ${housing}`, `handle ${housing}`]);
    worked(t, { rows: 'G4', answer: answerOf(file), says: /"purpose":"handle"/ });
    const tooLong = await act(handler, filed.petitionNo, { ...extension, days: 31 });
    refused(t, { rows: ['G4', 'G5'], answer: answerOf(tooLong), says: /out-of-range|30/ });

    await done(handler, filed.petitionNo, extension);
    const own = await act(handler, filed.petitionNo, { type: 'sign' });
    assert.equal(own.status, 409, 'the drafter does not approve');
    await done(tokenOf(housing, 'checker'), filed.petitionNo, { type: 'check' });
    await done(tokenOf(housing, 'head'), filed.petitionNo, { type: 'sign' });
    await done(tokenOf(housing, 'sealer'), filed.petitionNo, { type: 'seal' });
    const again = await act(handler, filed.petitionNo, { ...extension, days: 5 });
    assert.deepEqual([again.status, again.json.code], [409, 'already-extended']);

    const tracked = await site.ask({ method: 'POST', path: '/petitions/track', body: filed });
    const [letter] = tracked.json.letters.filter(({ kind }: { kind: string }) => kind === 'extension-notice');
    const handling = tracked.json.clocks.find(({ purpose }: { purpose: string }) => purpose === 'handle');
    assert.deepEqual([Boolean(letter?.number), handling.extendedByDays], [true, 20]);
    worked(t, { rows: 'G5', answer: answerOf(tracked), says: /"extendedByDays":20/ });
  });

  test('[I2] fifty letters sealed at once take fifty numbers without gap or double; one refused takes none', async (t) => {
    const as = tokenOf(bureau, 'triage');
    const filed = await Promise.all(Array.from({ length: 50 }, () => site.city.file()));
    for (const { petitionNo } of filed) await done(as, petitionNo, triage);
    const send = (petitionNo: string, to: string) =>
      site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body: { type: 'transfer', to }, match: 2 });
    const answers = await Promise.all([
      ...filed.map(({ petitionNo }) => send(petitionNo, housing)),
      ...filed.slice(0, 10).map(({ petitionNo }) => send(petitionNo, bureau)), // to itself: refused
    ]);
    const [first] = answers.filter(({ status }) => status === 200);
    const no = answers.find(({ status }) => status === 409);
    assert.equal(answers.filter(({ status }) => status === 200).length, 50);
    assert.ok(first && no);
    const files = await Promise.all(filed.map(({ petitionNo }) => fileOf(as, petitionNo)));
    const serials = files.map(({ json }) => Number(/〔2026〕(\d+)号/.exec(json.letters[0].number)?.[1])).sort((a, b) => a - b);
    assert.deepEqual(
      serials,
      Array.from({ length: 50 }, (_, at) => (serials[0] ?? 0) + at),
    );
    worked(t, { rows: 'I2', answer: answerOf(files[0] as Told), says: /〔2026〕\d+号/ });
    refused(t, { rows: 'I2', answer: answerOf(no), says: /to-itself/ });
  });

  test('[X3] identity lies sealed in the database and opens only with the key apart, to whom says why', async (t) => {
    const filed = await accepted({ name: '钟离翀', phone: '15400009876', address: '浈江区示例巷5号', title: '独一无二的标题' });
    const client = new pg.Client({ connectionString: site.city.superuserUrl });
    await client.connect();
    const { rows } = await client.query(`
      select string_agg(t::text, ' ') as dump from (
        select p::text from petition p union all select e::text from petition_event e union all select person::text from person
        union all select m::text from matter_text m union all select i::text from idempotency_key i) as t`);
    await client.end();
    const hex = (word: string) => Buffer.from(word).toString('hex');
    for (const word of ['钟离翀', '15400009876', '示例巷', '独一无二']) {
      assert.ok(!rows[0].dump.includes(word) && !rows[0].dump.includes(hex(word)), `${word} lies open`);
    }
    const path = `/petitions/${filed.petitionNo}/reveal`;
    const as = tokenOf(housing, 'handler');
    refused(t, { rows: 'X3', answer: answerOf(await site.ask({ method: 'POST', path, as, body: { reason: '' } })), says: /reason/ });
    const shown = await site.ask({ method: 'POST', path, as, body: { reason: '电话核实' } });
    worked(t, { rows: 'X3', answer: answerOf(shown), says: /钟离翀/ });
  });

  test('[C2] named, confidential and anonymous stay apart to the letter; a kind of identity that is none is refused', async (t) => {
    const toOrgan = async (identity: 'named' | 'confidential' | 'anonymous') => {
      const filed = await accepted({ identity, name: '令狐玥' });
      const file = (await fileOf(tokenOf(housing, 'handler'), filed.petitionNo)).json;
      return [file.identity, file.person.name];
    };
    assert.deepEqual(await toOrgan('named'), ['named', '令**']);
    assert.deepEqual(await toOrgan('confidential'), ['confidential', undefined], 'not even the family name');
    const anonymous = await accepted({ identity: 'anonymous', name: undefined, phone: undefined, address: undefined });
    const file = await fileOf(tokenOf(housing, 'handler'), anonymous.petitionNo);
    assert.equal(file.json.person.name, undefined);
    worked(t, { rows: 'C2', answer: answerOf(file), says: /"identity":"anonymous"/ });
    const body = { title: '路灯', content: '路灯不亮', areaCode: '440203', identity: 'secret' };
    const odd = await site.ask({ method: 'POST', path: '/petitions', key: 'c2-of-no-kind-at-all-0001', body });
    refused(t, { rows: 'C2', answer: answerOf(odd), says: /identity/ });
  });
});
