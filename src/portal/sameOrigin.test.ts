import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSameOrigin } from './sameOrigin.ts';

const host = 'xinqiao.example';

describe('which forms are carried out', () => {
  for (const [shows, headers, usesCookie, taken] of [
    ['a browser says it is our page', { host, 'sec-fetch-site': 'same-origin' }, true, true],
    ['a reload that the reader asked for', { host, 'sec-fetch-site': 'none' }, true, true],
    ['a page of another site', { host, 'sec-fetch-site': 'cross-site' }, false, false],
    ['a sister site below the same domain', { host, 'sec-fetch-site': 'same-site', origin: `https://${host}` }, true, false],
    ['an older browser on our page', { host, origin: `https://${host}` }, true, true],
    ['an older browser on another site', { host, origin: 'https://other.example' }, false, false],
    ['our host under another port', { host, origin: `https://${host}:8443` }, false, false],
    ['an origin that hides itself', { host, origin: 'null' }, false, false],
    ['no page at all, with a cookie', { host }, true, false],
    ['no page at all, without a cookie', { host }, false, true],
  ] as const)
    test(shows, () => assert.equal(isSameOrigin(headers, { usesCookie }), taken));
});
