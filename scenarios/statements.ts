import type { ActAnswer } from '../src/casework/performAct.ts';
import type { CivilDate } from '../src/clock/civilDate.ts';
import type { PetitionEvent } from '../src/petition/events.ts';
import { expiryFlag } from '../src/petition/expiry.ts';
import type { MatterClock, Petition } from '../src/petition/petition.ts';
import type { Refusal } from '../src/petition/refusals.ts';
import { articleIn } from '../src/words/articles.ts';
import { choiceWord } from '../src/words/choices.ts';
import { purposeNames } from '../src/words/clocks.ts';
import { refusalSentence } from '../src/words/refusals.ts';
import { stateWords } from '../src/words/states.ts';
import { expiryFlags } from '../src/words/warnings.ts';
import { unitCalled } from './cast.ts';

/** What a row is held against: how the act was answered, and the matter before and after it. */
export type Seen = Readonly<{
  answer?: ActAnswer | { outcome: 'invalid' } | { outcome: 'opened' };
  before?: Petition;
  after: Petition;
  today: CivilDate;
}>;

/** What holds instead, in words; undefined if the statement holds. */
type Complaint = string | undefined;

const runs = ({ stoppedOn, cancelled }: MatterClock) => !stoppedOn && !cancelled;
const named = ({ purpose }: MatterClock) => purposeNames.zh[purpose];
const listed = (clocks: readonly MatterClock[]) => clocks.map((clock) => `${named(clock)} 至 ${clock.due}`).join('、') || '没有';
const eventOf = ({ answer }: Seen): PetitionEvent | undefined => (answer?.outcome === 'done' ? answer.event : undefined);
const refusalOf = ({ answer }: Seen): Refusal | undefined => (answer?.outcome === 'refused' ? answer.refusal : undefined);
const stopped = ({ before, after }: Seen): MatterClock[] =>
  after.clocks.filter((clock, no) => clock.stoppedOn !== undefined && !before?.clocks[no]?.stoppedOn);

/** “不可以 最多…第三十四条”: parts of the sentence in their order; the article, if the law names one, is among them. */
function refused(words: string, seen: Seen): Complaint {
  const refusal = refusalOf(seen);
  if (!refusal) return answered(seen);
  const sentence = refusalSentence('zh', refusal);
  const parts = words.split('…');
  let from = 0;
  for (const part of parts) {
    const at = sentence.indexOf(part, from);
    if (at < 0 || part.length < 2) return `不可以，理由是：${sentence}`;
    from = at + part.length;
  }
  const article = 'article' in refusal && refusal.article ? articleIn('zh', refusal.article) : '';
  return words.includes(article) ? undefined : `不可以，还应写明条文：${article}`;
}

/** How an act was answered that should have been answered otherwise. */
export function answered(seen: Seen): string {
  const { answer } = seen;
  const refusal = refusalOf(seen);
  if (refusal) return `不可以：${refusalSentence('zh', refusal)}`;
  return { done: '可以', opened: '可以', 'not-found': '看不到这一件', invalid: '填写有误', stale: '表单已经过时', refused: '' }[
    answer?.outcome ?? 'done'
  ];
}

const checks: Readonly<Record<string, (words: string, seen: Seen) => Complaint>> = {
  可以: (_, seen) => (eventOf(seen) || seen.answer?.outcome === 'opened' ? undefined : answered(seen)),
  不可以: refused,
  看不到: (_, seen) => (seen.answer?.outcome === 'not-found' ? undefined : answered(seen)),
  状态: (words, { after }) => {
    const { name } = stateWords.zh[after.state];
    return name === words ? undefined : `状态 ${name}`;
  },
  条款: (words, seen) => {
    const article = eventOf(seen)?.article;
    const found = article ? articleIn('zh', article) : '没有条款';
    return found === words ? undefined : `条款 ${found}`;
  },
  文书: (words, seen) => {
    const known = new Set(seen.before?.letters.map(({ letterId }) => letterId));
    const made = seen.after.letters.filter(({ letterId }) => !known.has(letterId)).map(({ kind }) => choiceWord('zh', 'kind', kind));
    return made.includes(words) ? undefined : `出具的文书：${made.join('、') || '没有'}`;
  },
  抄送: (words, seen) => {
    const event = eventOf(seen);
    const copied = event && 'copyTo' in event ? unitCalled(event.copyTo?.unit) : undefined;
    return (copied ?? '没有') === words ? undefined : `抄送：${copied ?? '没有'}`;
  },
  期限: (words, { after }) => {
    const going = after.clocks.filter(runs);
    return going.some((clock) => `${named(clock)} 至 ${clock.due}` === words) ? undefined : `正在计算的期限：${listed(going)}`;
  },
  没有期限: (words, { after }) => {
    const going = after.clocks.filter(runs);
    if (!Object.values(purposeNames.zh).includes(words as never)) return `没有“${words}”这种期限`;
    return going.some((clock) => named(clock) === words) ? `正在计算的期限：${listed(going)}` : undefined;
  },
  停止: (words, seen) => (stopped(seen).some((clock) => named(clock) === words) ? undefined : `停止的期限：${listed(stopped(seen))}`),
  暂停: (words, { after }) => {
    const paused = after.clocks.filter((clock) => runs(clock) && clock.pausedSince);
    return paused.some((clock) => named(clock) === words) ? undefined : `暂停的期限：${listed(paused)}`;
  },
  标记: (words, { after, today }) => {
    const flags = after.clocks.flatMap((clock) => expiryFlag(clock, today) ?? []).map((flag) => expiryFlags.zh[flag]);
    return flags.some((flag) => flag === words) ? undefined : `标记：${flags.join('、') || '没有'}`;
  },
  没有标记: (_, { after, today }) => {
    const flags = after.clocks.flatMap((clock) => expiryFlag(clock, today) ?? []).map((flag) => expiryFlags.zh[flag]);
    return flags.length === 0 ? undefined : `标记：${flags.join('、')}`;
  },
};

/** Does a row say that the act is not done? Then nothing happened, and that is no fault. */
export const saysNo = (results: readonly string[]): boolean => results.some((result) => /^(不可以|看不到)/.test(result));

/**
 * Holds one statement against what was seen.
 *
 * @returns undefined if it holds, else what holds instead
 */
export function check(statement: string, seen: Seen): Complaint {
  const [key = '', ...words] = statement.split(' ');
  const one = checks[key];
  return one ? one(words.join(' '), seen) : `没有“${key}”这种写法；可以写：${Object.keys(checks).join('、')}`;
}
