import { articleIn } from './articles.ts';
import { fieldWord } from './fields.ts';
import type { InBoth, Language, Sentences } from './language.ts';
import { say } from './language.ts';

type AtPlace = Readonly<{ place?: Readonly<{ quote: string }> }>;

/** What the check of letters found (documents/lint), written structurally: words/ imports no other room. A test holds the two together. */
export type FindingInWords = Readonly<
  | { code: 'part-missing'; part: string; article: string }
  | ({
      code:
        | 'claim-unanswered'
        | 'petition-copied'
        | 'said-twice'
        | 'stock-phrases'
        | 'no-finding'
        | 'no-stand'
        | 'too-short'
        | 'against-outcome'
        | 'no-day-set'
        | 'no-article-cited'
        | 'data-of-a-person'
        | 'name-of-a-person';
    } & AtPlace)
  | ({ code: 'repealed-law'; instead?: string } & AtPlace)
>;

const partsZh = {
  claim: '投诉请求',
  facts: '事实和理由',
  opinion: '处理意见',
  law: '法律法规依据',
  remedy: '救济途径（期限和机关）',
  reason: '理由',
  ground: '不予受理的理由',
  subject: '事项',
  'where-to-go': '应当去哪里',
  'latest-day': '期限',
} as const;
const partsEn: Readonly<Record<keyof typeof partsZh, string>> = {
  claim: 'the claim',
  facts: 'facts and reasons',
  opinion: 'the opinion',
  law: 'the legal basis',
  remedy: 'the remedy (period and organ)',
  reason: 'the reason',
  ground: 'the ground of the refusal',
  subject: 'the matter',
  'where-to-go': 'where to go',
  'latest-day': 'the last day',
};
const partWords: InBoth<Readonly<Record<string, string>>> = { zh: partsZh, en: partsEn };

/** A required part of a letter, by its code. */
export const partWord = (language: Language, part: string): string => partWords[language][part] ?? part;

const short = (quote: string | undefined): string =>
  quote && [...quote].length > 40 ? `${[...quote].slice(0, 40).join('')}……` : (quote ?? '');
const quoted = (text: string): string => (text.startsWith('《') ? text : `「${text}」`);
const zhQuote = ({ place }: AtPlace): string => (place ? quoted(short(place.quote)) : '');
const enQuote = ({ place }: AtPlace): string => (place ? ` “${short(place.quote)}”` : '');

const sentences: InBoth<Sentences<FindingInWords>> = {
  zh: {
    'part-missing': (f) =>
      `缺少${partWord('zh', f.part)}，不能签发（${articleIn('zh', f.article)}）。请补写；“略”“同上”“有关规定”不算写明。`,
    'claim-unanswered': (f) => `信访人提到的${zhQuote(f)}，文中似乎没有回应。请核对是否漏答。`,
    'petition-copied': () => '事实部分大多照抄信访人的原文。请写明本机关查明的情况。',
    'said-twice': () => '处理意见大多重复事实部分。请写明对请求的处理。',
    'stock-phrases': (f) => `除客套话${zhQuote(f)}外，没有写怎样处理。请写明处理意见。`,
    'no-finding': () => '没有看到查明的情况：怎样核实的，时间、原因、现状。请补写。',
    'no-stand': () => '没有看到明确的态度：支持、不支持，还是怎样办理。请补写。',
    'too-short': () => '文字太少，不在场的人可能看不明白。请写具体些。',
    'against-outcome': (f) => `文中的${zhQuote(f)}与所选的处理结果相反。请改一致。`,
    'no-day-set': (f) => `支持了请求，但${zhQuote(f)}没有日期。请写明哪一天前完成。`,
    'no-article-cited': (f) => `只写了${zhQuote(f)}，没有写第几条。请写明条款。`,
    'repealed-law': (f) =>
      `${zhQuote(f)}已经废止${f.instead ? `，现行的是《${f.instead}》` : ''}。事情发生在废止以前的，可以说明理由后使用。`,
    'data-of-a-person': (f) => `${zhQuote(f)}像是身份证号、手机号或者银行卡号。请删去。`,
    'name-of-a-person': (f) => `${zhQuote(f)}像是他人的姓名。没有必要的，请改为“某某”。`,
  },
  en: {
    'part-missing': (f) =>
      `Lacks ${partWord('en', f.part)} and cannot be issued (${articleIn('en', f.article)}). Please write it; “omitted”, “as above” or “the rules concerned” do not count.`,
    'claim-unanswered': (f) => `What the petitioner asked${enQuote(f)} does not seem to be answered. Please check.`,
    'petition-copied': () => 'The facts are mostly copied from the petition. Please write what was found.',
    'said-twice': () => 'The opinion mostly repeats the facts. Please write what is decided.',
    'stock-phrases': (f) => `Beside courtesies${enQuote(f)} nothing says what is decided. Please write it.`,
    'no-finding': () => 'No sign of what was found: how it was looked into, when, why, how it stands. Please add it.',
    'no-stand': () => 'No clear stand: granted, refused, or what will be done. Please add it.',
    'too-short': () => 'Too short for a reader who was not there. Please be more exact.',
    'against-outcome': (f) => `The words${enQuote(f)} go against the outcome chosen. Please make them agree.`,
    'no-day-set': (f) => `The claim is granted, but${enQuote(f)} names no day. Please write by when.`,
    'no-article-cited': (f) => `Names${enQuote(f)} without an article. Please write which.`,
    'repealed-law': (f) =>
      `The law${enQuote(f)} is no longer in force${f.instead ? `; ${f.instead} has taken its place` : ''}. For what happened before, say so in the reason.`,
    'data-of-a-person': (f) => `The words${enQuote(f)} look like an ID, telephone or card number. Please take it out.`,
    'name-of-a-person': (f) => `The words${enQuote(f)} look like the name of another person. Unless it is needed, please mask it.`,
  },
};

/** What was found, why it matters and what to do. */
export const findingSentence = (language: Language, finding: FindingInWords): string => say(sentences[language], finding);
/** The same for what came over the API; nothing for a code of a later version. */
export function findingTold(language: Language, finding: Readonly<{ code: string }>): string | undefined {
  return Object.hasOwn(sentences[language], finding.code) ? findingSentence(language, finding as FindingInWords) : undefined;
}

/** The name of the field that a finding is about. */
export const findingField = (language: Language, field: string): string => fieldWord(language, field, 'draft').label;
