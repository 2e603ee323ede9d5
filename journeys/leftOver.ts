import type { Page } from 'playwright-core';

/** Latin words that a Chinese page rightly shows: names of things that have no other, each with its reason. */
const sameInChinese = [
  /^Xinqiao$/, // the product
  /^[KM]B$/,
  /^[A-Z]{1,3}\d{6,}$|^[A-Z]$|^[A-Z2-9]{1,4}(-[A-Z2-9]{1,4})*$/, // a petition number, a letter that is spoken of, a query code
  /^(PDF|Word|Excel|CSV|JSON|XLSX|OFD|API|IP)$/, // formats and the like, by their only name
  /^(Enter|Esc|Ctrl|Cmd|Tab|[a-z])$/, // keys as they stand on the keyboard
  /^[a-z]+(\.[a-z-]+)+$/, // an account
  /^https?:\/\//,
  /^[a-z]+(-[a-z]+)+$|^(code|parent|zh|en|replaces)$/, // a code by which something is kept, the name of a column
  /@/, // an address of electronic mail
];

/**
 * What a page says in the other language, one line for each place; empty is good. What people typed stands in `bdi` or in a field, and
 * what is Chinese by nature (laws, letters, names without a translation) says so with `lang`, which readers aloud need too.
 */
export async function leftOver(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const english = document.documentElement.lang.startsWith('en');
    const strange = english ? /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/gu : /https?:\/\/\S+|[A-Za-z][\w.@-]*/g;
    const fileNames = /[^\s“”:：]+\.(pdf|txt|png|jpg|docx|xlsx|csv|mp3)/g;
    const letterNumbers = /\p{Script=Han}+〔\d{4}〕\d+号/gu; // by which a letter is known in every language
    const said: [text: string, at: Element, what: string][] = [[document.title, document.documentElement, ' title']];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) said.push([(walker.currentNode as Text).data, walker.currentNode.parentElement ?? document.body, '']);
    for (const at of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push([at.getAttribute(name) ?? '', at, ` @${name}`]);
    const lines = said.flatMap(([text, at, what]) => {
      const words = text.replaceAll(fileNames, '').replaceAll(letterNumbers, '').match(strange);
      if (
        !words ||
        at.closest(
          'bdi, textarea, script, noscript, style, svg, code, kbd, [aria-hidden=true], .anticon, .ant-select-clear, .ant-input-number-action',
        ) ||
        at.closest('[lang]') !== document.documentElement
      )
        return [];
      const holder = at.closest('[id], [class]') ?? at;
      const where = `${at.tagName} in ${holder.tagName}#${holder.id}.${holder.className}${what}`.toLowerCase();
      return [{ where, words, text: text.trim().slice(0, 80) }];
    });
    return { english, lines };
  });
  const strange = ({ words }: { words: string[] }) => found.english || words.some((word) => !sameInChinese.some((one) => one.test(word)));
  return found.lines.filter(strange).map(({ where, text }) => `${where}: ${text}`);
}
