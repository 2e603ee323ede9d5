import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { withClient } from './embeddedRoles.ts';

describe('sessions in the database', () => {
  let on: ACity;
  let digest: Buffer;
  const now = new Date().toISOString();
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const account = { account: 'handler.test', name: '甲', unit: '440200-housing', roles: ['handler'], passwordHash: '-' } as const;
  const found = async () => (await on.city.officers.bySession(digest, { now, until, today: '2026-11-20' }))?.account;

  before(async () => {
    on = await aCity();
  });
  after(() => on.close());
  beforeEach(async () => {
    await on.city.officers.add({ ...account, disabled: false });
    digest = randomBytes(32);
    await on.city.officers.openSession({ digest, account: account.account, now, until });
    assert.equal(await found(), account.account);
  });

  test('signing out ends it at once', async () => {
    await on.city.officers.closeSession(digest);
    assert.equal(await found(), undefined);
  });
  test('so does closing the account', async () => {
    await on.city.officers.add({ ...account, disabled: true });
    assert.equal(await found(), undefined);
  });
  test('what another server ended is remembered here for a second and no longer', async () => {
    await withClient(on.ownerUrl, (client) => client.query('delete from session'));
    await sleep(1100);
    assert.equal(await found(), undefined);
  });
});
