import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { clockRules } from './clockRules.ts';
import { countingRules } from './countingRules.ts';
import { fixedHolidays } from './fixedHolidays.ts';
import { grounds } from './grounds.ts';
import { mandatoryPublication } from './mandatoryPublication.ts';
import { otherWays } from './otherWays.ts';
import { zhejiang2016 } from './regionZhejiang.ts';
import { representativeTerms } from './representatives.ts';
import { legalRoutes } from './routes.ts';
import { wayLists } from './wayList.ts';

type Quoted = { name: string; article: string; quotation: string; source: string };

const quoted: Quoted[] = [
  ...clockRules.flatMap(({ id, article, quotation, source }) => (quotation && source ? [{ name: id, article, quotation, source }] : [])),
  ...clockRules.flatMap((rule) =>
    rule.exclusions.map(({ article, quotation }) => ({ name: `${rule.id} exclusion`, article, quotation, source: rule.source ?? '' })),
  ),
  ...grounds.flatMap(({ code, bases }) => bases.map((basis) => ({ name: `${code} ${basis.regime}`, ...basis }))),
  { name: 'mandatory publication', ...mandatoryPublication },
  ...legalRoutes.map((route) => ({ name: `route ${route.item}`, ...route })),
  ...otherWays.map((way) => ({ name: `way ${way.code}`, ...way })),
  ...wayLists.flatMap(({ ways }) =>
    ways.flatMap(({ code, basis }) =>
      basis.flatMap(({ article, quotation, source }) => (quotation && source ? [{ name: `way ${code}`, article, quotation, source }] : [])),
    ),
  ),
  ...Object.values(countingRules).map((rule) => ({ name: rule.id, ...rule })),
  ...fixedHolidays.flatMap(({ quotations, ...text }) => quotations.map((quotation) => ({ name: quotation, quotation, ...text }))),
  ...Object.values(representativeTerms).map((term) => ({ name: 'representatives', ...term })),
  ...(zhejiang2016.representatives ?? []).map((term) => ({ name: 'Zhejiang representatives', ...term })),
  ...zhejiang2016.terms.map(({ quotation, source, ...term }) => ({
    name: `Zhejiang ${term.purpose}`,
    article: term.article,
    quotation: quotation ?? '',
    source: source ?? '',
  })),
];

const squeezed = (text: string) => text.replace(/\s/g, '');
const stored = (source: string) => readFileSync(new URL(`../../assets/laws/${source}`, import.meta.url), 'utf8');

/** The text of one article (第…条 to the next), so that a sentence cited to the wrong article is found. */
function articleText(text: string, article: string): string {
  const number = article.match(/第[一二三四五六七八九十百零]+条/)?.[0];
  assert.ok(number, `${article} names no article`);
  return text.split(/\n(?=第[一二三四五六七八九十百零]+条 )/).find((part) => part.startsWith(`${number} `)) ?? '';
}

describe('every quotation stands in the stored text', () => {
  for (const { name, article, quotation, source } of quoted) {
    test(`${name}: ${article}`, () => {
      const text = stored(source);
      assert.ok(quotation.length > 0);
      const place = source.includes('残篇') ? text : articleText(text, article);
      assert.ok(squeezed(place).includes(squeezed(quotation)), `not found in ${source}`);
    });
  }
  test('a sentence that nobody wrote is not found', () => {
    assert.ok(!squeezed(stored('信访工作条例-2022.txt')).includes(squeezed('应当自受理之日起61日内办结')));
  });
  test('nothing verified goes without a quotation', () => {
    assert.deepEqual(
      clockRules.filter((rule) => rule.confidence === 'verified' && !(rule.quotation && rule.source)).map((rule) => rule.id),
      [],
    );
  });
});
