import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { loadSettings, readSettingsFile } from './settings.ts';

const none = { values: {} };

describe('settings', () => {
  test('nothing set: a server on the loopback with its own database', () => {
    const answer = loadSettings({}, none);
    assert.ok(answer.ok);
    const { port, host, dataFolder, keyFolder, databaseUrl, today, language, maxFileBytes, maxFiles } = answer.settings;
    assert.deepEqual([port, host, databaseUrl, today, language, maxFiles], [8080, '127.0.0.1', null, null, 'zh', 20]);
    assert.deepEqual([dataFolder, keyFolder], [resolve('var'), resolve('var/keys')]);
    assert.equal(maxFileBytes, 50 * 1024 * 1024);
  });

  for (const [shows, name, value, right] of [
    ['the lowest port, chosen by the system', 'PORT', '0', true],
    ['the highest port', 'PORT', '65535', true],
    ['one above the highest port', 'PORT', '65536', false],
    ['a port in words', 'PORT', 'http', false],
    ['a negative port', 'PORT', '-1', false],
    ['full-width digits', 'PORT', '８０８０', false],
    ['every interface', 'HOST', '0.0.0.0', true],
    ['IPv6', 'HOST', '::1', true],
    ['a seal service', 'XINQIAO_SEAL_URL', 'https://seal.example.org/v1/sign', true],
    ['a seal service on this machine', 'XINQIAO_SEAL_URL', 'http://127.0.0.1:9000/', true],
    ['letters in the open', 'XINQIAO_SEAL_URL', 'http://seal.example.org/', false],
    ['a password in the address', 'XINQIAO_SEAL_URL', 'https://a:b@seal.example.org/', false],
    ['a token without a service', 'XINQIAO_SEAL_TOKEN', 'abc', false],
    ['hours of a morning', 'XINQIAO_REMINDER_HOURS', '08:30-12:00', true],
    ['hours that overlap', 'XINQIAO_REMINDER_HOURS', '09:00-12:00,11:00-13:00', false],
    ['a host with a path', 'HOST', 'a/b', false],
    ['a leap day', 'XINQIAO_TODAY', '2028-02-29', true],
    ['no leap day', 'XINQIAO_TODAY', '2026-02-29', false],
    ['a month too many', 'XINQIAO_TODAY', '2026-13-01', false],
    ['a day with time', 'XINQIAO_TODAY', '2026-11-20T00:00', false],
    ['a third language', 'XINQIAO_LANG', 'fr', false],
    ['English', 'XINQIAO_LANG', 'en', true],
    ['an outside server', 'DATABASE_URL', 'postgresql://app:p@db:5432/x', true],
    ['an address without a database', 'DATABASE_URL', 'postgresql://app:p@db:5432', false],
    ['another kind of server', 'DATABASE_URL', 'mysql://app:p@db/x', false],
    ['an owner alone', 'DATABASE_OWNER_URL', 'postgresql://owner:p@db/x', false],
    ['no file at all', 'XINQIAO_MAX_FILES', '0', true],
    ['one file above the limit', 'XINQIAO_MAX_FILES', '101', false],
    ['a file size of nothing', 'XINQIAO_MAX_FILE_MB', '0', false],
    ['set but empty', 'XINQIAO_DATA', '  ', false],
    ['two proxies', 'XINQIAO_TRUST_PROXY', '127.0.0.1, 10.0.0.0/8', true],
    ['a proxy of IPv6', 'XINQIAO_TRUST_PROXY', 'fd00::/8', true],
    ['every proxy there is', 'XINQIAO_TRUST_PROXY', 'true', false],
    ['a network too narrow', 'XINQIAO_TRUST_PROXY', '10.0.0.0/33', false],
    ['the terms of a region', 'XINQIAO_REGION', 'zhejiang2016', true],
    ['the national terms', 'XINQIAO_REGION', 'national', true],
    ['a region that has none', 'XINQIAO_REGION', 'atlantis', false],
    ['a mail server without a sender', 'XINQIAO_SMTP_URL', 'smtps://u:p@mail.example:465', false],
    ['where the site is', 'XINQIAO_PUBLIC_URL', 'https://xinfang.example', true],
    ['a site without TLS', 'XINQIAO_PUBLIC_URL', 'http://xinfang.example', false],
    ['a site on this machine', 'XINQIAO_PUBLIC_URL', 'http://127.0.0.1:8080', true],
    ['a site with a slash at its end', 'XINQIAO_PUBLIC_URL', 'https://xinfang.example/', false],
    ['a misspelt name', 'XINQIAO_DATEN', '/srv', false],
  ] as const) {
    test(`${shows}: ${right ? 'right' : 'wrong'}`, () => {
      const answer = loadSettings({ [name]: value }, none);
      assert.equal(answer.ok, right);
      if (!answer.ok) {
        assert.equal(answer.problems.length, 1);
        assert.match(answer.problems[0] ?? '', new RegExp(name));
      }
    });
  }

  test('all wrong ones are said at once, in the chosen language, without their values', () => {
    const env = { PORT: 'x', HOST: 'a b', DATABASE_URL: 'secret-word', XINQIAO_LANG: 'en' };
    const answer = loadSettings(env, none);
    assert.ok(!answer.ok);
    assert.equal(answer.problems.length, 3);
    assert.match(answer.problems.join(), /must be/);
    assert.doesNotMatch(answer.problems.join(), /secret-word/);
  });

  test('the application must not run as the owner', () => {
    const answer = loadSettings({ DATABASE_URL: 'postgresql://one:p@db/x', DATABASE_OWNER_URL: 'postgresql://one:p@db/x' }, none);
    assert.ok(!answer.ok);
  });

  test('the environment wins over the file', () => {
    const answer = loadSettings({ PORT: '1' }, { values: { PORT: '2', HOST: '0.0.0.0' } });
    assert.ok(answer.ok);
    assert.deepEqual([answer.settings.port, answer.settings.host], [1, '0.0.0.0']);
  });

  for (const [shows, text, right] of [
    ['text and numbers', '{"PORT": 9090, "HOST": "0.0.0.0"}', true],
    ['not JSON', 'PORT=9090', false],
    ['a list', '[9090]', false],
    ['a nested value', '{"PORT": {"is": 1}}', false],
    ['an unknown name', '{"PORTS": 1}', false],
  ] as const) {
    test(`a settings file with ${shows}: ${right ? 'right' : 'wrong'}`, (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'settings-'));
      t.after(() => rmSync(folder, { recursive: true }));
      writeFileSync(join(folder, 'settings.json'), text);
      const answer = loadSettings({ XINQIAO_DATA: folder });
      assert.equal(answer.ok, right);
      if (answer.ok) assert.equal(answer.settings.port, 9090);
    });
  }

  test('a settings file that is named must be there; the usual one may be missing', () => {
    assert.equal(readSettingsFile({ XINQIAO_SETTINGS: '/nowhere/s.json' }).problem?.code, 'file-unreadable');
    assert.equal(readSettingsFile({ XINQIAO_DATA: '/nowhere' }).problem, undefined);
  });
});
