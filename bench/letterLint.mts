/**
 * What share of real replies shows each statutory part, and how often the check of letters is right about it: `node bin/run.mjs
 * bench/letterLint.mts REPLIES.jsonl [LABELS.csv]`. Replies: a line of JSON each, with `msg_no`, `title`, `detail`, `reply`. Labels, read by a person:
 * `msg_no,claim,facts,opinion,law,remedy`, each 0 or 1. Prints figures only; neither file belongs to the project.
 */
import { readFileSync } from 'node:fs';
import { namesAnInstrument, withoutArticle } from '../src/documents/lint/citations.ts';
import { claimsIn, speaksOf, spokenOf, unanswered } from '../src/documents/lint/claims.ts';
import { decides, isThin, tellsFacts, tellsRemedy, withoutCourtesy, withoutPassingOn } from '../src/documents/lint/signs.ts';

type Reply = Readonly<{ msg_no: number; title: string; detail: string; reply: string }>;

const shows = {
  claim: ({ title, detail, reply }: Reply) => speaksOf({ title, content: detail }, reply),
  facts: ({ reply }: Reply) => tellsFacts(reply),
  opinion: ({ reply }: Reply) => decides(reply),
  law: ({ reply }: Reply) => namesAnInstrument(reply),
  remedy: ({ reply }: Reply) => tellsRemedy(reply),
} as const;
const parts = Object.keys(shows) as (keyof typeof shows)[];

const [repliesPath, labelsPath] = process.argv.slice(2);
if (!repliesPath) throw new Error('say where the replies are: node bin/run.mjs bench/letterLint.mts REPLIES.jsonl [LABELS.csv]');
const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split(/\r?\n/);
const replies = lines(repliesPath).map((line) => JSON.parse(line) as Reply);
const share = (count: number, of: number): string => `${((100 * count) / Math.max(of, 1)).toFixed(1)} %`;
const tell = (what: string, holds: (reply: Reply) => boolean): void =>
  console.log(`${what.padEnd(58)}${share(replies.filter(holds).length, replies.length).padStart(8)}`);

console.log(`${replies.length} replies`);
for (const part of parts) tell(`shows a sign of: ${part}`, shows[part]);
tell('shows all of claim, facts, opinion and law', (reply) =>
  (['claim', 'facts', 'opinion', 'law'] as const).every((part) => shows[part](reply)),
);
tell('shows all five', (reply) => parts.every((part) => shows[part](reply)));
tell('only passed on (passed-on-only)', ({ reply }) => !isThin(withoutCourtesy(reply), 8) && isThin(withoutPassingOn(reply), 8));
tell('nothing but courtesies (stock-phrases)', ({ reply }) => isThin(withoutCourtesy(reply), 8));
tell('names a law without an article (no-article-cited)', ({ reply }) => withoutArticle(reply) !== undefined);
tell('leaves a claim unanswered (claim-unanswered)', ({ detail, reply }) => unanswered(detail, reply).length > 0);

/** The same claims beside the reply to another message: how often the rule sees that it is no answer. */
const pairs = replies.flatMap((reply, at) =>
  claimsIn(reply.detail).map(({ quote }) => ({ quote, own: reply.reply, other: replies[(at + 711) % replies.length]?.reply ?? '' })),
);
for (const from of [0.08, 0.12, 0.2])
  console.log(
    `claims spoken of in less than ${from}: ${share(pairs.filter(({ quote, own }) => spokenOf(quote, own) < from).length, pairs.length)} in the own reply, ` +
      `${share(pairs.filter(({ quote, other }) => spokenOf(quote, other) < from).length, pairs.length)} in another's`,
  );

if (labelsPath) {
  const byNumber = new Map(replies.map((reply) => [reply.msg_no, reply]));
  const labelled = lines(labelsPath)
    .slice(1)
    .map((line) => line.split(',').map(Number));
  console.log(`\n${labelled.length} labelled by eye`);
  for (const [at, part] of parts.entries()) {
    const seen = labelled.flatMap(([number = 0, ...label]) => {
      const reply = byNumber.get(number);
      return reply ? [{ told: shows[part](reply), holds: label[at] === 1, number }] : [];
    });
    const count = (told: boolean, holds: boolean) => seen.filter((one) => one.told === told && one.holds === holds).length;
    const [right, wrong, missed] = [count(true, true), count(true, false), count(false, true)];
    console.log(
      `${part.padEnd(10)} holds ${right + missed}, told ${right + wrong}, precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}`,
    );
  }
}
