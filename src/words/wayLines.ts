import type { InBoth } from './language.ts';

/** Words of the 依法分类处理清单, on the citizens' page, in the console and in the command. */
export type WayLineWords = Readonly<{
  title: string;
  lead: string;
  look: string;
  hint: string;
  find: string;
  all: string;
  found(count: number): string;
  none: string;
  version(version: string, from: string): string;
  route: string;
  routeOf(item: number, title: string): string;
  ofClass: Readonly<Record<string, string>>;
  organ: string;
  term: string;
  noTerm: string;
  basis: string;
  proposal: string;
  notDecided: string;
  suggestion: Readonly<{ title: string; about: string; why(signs: readonly string[]): string; none: string; use: string; used: string }>;
  usage: string;
}>;

const items = ['', '一', '二', '三', '四', '五', '六'];

const zh: WayLineWords = {
  title: '什么事走什么途径',
  lead: '有的事由法院、仲裁或者专门的行政程序解决更有效，期限和救济也不同。先看一看，少走弯路；拿不准也可以直接写信，工作人员会告诉您。',
  look: '您遇到的是什么事',
  hint: '写一两个词就行，例如：工资、房产证、噪声。不要写姓名。',
  find: '查一查',
  all: '全部清单',
  found: (count) => `找到 ${count} 条`,
  none: '清单里没有找到。换一个说法再查，或者直接写信，由工作人员甄别。',
  version: (version, from) => `清单版本 ${version}，适用于 ${from} 以后提出的事项。`,
  route: '途径',
  routeOf: (item, title) => `第三十一条第${items[item] ?? ''}项：${title}`,
  ofClass: {
    suggestion: '建议意见：研究后回复，没有法定答复期限',
    accusation: '检举控告：由纪检监察机关按规定办理，不转给被反映的人和单位',
  },
  organ: '由谁办',
  term: '期限',
  noTerm: '按该途径的法律规定',
  basis: '依据',
  proposal: '示范条目：所引法律的文本没有存入本系统，以现行文本为准。',
  notDecided: '清单只供参考，不是决定：每一封信都会登记，由工作人员看内容甄别。',
  suggestion: {
    title: '清单建议的途径',
    about: '根据信中的词语查清单得到，只供参考；由您决定。',
    why: (signs) => `信中有：${signs.join('、')}`,
    none: '清单里没有与这封信相近的条目。',
    use: '按这一条填写',
    used: '已按这一条填写',
  },
  usage: `用法：xinqiao ways [词语] [--json]

列出依法分类处理清单：事项、法定途径、机关、期限和依据，写明版本。给出词语的，只列相关的条目。
  --json    以 JSON 输出`,
};

const en: WayLineWords = {
  title: 'Which matter takes which way',
  lead: 'Some matters are better settled by a court, by arbitration or by a procedure of their own, with other terms and remedies. Look here first; if you are not sure, just write, and the staff will tell you.',
  look: 'What is it about',
  hint: 'A word or two will do, such as: wages, noise, registration. No names, please.',
  find: 'Look it up',
  all: 'The whole list',
  found: (count) => (count === 1 ? '1 line found' : `${count} lines found`),
  none: 'The list has nothing like it. Try another word, or just write; the staff will find the way.',
  version: (version, from) => `Version ${version} of the list, for matters brought since ${from}.`,
  route: 'Way',
  routeOf: (item, title) => `Article 31 item ${item}: ${title}`,
  ofClass: {
    suggestion: 'Suggestion: studied and replied to; the law sets no term',
    accusation: 'Accusation: handled by the discipline organs by their rules, never passed to whom it is about',
  },
  organ: 'Who handles it',
  term: 'Term',
  noTerm: 'By the law of that way',
  basis: 'Basis',
  proposal: 'A proposed line: the text of the law cited is not stored here; the text in force decides.',
  notDecided: 'The list is a help and no decision: every letter is registered, and the staff reads what it says.',
  suggestion: {
    title: 'What the list suggests',
    about: 'Found by words of the letter; a help only. You decide.',
    why: (signs) => `The letter says: ${signs.map((sign) => `“${sign}”`).join(', ')}`,
    none: 'The list has no line like this letter.',
    use: 'Fill in by this line',
    used: 'Filled in by this line',
  },
  usage: `Usage: xinqiao ways [WORDS] [--json]

The list of ways: matter, legal way, organ, term and basis, with its version. With words, only the lines that speak of them.
  --json    print JSON`,
};

export const wayLineWords: InBoth<WayLineWords> = { zh, en };
