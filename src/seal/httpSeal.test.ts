import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aSealService } from './aSealService.fixture.ts';
import { httpSeal } from './httpSeal.ts';

const pdf = Buffer.from('%PDF-1.7\nthe page\n%%EOF');
const asked = { unit: '440200-housing', letterId: '01900000-0000-7000-8000-000000000001', pdf };

describe('a seal service over HTTP', () => {
  let service: Awaited<ReturnType<typeof aSealService>>;
  before(async () => {
    service = await aSealService();
  });
  after(() => service.close());

  test('seals: the page comes back whole with a signature behind it', async () => {
    const answer = await httpSeal({ url: service.url, token: 'of-the-city' }).put(asked);
    assert.ok(answer.ok);
    assert.deepEqual(Buffer.from(answer.pdf.subarray(0, pdf.length)), pdf);
    const [got] = service.asked;
    assert.deepEqual(
      [got?.unit, got?.letterId, got?.field, got?.token, got?.pdf.equals(pdf)],
      [asked.unit, asked.letterId, 'seal', 'Bearer of-the-city', true],
    );
  });

  for (const [shows, manner, why] of [
    ['a service that says no', 'refuses', 'refused'],
    ['a service that breaks', 'breaks', 'unreachable'],
    ['a service that never answers', 'hangs', 'unreachable'],
    ['a service that sends the letter elsewhere', 'redirects', 'unreachable'],
    ['another page than was sent', 'rewrites', 'changed'],
    ['the same page without a signature', 'returns-it-bare', 'changed'],
  ] as const) {
    test(`${shows}: no seal`, async () => {
      service.behave(manner);
      const answer = await httpSeal({ url: service.url, patienceMs: 300 }).put(asked);
      assert.deepEqual(answer, { ok: false, why });
    });
  }
  test('nobody there: no seal', async () => {
    assert.deepEqual(await httpSeal({ url: 'http://127.0.0.1:9/' }).put(asked), { ok: false, why: 'unreachable' });
  });
});
