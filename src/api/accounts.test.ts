import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TOTP } from 'otpauth';
import { demoPassword } from '../../demo/officers.ts';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { withClient } from '../storage/embeddedRoles.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text: text === '' ? '-' : text }) as const;
const organ = '440200-urban-management';
const bureau = '440200-xfj';
const reason = '岗位调整';

describe('accounts', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const extra = (account: string, unit: string, roles: readonly Role[]) => ({ account, name: account, unit, roles });
  before(async () => {
    site = await aSite();
    for (const officer of [
      extra('the.admin', bureau, ['admin']),
      extra('the.security', bureau, ['security']),
      extra('the.auditor', bureau, ['auditor']),
      site.city.officer(bureau, 'triage'),
      site.city.officer(organ, 'handler'),
      site.city.officer(organ, 'checker'),
      site.city.officer(organ, 'head'),
    ])
      tokens.set(officer.account, await site.signIn(officer));
  });
  after(() => site.close());

  const [handler, checker, head] = ['handler.urban-management', 'checker.urban-management', 'head.urban-management'];
  const as = (account: string) => ({ as: tokens.get(account) ?? account });
  const get = (who: string, path: string) => site.ask({ path, ...as(who) });
  const post = (who: string, path: string, body: unknown) => site.ask({ method: 'POST', path, ...as(who), body });
  const enter = (body: object) => site.ask({ method: 'POST', path: '/session', headers: { 'x-token': '1' }, body });
  const change = (who: string, account: string, more: object) => post(who, '/officers/changes', { account, reason, ...more });
  const digits = (secret: string, ahead = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });

  test('[X4] a second step: set by its first code, asked at the next sign-in, each code once, a lost phone by a recovery code', async (t) => {
    const account = checker;
    const started = await post(account, '/session/second-factor', {});
    assert.match(started.json.uri, /^otpauth:\/\/totp\/Xinqiao/);
    const { secret } = started.json;
    const wrong = await post(account, '/session/second-factor/confirmation', { code: '000000' });
    assert.deepEqual([wrong.status, wrong.json.fields[0].code], [422, 'code-wrong']);
    const other = (await enter({ account, password: demoPassword })).json.token;
    const first = digits(secret);
    const set = await post(account, '/session/second-factor/confirmation', { code: first });
    assert.equal(set.json.recovery.length, 10);
    assert.equal((await get(other, '/session')).status, 401, 'other sessions ended');
    assert.equal((await get(account, '/session')).status, 200, 'this one goes on');
    const asked = await enter({ account, password: demoPassword });
    assert.deepEqual([asked.status, asked.json.code], [401, 'code-asked']);
    assert.equal(
      (await enter({ account, password: 'wrong' })).json.code,
      'sign-in-failed',
      'without the password nobody learns that there is one',
    );
    const again = await enter({ account, password: demoPassword, code: first });
    assert.deepEqual([again.status, again.json.code], [401, 'code-wrong'], 'the code that set it is used');
    const next = digits(secret, 1);
    const race = await Promise.all([1, 2, 3].map(() => enter({ account, password: demoPassword, code: next })));
    assert.deepEqual(race.map(({ status }) => status).sort(), [200, 401, 401], 'three at once with one code');
    const [lost] = set.json.recovery;
    const byRecovery = await enter({ account, password: demoPassword, code: lost.toLowerCase() });
    assert.equal(byRecovery.status, 200, byRecovery.text);
    assert.equal((await enter({ account, password: demoPassword, code: lost })).status, 401, 'once');
    assert.equal((await post(account, '/session/second-factor', {})).json.code, 'factor-there', 'a session alone does not replace it');
    assert.equal((await change('the.admin', account, { change: 'second-factor' })).json.code, 'not-this-administrator');
    assert.equal((await change('the.security', account, { change: 'second-factor' })).status, 204);
    assert.equal((await get(byRecovery.json.token, '/session')).status, 401, 'whoever was in is out');
    tokens.set(account, (await enter({ account, password: demoPassword })).json.token);
    worked(t, { rows: 'X4', answer: answerOf(set), says: /"recovery":\["[2-9A-Z]{4}-/ });
    refused(t, { rows: 'X4', answer: answerOf(asked), says: /两步验证/ });
  });

  test('[X4] where a post needs it, nothing is answered before it is set', async () => {
    Object.assign(site.city.city.settings, { secondFactorFor: ['head'] });
    site.city.city.officers.forget();
    const shut = await get(head, '/desk');
    assert.deepEqual([shut.status, shut.json.code], [403, 'second-factor-due']);
    assert.equal((await get(head, '/session')).json.due, 'second-factor');
    const { secret } = (await post(head, '/session/second-factor', {})).json;
    assert.equal((await post(head, '/session/second-factor/confirmation', { code: digits(secret) })).status, 200);
    assert.equal((await get(head, '/desk')).status, 200);
    Object.assign(site.city.city.settings, { secondFactorFor: [] });
  });

  test('[W2] an account is made by one administrator and given its roles by another; both are seen by a third', async (t) => {
    const made = { account: 'new.officer', name: '甲乙', unit: organ, password: '三月的雨下在示例路上' };
    assert.equal((await post('the.security', '/officers', made)).status, 403);
    const poor = await post('the.admin', '/officers', { ...made, password: '1234567890' });
    assert.deepEqual([poor.json.field, poor.json.fields[0].code], ['password', 'password-common']);
    assert.equal((await post('the.admin', '/officers', made)).status, 204);
    assert.equal((await post('the.admin', '/officers', made)).json.fields[0].code, 'account-taken');
    const { token } = (await enter({ account: made.account, password: made.password })).json;
    assert.equal((await get(token, '/desk')).json.code, 'password-due');
    const same = await post(token, '/session/password', { password: made.password, newPassword: made.password });
    assert.equal(same.json.fields[0].code, 'password-same');
    assert.equal((await post(token, '/session/password', { password: made.password, newPassword: '四月的风吹过示例桥头' })).status, 204);
    assert.equal((await get(token, '/desk')).json.code, 'not-allowed', 'and without roles nothing is open');
    const both = await change('the.security', made.account, { change: 'roles', roles: ['handler', 'auditor'] });
    assert.deepEqual([both.json.field, both.json.fields[0].code], ['roles', 'roles-apart']);
    assert.equal((await change('the.security', made.account, { change: 'roles', roles: ['handler'] })).status, 204);
    assert.equal((await get(token, '/desk')).status, 200, 'from the next request on');
    assert.equal((await change('the.security', 'the.security', { change: 'roles', roles: ['handler'] })).json.code, 'own-account');
    const moved = await change('the.admin', made.account, { change: 'move', unit: '440200-hrss' });
    assert.equal(moved.status, 204);
    assert.equal((await get(token, '/desk')).status, 401, 'a move ends sessions and roles at once');
    const listed = await get('the.admin', '/officers?q=new.officer');
    assert.deepEqual([listed.json.items[0].unit, listed.json.items[0].roles], ['440200-hrss', []]);
    assert.equal((await get('the.admin', '/officers/trail')).status, 403);
    const trail = await get('the.auditor', '/officers/trail?account=new.officer');
    assert.deepEqual(
      trail.json.items.map(({ kind, by }: { kind: string; by: string }) => `${kind} ${by}`),
      ['moved the.admin', 'roles-given the.security', 'password-changed new.officer', 'signed-in new.officer', 'added the.admin'],
    );
    assert.doesNotMatch(trail.text, /三月|四月|argon2/);
    worked(t, { rows: 'W2', answer: answerOf(trail), says: /"kind":"moved"/ });
    refused(t, { rows: 'W2', answer: answerOf(both), says: /不能兼任/ });
  });

  test('[W2] a deputy acts in the place of who is away, says so, and does not do the second step of the own paper', async (t) => {
    const { petitionNo } = await site.city.file();
    const on = { from: '2026-11-20', until: '2026-11-27', reason: '年休假' };
    const act = async (who: string, body: object) => {
      const { version } = (await get(who, `/petitions/${petitionNo}`)).json;
      return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(who), match: version, body });
    };
    await act('triage.city', { type: 'triage', class: 'appeal', category: 'other', purpose: 'request', areaCode: '440203', route: 6 });
    await act('triage.city', { type: 'transfer', to: organ });
    await act(handler, { type: 'receive' });
    const accepted = await act(handler, { type: 'accept' });
    assert.equal(accepted.status, 200, accepted.text);
    const offers = async (who: string) => (await get(who, `/petitions/${petitionNo}`)).json.acts.map(({ type }: { type: string }) => type);
    assert.ok(!(await offers(checker)).includes('draft'));
    for (const [deputy, code] of [
      [handler, 'deputy-self'],
      ['triage.city', 'deputy-elsewhere'],
      ['nobody', 'deputy-unknown'],
    ] as const)
      assert.equal((await post(handler, '/session/deputies', { deputy, ...on })).json.fields[0].code, code);
    const named = await post(handler, '/session/deputies', { deputy: checker, ...on });
    assert.equal(named.json.deputies[0].deputy, checker, named.text);
    const note = await act(checker, { type: 'note', text: '代为接听来电。' });
    assert.equal(note.status, 200, note.text);
    const acted = await act(checker, { type: 'askMore', text: '请补充照片。', dueOn: '2026-12-01' });
    assert.equal(acted.status, 200, acted.text);
    assert.ok(acted.json.event.deputyOf, 'the history says in whose place');
    const past = await post(handler, '/session/deputies', { deputy: checker, from: '2026-11-01', until: '2026-11-02', reason: '补' });
    assert.equal(past.json.fields[0].code, 'deputy-days');
    const { id } = named.json.deputies[0];
    assert.equal(
      (await post(checker, '/session/deputies/endings', { id })).json.fields[0].code,
      'choice',
      'only who is stood in for ends it',
    );
    assert.equal((await post(handler, '/session/deputies/endings', { id })).status, 200);
    assert.ok(!(await offers(checker)).includes('askMore'), 'the rights end with the next request');
    worked(t, { rows: 'W2', answer: answerOf(acted), says: /"deputyOf"/ });
    refused(t, { rows: 'W2', answer: answerOf(past), says: /代理从今天或者以后开始/ });
  });

  test('[W2] an administrator stands in for nobody, not even one who became it after being named', async (t) => {
    const { petitionNo } = await site.city.file();
    const on = { from: '2026-11-20', until: '2026-11-27', reason: '年休假' };
    const triage = 'triage.city';
    for (const deputy of ['the.admin', 'the.security', 'the.auditor']) {
      const named = await post(triage, '/session/deputies', { deputy, ...on });
      assert.deepEqual([named.json.field, named.json.fields[0].code], ['deputy', 'deputy-apart']);
      refused(t, { rows: 'W2', answer: answerOf(named), says: /不能代理他人/ });
    }
    const later = site.city.officer(bureau, 'supervisor');
    tokens.set(later.account, await site.signIn(later));
    const named = await post(triage, '/session/deputies', { deputy: later.account, ...on });
    assert.ok((await get(later.account, '/session')).json.roles.includes('triage'), named.text);
    worked(t, { rows: 'W2', answer: answerOf(named), says: /"deputies":\[\{/ });
    assert.equal((await change('the.security', later.account, { change: 'roles', roles: ['auditor'] })).status, 204);
    assert.deepEqual((await get(later.account, '/session')).json.roles, ['auditor']);
    assert.equal((await get(later.account, `/petitions/${petitionNo}`)).status, 403);
  });

  test('wrong passwords of who is signed in are slowed down, and nobody edits the trail', async () => {
    const wrong = () => post(handler, '/session/password', { password: 'wrong', newPassword: '五月的云在示例山上' });
    const answers = await Promise.all(Array.from({ length: 11 }, wrong));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array(10).fill(422), 429]);
    assert.equal((await post(handler, '/session/second-factor/confirmation', { code: '000000' })).status, 429, 'and codes with them');
    for (const sql of ["update account_entry set by_account = 'x'", 'delete from account_entry', 'truncate account_entry'])
      await assert.rejects(
        withClient(site.city.appUrl, (client) => client.query(sql)),
        /permission denied/,
        sql,
      );
  });

  test('every answer that only these routes have was given', async () => {
    assert.equal((await get(handler, '/session/deputies')).status, 200);
    assert.equal((await get('the.admin', '/officers?size=0')).status, 422);
    assert.equal((await get('the.auditor', '/officers/trail?kind=x')).status, 422);
    const ours = (line: string) => /\/officers|\/session\/(password|second|deput)/.test(line) && /(200|204|422|429)$/.test(line);
    assert.deepEqual(
      site.documented().filter((line) => ours(line) && !site.seen.has(line)),
      [],
    );
  });
});
