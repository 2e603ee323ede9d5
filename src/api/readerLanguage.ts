import type { FastifyRequest } from 'fastify';
import type { Language } from '../words/language.ts';

/** The reader's language: what was chosen (cookie `xq_lang`), else what the browser prefers, else the city's. */
export function readerLanguage(request: FastifyRequest, usual: Language): Language {
  const chosen = request.cookies?.xq_lang;
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return preferred(request.headers['accept-language'] ?? '') ?? usual;
}

/** The first of our languages in a header like `de, en-GB;q=0.8, zh;q=0.5`, by weight (RFC 9110, 12.5.4). */
export function preferred(header: string): Language | undefined {
  const asked = header
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.trim(), weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of asked) {
    if (/^zh(-|$)/.test(tag)) return 'zh';
    if (/^en(-|$)/.test(tag)) return 'en';
  }
  return undefined;
}
