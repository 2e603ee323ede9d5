import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import ExcelJS from 'exceljs';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const ids = ['110101199003070134', '110101199003070257', '110101199003070310', '110101199003070476'] as const;
const person = (name: string, more: object) => ({ name, ...more });
const filing = {
  title: '小区消防通道被占',
  content: '三栋消防通道长期被占，请督促清理。',
  areaCode: '440203',
  name: '陈晓岚',
  idNumber: ids[0],
  phone: '15400001234',
};
const nobody = '440203-20261120-W999999';

describe('people who bring a matter together', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [name, unit, role] of [
      ['registrar', bureau, 'registrar'],
      ['triage', bureau, 'triage'],
      ['outsider', '440200-land', 'handler'],
      ['admin', bureau, 'admin'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (name: string) => ({ as: tokens.get(name) ?? '' });
  let keys = 0;
  const register = (more: object = {}) => {
    keys += 1;
    const body = { ...filing, channel: 'visit', headcount: 30, ...more };
    return site.ask({
      method: 'POST',
      path: '/petitions/registrations',
      ...as('registrar'),
      key: `people-registration-${keys}-0000`,
      body,
    });
  };
  const file = async (petitionNo: string, name = 'triage') => (await site.ask({ path: `/petitions/${petitionNo}`, ...as(name) })).json;
  async function act(petitionNo: string, body: object, name = 'registrar'): Promise<Told> {
    const { version } = await file(petitionNo);
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(name), match: version, body });
  }
  const list = (petitionNo: string, query = '', name = 'triage') =>
    site.ask({ path: `/petitions/${petitionNo}/co-signers${query}`, ...as(name) });
  const read = (petitionNo: string, name: string, content: string | Buffer, by = 'registrar') => {
    const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/co-signers/read`, ...as(by), payload, headers });
  };
  const track = (petitionNo: string, queryCode: string) =>
    site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
  const withCookie = (told: Told) => ({
    headers: { cookie: `xq_track=${told.cookies.find(({ name }) => name === 'xq_track')?.value}`, 'sec-fetch-site': 'same-origin' },
  });

  test('[C5] [D6] entered at the counter: each identity once, at most five representatives, masked until somebody says why', async (t) => {
    const { petitionNo } = (await register()).json;
    const people = `李一，${ids[1]}\n王二，${ids[2]}，15400002222\n赵三，15400003333\n钱四 15400004444\n孙五 15400005555`;
    const added = await act(petitionNo, { type: 'addCoSigners', people });
    assert.equal(added.status, 200, added.text);
    assert.deepEqual(added.json.event.facts, { count: '5' }, 'an entry of the history names nobody');
    const again = await act(petitionNo, {
      type: 'addCoSigners',
      people: [person('李 一', { idNumber: '１１０１０１１９９００３０７０２５７' })],
    });
    assert.deepEqual([again.status, again.json.code], [409, 'signed-already']);
    const byPhone = await act(petitionNo, { type: 'addCoSigners', people: '王二，15400002222' });
    assert.equal(byPhone.json.code, 'signed-already', 'with an ID number the first time and without one the next');
    const own = await act(petitionNo, { type: 'addCoSigners', people: [person('别名', { idNumber: ids[0] })] });
    assert.equal(own.json.code, 'signed-already', 'nor does the petitioner sign');
    const wrong = await act(petitionNo, { type: 'addCoSigners', people: '周六\n吴七，15400007777\n吴七，15400007777' });
    assert.deepEqual(
      wrong.json.fields.map(({ field, code }: { field: string; code: string }) => [field, code]),
      [
        ['people.0.idNumber', 'id-or-phone'],
        ['people.2.name', 'twice-in-list'],
      ],
    );
    const mistyped = await act(petitionNo, { type: 'addCoSigners', people: `周六，${ids[3].slice(0, -1)}5\n吴七，1540000777` });
    assert.deepEqual(
      mistyped.json.fields.map(({ field, code }: { field: string; code: string }) => [field, code]),
      [
        ['people.0.idNumber', 'id-in-list'],
        ['people.1.phone', 'phone-mobile'],
      ],
    );
    assert.ok(!mistyped.text.includes(ids[3].slice(0, 10)), 'no number stands in an error');
    const page = await list(petitionNo);
    assert.deepEqual([page.json.counted, page.json.listed, page.json.headcount, page.json.masked], [6, 5, 30, true]);
    assert.equal(page.json.items[0].name, '李*');
    assert.ok(!page.text.includes(ids[1]));

    const named = await act(petitionNo, { type: 'nameRepresentatives', coSigners: [1, 2, 3, 4] });
    assert.equal(named.status, 200, named.text);
    const tooMany = await act(petitionNo, { type: 'nameRepresentatives', coSigners: [1, 2, 3, 4, 5] });
    assert.deepEqual([tooMany.json.code, tooMany.json.article], ['too-many-representatives', '《信访工作条例》第二十条第三款']);
    const shown = await file(petitionNo);
    assert.deepEqual(shown.joint, { counted: 6, listed: 5, removed: 0, representatives: [1, 2, 3, 4] });
    for (const row of ['C5', 'D6']) {
      worked(t, { rows: row, answer: answerOf(row === 'C5' ? named : page), says: row === 'C5' ? /nameRepresentatives/ : /"counted":6/ });
      refused(t, { rows: row, answer: answerOf(row === 'C5' ? tooMany : again), says: row === 'C5' ? /代表最多5人/ : /同一人只计一次/ });
    }
  });

  test('[D6] a forged entry is taken off with its reason, counted no more, and may be entered rightly', async (t) => {
    const { petitionNo } = (await register()).json;
    await act(petitionNo, { type: 'addCoSigners', people: `李一，${ids[1]}\n王二，${ids[2]}` });
    await act(petitionNo, { type: 'nameRepresentatives', coSigners: [1] });
    const removed = await act(petitionNo, { type: 'removeCoSigner', coSigner: 1, removal: 'forged', reason: '本人来电称没有签名。' });
    assert.equal(removed.status, 200, removed.text);
    const page = (await list(petitionNo)).json;
    assert.deepEqual([page.counted, page.listed, page.items[0].removed], [2, 1, { removal: 'forged', on: '2026-11-20' }]);
    assert.deepEqual((await file(petitionNo)).joint.representatives, [], 'and represents nobody');
    const twice = await act(petitionNo, { type: 'removeCoSigner', coSigner: 1, removal: 'forged', reason: '再次' });
    assert.equal(twice.json.code, 'no-such-co-signer');
    const back = await act(petitionNo, { type: 'addCoSigners', people: `李一，${ids[1]}` });
    assert.equal(back.status, 200, back.text);
    assert.equal((await list(petitionNo)).json.counted, 3);
    worked(t, { rows: 'D6', answer: answerOf(removed), says: /removeCoSigner/ });
    refused(t, { rows: 'D6', answer: answerOf(twice), says: /已经移除/ });
  });

  test('[C5] filed together online; each representative follows with a code of their own and sees nothing of the others', async (t) => {
    const coSigners = [
      person('李一', { idNumber: ids[1], phone: '15400009991', representative: true }),
      person('王二', { phone: '15400009992' }),
    ];
    const body = { ...filing, coSigners, content: '请清理通道。' };
    const filed = await site.ask({ method: 'POST', path: '/petitions', key: 'people-filing-00000000001', body });
    assert.equal(filed.status, 201, filed.text);
    const same = await site.ask({ method: 'POST', path: '/petitions', key: 'people-filing-00000000001', body });
    assert.equal(same.json.petitionNo, filed.json.petitionNo, 'pressed twice it is one matter');
    const twice = [...coSigners, person('李一', { idNumber: ids[1] })];
    const wrong = await site.ask({
      method: 'POST',
      path: '/petitions',
      key: 'people-filing-00000000002',
      body: { ...body, coSigners: twice },
    });
    assert.deepEqual([wrong.status, wrong.json.field], [422, 'coSigners.2.name']);
    const six = Array.from({ length: 5 }, (_, no) => person(`某${no}`, { phone: `1540000888${no}`, representative: true }));
    const many = await register({ coSigners: six });
    assert.equal(many.json.code, 'too-many-representatives', 'nothing is registered');

    const { petitionNo, queryCode } = filed.json;
    await act(petitionNo, { type: 'note', text: '内部备注' });
    const supplement = { type: 'supplement', text: '我家住三栋甲单元。' };
    const ownPage = await track(petitionNo, queryCode);
    await site.ask({
      method: 'POST',
      path: '/petitions/track/acts',
      ...withCookie(ownPage),
      match: ownPage.json.version,
      body: supplement,
    });
    const code = filed.json.representatives[0].queryCode;
    assert.equal(same.json.representatives[0].queryCode, code, 'and the same codes');
    const followed = await track(petitionNo, code);
    assert.equal(followed.status, 200, followed.text);
    assert.deepEqual([followed.json.representative, followed.json.acts, followed.json.attachments], [1, [], []]);
    assert.ok(followed.json.timeline.some(({ type }: { type: string }) => type === 'supplement'));
    assert.ok(!/甲单元|陈晓岚|王二|15400/.test(followed.text), 'nothing of the others');
    const tried = await site.ask({
      method: 'POST',
      path: '/petitions/track/acts',
      ...withCookie(followed),
      match: followed.json.version,
      body: { type: 'withdraw', reason: '代表撤回' },
    });
    assert.equal(tried.json.code, 'not-your-act');
    const told = (own: Told) => site.ask({ path: '/petitions/track/notices', ...withCookie(own) });
    assert.ok((await told(ownPage)).json.items.length > 0);
    assert.deepEqual((await told(followed)).json, { items: [] }, 'what the petitioner was told, and where');
    assert.deepEqual((await site.ask({ path: '/petitions/track/openings', ...withCookie(followed) })).json, { days: [] });
    const receipt = await site.ask({ method: 'POST', path: '/petitions/track/receipt', ...withCookie(followed), body: {} });
    assert.equal(receipt.bytes.subarray(0, 5).toString(), '%PDF-');

    await act(petitionNo, { type: 'nameRepresentatives' });
    assert.equal(
      (await site.ask({ path: '/petitions/track', ...withCookie(followed) })).status,
      401,
      'who represents nobody follows no more',
    );
    assert.equal((await track(petitionNo, code)).status, 404);
    assert.equal((await track(petitionNo, queryCode)).status, 200, 'the petitioner as before');
    worked(t, { rows: 'C5', answer: answerOf(followed), says: /"representative":1/ });
    refused(t, { rows: 'C5', answer: answerOf(wrong), says: /twice-in-list/ });
  });

  const matterOf = async (petitionNo: string) => {
    const petitionId = await site.city.city.files.idOf(petitionNo);
    assert.ok(petitionId);
    return { petitionId };
  };

  test('[C6] who signed here and petitions elsewhere is found from either side', async (t) => {
    const signed = (await register({ idNumber: '', phone: '', coSigners: [person('郑八', { idNumber: ids[3] })] })).json;
    const alone = (await register({ name: '郑八', idNumber: ids[3], phone: '', title: '另一件事' })).json;
    const from = await site.ask({ path: `/petitions/${alone.petitionNo}/same-person`, ...as('triage') });
    assert.deepEqual(
      from.json.items.map(({ petitionNo, why }: { petitionNo: string; why: string[] }) => [petitionNo, why]),
      [[signed.petitionNo, ['same-id', 'co-signed']]],
    );
    const back = await site.ask({ path: `/petitions/${signed.petitionNo}/same-person`, ...as('triage') });
    assert.deepEqual(
      back.json.items.map(({ petitionNo }: { petitionNo: string }) => petitionNo),
      [alone.petitionNo],
    );
    const outside = await site.ask({ path: `/petitions/${alone.petitionNo}/same-person`, ...as('outsider') });
    worked(t, { rows: 'C6', answer: answerOf(from), says: /co-signed/ });
    refused(t, { rows: 'C6', answer: answerOf(outside), says: /no-such-matter/ });
  });

  test('[C5] a list out of a spreadsheet: good rows into the form, the others with their line and reason', async (t) => {
    const { petitionNo } = (await register()).json;
    await act(petitionNo, { type: 'addCoSigners', people: `李一，${ids[1]}` });
    const csv = `\uFEFF序号,姓名,身份证号,联系电话\n1,王二,${ids[2]},15400002222\n2,,${ids[3]},\n3,赵三,,\n4,王二,${ids[2]},\n5,李一,${ids[1]},\n\n6,钱四,,１５４００００４４４４\n`;
    const told = await read(petitionNo, '名单.csv', csv);
    assert.equal(told.status, 200, told.text);
    assert.deepEqual([told.json.count, told.json.lines], [2, `王二，${ids[2]}，15400002222\n钱四，15400004444`]);
    assert.deepEqual(
      told.json.troubles.map(({ row, field, code }: { row: number; field: string; code: string }) => [row, field, code]),
      [
        [3, 'name', 'missing'],
        [4, 'idNumber', 'id-or-phone'],
        [5, 'name', 'twice-in-list'],
        [6, 'name', 'signed-already'],
      ],
    );
    const entered = await act(petitionNo, { type: 'addCoSigners', people: told.json.lines });
    assert.equal(entered.status, 200, entered.text);

    const book = new ExcelJS.Workbook();
    book.addWorksheet('名单').addRows([
      ['姓名', '电话'],
      ['孙五', 15400005555],
    ]);
    const sheet = await read(petitionNo, '名单.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    assert.equal(sheet.json.lines, '孙五，15400005555');
    const noTable = await read(petitionNo, '名单.csv', '甲,乙\n1,2\n');
    assert.equal(noTable.json.fields[0].code, 'no-people-table');
    worked(t, { rows: 'C5', answer: answerOf(told), says: /twice-in-list/ });
    refused(t, { rows: 'C5', answer: answerOf(noTable), says: /没有读到名单/ });
  });

  test('what else these routes answer', async () => {
    const { petitionNo } = (await register({ coSigners: [person('李一', { idNumber: ids[1], representative: true })] })).json;
    const post = (path: string, body: unknown, name?: string) =>
      site.ask({ method: 'POST', path, ...(name && as(name)), ...(body !== undefined && { body }) });
    const statuses = async (asked: readonly (readonly [Promise<Told>, number])[]) => {
      for (const [told, status] of asked) assert.equal((await told).status, status, (await told).text);
    };
    const at = `/petitions/${petitionNo}/co-signers`;
    const revealed = await post(`${at}/reveal`, { reason: '核对名单' }, 'triage');
    assert.deepEqual([revealed.json.items[0].name, revealed.json.items[0].idNumber, revealed.json.masked], ['李一', ids[1], false]);
    const receipt = `/petitions/${petitionNo}/representatives/receipt`;
    const raw = (path: string, type: string, payload: string, name = 'registrar') =>
      site.ask({ method: 'POST', path, ...as(name), payload, headers: { 'content-type': type } });
    const parts = await track(petitionNo, (await track2(petitionNo)).queryCode);
    await statuses([
      [list(petitionNo, '?from=2'), 200],
      [list(petitionNo, '?from=0'), 422],
      [list(nobody), 404],
      [list(petitionNo, '', 'outsider'), 404],
      [site.ask({ path: at }), 401],
      [list(petitionNo, '', 'admin'), 403],
      [post(`${at}/reveal`, { reason: '' }, 'triage'), 422],
      [post(`/petitions/${nobody}/co-signers/reveal`, { reason: '核对' }, 'triage'), 404],
      [post(`${at}/reveal`, { reason: '核对' }), 401],
      [post(`${at}/reveal`, { reason: '核对' }, 'admin'), 403],
      [raw(`${at}/reveal`, 'application/json', '{"reason":"a","reason":"b"}'), 400],
      [raw(`${at}/reveal`, 'text/plain', '-'), 415],
      [read(nobody, 'a.csv', '姓名\n'), 404],
      [read(petitionNo, 'a.csv', ''), 422],
      [read(petitionNo, 'a.csv', 'x'.repeat(2 * 1024 * 1024 + 1)), 413],
      [read(petitionNo, 'a.csv', '姓名\n', 'admin'), 403],
      [post(`${at}/read`, {}), 401],
      [post(`${at}/read`, {}, 'registrar'), 415],
      [post(receipt, { no: 1 }, 'registrar'), 200],
      [post(receipt, { no: 9 }, 'registrar'), 409],
      [post(receipt, { no: 'x' }, 'registrar'), 422],
      [post(`/petitions/${nobody}/representatives/receipt`, { no: 1 }, 'registrar'), 404],
      [post(receipt, { no: 1 }), 401],
      [post(receipt, { no: 1 }, 'outsider'), 403],
      [raw(receipt, 'application/json', '{"no":1,"no":2}'), 400],
      [raw(receipt, 'text/plain', '-'), 415],
      [site.ask({ method: 'POST', path: '/petitions/track/part', body: { petitionNo } }), 401],
      [site.ask({ method: 'POST', path: '/petitions/track/part', ...withCookie(parts), body: { petitionNo: nobody } }), 404],
      [site.ask({ method: 'POST', path: '/petitions/track/part', ...withCookie(parts), body: {} }), 422],
    ]);
  });

  /** The petitioner's own code, as a receipt would carry it. */
  const track2 = async (petitionNo: string) => {
    const { petitionId } = await matterOf(petitionNo);
    return { queryCode: site.city.city.keys.queryCode(petitionId, 1) };
  };
});
