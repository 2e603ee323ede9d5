import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { accessFaults, axeViolations } from './browser.ts';
import { leftOver } from './leftOver.ts';

/** Smallest side of what is pressed, in pixels: of the portal by LOOK, of the console by WCAG 2.2 (2.5.8). */
export const targets = { portal: 48, console: 24 } as const;

/**
 * Everything that must hold of a page as it stands, one line for each place; empty is good: nothing that axe (of the portal: or pa11y) finds, nothing in the
 * other language, nothing wider than the screen, nothing to press that is smaller than a finger.
 */
export async function faultsOf(page: Page, site: keyof typeof targets = 'portal', pa11y = site === 'portal'): Promise<string[]> {
  const found = pa11y ? await accessFaults(page) : await axeViolations(page);
  return [...found, ...(await leftOver(page)), ...(await tooWide(page)), ...(await tooSmall(page, targets[site]))];
}

/** Fails with what is wrong on the page. */
export async function sound(page: Page, where: string, site: keyof typeof targets = 'portal'): Promise<void> {
  assert.deepEqual(await faultsOf(page, site), [], where);
}

/** What stands out of the page on the right, so that it scrolls sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${over} px wider than the screen of ${page.viewportSize()?.width} px`] : [];
}

/** What is pressed and smaller than asked. Links within a sentence are as high as their line (WCAG 2.5.8, inline). */
export function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const pressed = document.querySelectorAll(
      'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=tab]',
    );
    return [...pressed].flatMap((at) => {
      const shown =
        at.closest(
          'label.choice, .ant-select, .ant-input-affix-wrapper, .ant-picker, .ant-input-number, .ant-radio-wrapper, .ant-checkbox-wrapper, .ant-switch',
        ) ?? at;
      const { width, height, x, y } = shown.getBoundingClientRect();
      const hidden =
        !at.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
        width <= 1 ||
        height <= 1 ||
        x + width <= 0 ||
        y + height <= 0;
      const inSentence = at.tagName === 'A' && getComputedStyle(at).display === 'inline';
      if (hidden || inSentence || (height >= wanted - 0.5 && width >= Math.min(wanted, 24) - 0.5)) return [];
      return [`${Math.round(width)} × ${Math.round(height)} px, less than ${wanted}: ${at.outerHTML.slice(0, 120)}`];
    });
  }, least);
}
