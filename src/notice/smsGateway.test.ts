import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aGateway, gatewaySettings } from './aGateway.ts';
import { receiptVerifier, signatureOf, smsGateway } from './smsGateway.ts';

describe('a gateway of text messages, as a process of its own', () => {
  let gateway: Awaited<ReturnType<typeof aGateway>>;
  before(async () => {
    gateway = await aGateway();
  });
  after(() => gateway.stop());
  const sms = (more: object = {}) => smsGateway({ ...gatewaySettings, url: gateway.url, ...more });
  const message = (id: string, to: string) => ({ id, to, text: '已经受理。' });

  for (const [shows, to, answer] of [
    ['takes a message', '15400000000', { ok: true }],
    ['knows that a number is out of service', '15400000001', { ok: false, again: false, fault: 'number-gone' }],
    ['is busy, so that it is tried again', '15400000002', { ok: false, again: true, fault: 'unreachable' }],
    ['refuses, so that it is not', '15400000003', { ok: false, again: false, fault: 'refused' }],
  ] as const)
    test(shows, async () => assert.deepEqual(await sms().send(message(`m${to}`, to)), answer));

  test('takes a message once by its id, also if its answer was lost', async () => {
    const twice = message('lost', '15400000004');
    await assert.rejects(sms().send(twice));
    assert.deepEqual(await sms().send(twice), { ok: true });
    const [kept, ...more] = (await gateway.taken()).filter(({ id }) => id === 'lost');
    assert.deepEqual([kept?.times, kept?.text, more], [2, '【信桥测试】已经受理。', []]);
  });

  test('turns away what is not signed by us, or too old', async () => {
    const refused = { ok: false, again: false, fault: 'refused' } as const;
    assert.deepEqual(await sms({ secret: 'another-secret-of-enough-length' }).send(message('forged', '15400000000')), refused);
    assert.deepEqual(
      await smsGateway({ ...gatewaySettings, url: gateway.url }, () => Date.now() - 600_000).send(message('old', '1')),
      refused,
    );
    assert.ok((await gateway.taken()).every(({ id }) => id !== 'forged' && id !== 'old'));
  });
});

describe('a receipt counts', () => {
  const now = '2026-11-20T02:00:00.000Z';
  const timestamp = String(Date.parse(now));
  const signed = (more: Partial<Record<'timestamp' | 'nonce' | 'body' | 'secret', string>> = {}) => {
    const { secret = gatewaySettings.secret, ...parts } = { timestamp, nonce: 'nonce-of-it', body: '{"id":"x"}', ...more };
    return { ...parts, signature: signatureOf(secret, parts) };
  };
  for (const [shows, receipt, right] of [
    ['signed with the secret', signed(), true],
    ['five minutes old', signed({ timestamp: String(Number(timestamp) - 300_000) }), true],
    ['not if it is older', signed({ timestamp: String(Number(timestamp) - 300_001) }), false],
    ['not from the future', signed({ timestamp: String(Number(timestamp) + 300_001) }), false],
    ['not with another secret', signed({ secret: 'another-secret-of-enough-length' }), false],
    ['not if the body was changed', { ...signed(), body: '{"id":"y"}' }, false],
    ['not without a nonce', signed({ nonce: '' }), false],
    ['not with a signature of another length', { ...signed(), signature: 'ab' }, false],
  ] as const)
    test(shows, () => assert.equal(receiptVerifier(gatewaySettings.secret)(receipt, now), right));

  test('once', () => {
    const verify = receiptVerifier(gatewaySettings.secret);
    assert.deepEqual([verify(signed(), now), verify(signed(), now), verify(signed({ nonce: 'another-nonce' }), now)], [true, false, true]);
  });
});
