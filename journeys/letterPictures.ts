// Makes the pictures in docs/letters/: npm run letters
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { compose } from '../src/documents/compose.ts';
import type { LetterContent } from '../src/documents/letterContent.ts';
import { letterKindCodes, letterKinds } from '../src/documents/letterKinds.ts';
import { createLetterPress } from '../src/documents/renderPdf.ts';
import { specimens } from '../src/documents/specimens.ts';
import { hardSpecimens } from '../src/documents/specimensHard.ts';
import { openBrowser } from './browser.ts';

const folder = fileURLToPath(new URL('../docs/letters', import.meta.url));
const press = createLetterPress(fileURLToPath(new URL('../assets/fonts', import.meta.url)));
/** Pages of a letter stand side by side; CSS pixels for a width of A4. */
const pageWidth = Number(process.env.XINQIAO_PAGE_WIDTH ?? 520);
const pageHeight = Math.round((pageWidth * 841.89) / 595.28);

/** The compiler lays the white of every page on the first. */
const background = /<path class="typst-shape" fill="#ffffff"[^>]*d="M 0 0v 841[^>]*>/g;

/** Draws a letter, its pages side by side, and says how many there are. */
async function draw(browser: Browser, name: string, content: LetterContent): Promise<number> {
  const svg = press.svg(content).replaceAll(background, '');
  const [, , , , height = 0] = /viewBox="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const count = Math.max(1, Math.round(height / 841.89));
  const page = await browser.newPage({ viewport: { width: count * (pageWidth + 8) + 8, height: pageHeight + 16 } });
  const whole = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const pages = Array.from({ length: count }, (_, at) => `<div><img src="${whole}" style="margin-top:${-at * pageHeight}px"></div>`);
  const style = `body{margin:8px 0 0 8px;background:#ddd;display:flex;gap:8px}div{width:${pageWidth}px;height:${pageHeight}px;overflow:hidden;background:#fff}img{display:block;width:${pageWidth}px;height:${pageHeight * count}px}`;
  await page.setContent(`<style>${style}</style>${pages.join('')}`, { waitUntil: 'load' });
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  return count;
}

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder).filter((name) => name.endsWith('.png'))) rmSync(join(folder, old));
const browser = await openBrowser();
try {
  const rows: string[] = [];
  for (const kind of letterKindCodes) {
    const count = await draw(browser, kind, compose(kind, specimens[kind] as never));
    const { title, series, to } = letterKinds[kind];
    rows.push(`| [${title.zh}](${kind}.png) | ${title.en} | ${series ?? ''} | ${to} | ${count} |`);
  }
  const hard: string[] = [];
  for (const { name, shows, content } of hardSpecimens) {
    await draw(browser, name, content);
    hard.push(`| [${name}](${name}.png) | ${shows.zh} | ${shows.en} |`);
  }
  writeFileSync(join(folder, 'README.md'), readme(rows, hard));
} finally {
  await browser.close();
}

function readme(rows: readonly string[], hard: readonly string[]): string {
  return `# 文书样式 · Letters as they are printed

每种文书一个虚构的例子（\`src/documents/specimens.ts\`），人名、编号、事情都是编造的；圆章写明“样章”，不代表任何机关。用 \`npm run letters\` 重新生成。
One invented example of each kind; the round seal says 样章 (sample) and stands for no organ. \`npm run letters\` makes them again.

| 文书 | kind | 文号 series | to | pages |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## 难排的文书 · What is hard to set

| | 样子 | shows |
| --- | --- | --- |
${hard.join('\n')}

版式按 GB/T 9704-2012 信函格式（每页 22 行、每行 28 字）。The form is the 信函格式 of GB/T 9704-2012 (\`docs/adr/0022-form-and-series.md\`).

![信访事项处理意见书](opinion.png)
`;
}
