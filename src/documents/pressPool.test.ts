import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compose } from './compose.ts';
import { pressPool } from './pressPool.ts';
import { createLetterPress } from './renderPdf.ts';
import { specimens } from './specimens.ts';

const fonts = fileURLToPath(new URL('../../assets/fonts', import.meta.url));
const opinion = compose('opinion', specimens.opinion);

describe('a pool of presses', () => {
  const pool = pressPool(2, fonts);
  after(() => pool.close());

  test('gives the bytes that a single press gives, to each who asked its own', async () => {
    const letters = [1, 2, 3, 4, 5].map((n) => ({ ...opinion, to: `陈晓岚${n}` }));
    const single = createLetterPress(fonts);
    const asked = await Promise.all(letters.map((letter) => pool.pdf(letter)));
    for (const [at, letter] of letters.entries()) assert.deepEqual(Buffer.from(asked[at] ?? []), Buffer.from(await single.pdf(letter)));
  });

  test('leaves the event loop free meanwhile', async () => {
    const long = pool.pdf({ ...opinion, body: [{ style: 'text', text: '长'.repeat(20_000) }] });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await long;
    clearInterval(timer);
    assert.ok(turns >= 5, `${turns} turns`);
  });

  test('a content that cannot be set fails alone', async () => {
    const [bad, good] = await Promise.allSettled([
      pool.pdf({ ...opinion, issuedOn: '2026-13-45' as typeof opinion.issuedOn }),
      pool.pdf(opinion),
    ]);
    assert.deepEqual([bad.status, good.status], ['rejected', 'fulfilled']);
  });
});

describe('a pool that cannot work says so', () => {
  test('without a thread', () => assert.throws(() => pressPool(0, fonts), RangeError));
  test('without fonts the letter fails and nothing hangs', async () => {
    const pool = pressPool(1, fileURLToPath(new URL('.', import.meta.url)));
    await assert.rejects(pool.pdf(opinion), /no \.otf or \.ttf font/);
    await pool.close();
  });
  test('after closing', async () => {
    const pool = pressPool(1, fonts);
    await pool.close();
    await assert.rejects(pool.pdf(opinion), /closed/);
  });
});
