import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { type City, startCity } from './city.ts';
import { deeds, filed } from './deeds.ts';
import { everyShape, type Owner, type OwnPage, ownersIn, ownPages } from './owners.ts';
import { portalVisits } from './portalVisits.ts';
import { faultsOf } from './sound.ts';
import { track, type Visitor } from './visitor.ts';

let city: City;
let browser: Browser;
let pages: readonly OwnPage[];
let shapes: readonly Owner[];
before(async () => {
  [city, browser] = await Promise.all([startCity(), openBrowser()]);
  const owners = [await answeredSimply(), ...(await ownersIn(city))];
  pages = await ownPages(city, owners);
  shapes = everyShape(pages);
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

/** A matter answered by the simple procedure, which no matter of the demo is: the petitioner may turn it ordinary. */
async function answeredSimply(): Promise<Owner> {
  const matter = await filed(city);
  const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
  await deeds(city, matter.petitionNo, [
    ['triage.city', triage],
    ['triage.city', { type: 'transfer', to: '440200-urban-management' }],
    ['handler.urban-management', { type: 'receive' }],
    ['handler.urban-management', { type: 'acceptSimply', simpleGround: 'clear', toldBy: 'message' }],
    ['handler.urban-management', { type: 'replySimply', outcome: 'explained', text: '已清场。', toldBy: 'message' }],
  ]);
  return { ...matter, state: 'decided', channel: 'web' };
}

function ownerWith(link: string): Owner {
  const found = pages.find(({ html }) => html.includes(`"${link}"`));
  assert.ok(found, `no matter leads to ${link}`);
  return found.owner;
}

/** Whether the page that answered last came from this route. */
function cameFrom(route: string, answer: string): boolean {
  const wanted = route.split(/[ /]/);
  const given = answer.split(/[ /]/);
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at]);
}

describe('every page of the portal in every state is sound', { concurrency: 2 }, () => {
  // Both languages, elders and others, with scripts and without; the matters are shared out between the two walks.
  for (const [lang, elder, scripts, half] of [
    ['zh', true, false, 0],
    ['en', false, true, 1],
  ] as const)
    test(`${lang}, ${elder ? 'elder mode' : 'as usual'}, ${scripts ? 'with' : 'without'} scripts, 320 px wide`, async () => {
      const page = await openPage(browser, { width: 320, scripts });
      const visitor: Visitor = { page, city, lang, elder, owner: ownerWith, notes: new Map() };
      const faults: string[] = [];
      let answered = '';
      page.on('response', (answer) => {
        const request = answer.request();
        if (request.isNavigationRequest() && answer.status() !== 303) answered = `${request.method()} ${new URL(answer.url()).pathname}`;
      });
      // The pages of visits are the same in both walks: pa11y looks at them in one; at each matter, which is in one walk alone, always.
      const look = async (where: string, pa11y = true) =>
        faults.push(...(await faultsOf(page, 'portal', pa11y)).map((fault) => `${where}: ${fault}`));
      for (const { shows, route, go } of portalVisits) {
        await go(visitor).catch(async (fault) => assert.fail(`${shows}: ${fault}\n${await page.locator('main').textContent()}`));
        if (route !== '' && !cameFrom(route, answered)) faults.push(`${shows}: came from ${answered}, not ${route}`);
        await look(shows, lang === 'en');
      }
      for (const owner of shapes.filter((_, no) => no % 2 === half)) {
        await track(visitor, owner);
        await look(`matter ${owner.petitionNo} (${owner.state})`);
      }
      assert.deepEqual(faults, []);
      await page.context().close();
    });
});
