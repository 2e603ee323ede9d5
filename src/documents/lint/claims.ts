import type { Place } from './finding.ts';

/** What marks a sentence as something asked for: a request in so many words, or a question after when, why or whether. */
const asks =
  /请求|(?<!向[^，。]{1,12})要求|恳请|诉求|希望|建议|请(?=依法|督促|查|核|责令|公开|给|帮|解决|安排|尽快|落实|协调|支付|补|修|退|拆|整|处理|明确|说明|有关部门|相关部门|政府|贵)|能否|可否|是否|何时|什么时候|为什么|为何|凭什么/u;
/** Asked about the handling itself, or in courtesy: nothing that an opinion answers. */
const aside = /见谅|谅解|谢|代写|提前(?:打|来)|对外公开|保密|联系方式|不要再让我们等|经得起/u;
/** Courtesies and function words: they are in every petition and answer none. */
const courtesy =
  /尊敬的?|领导|书记|市长|县长|您好|你好|谢谢|感谢|有关部门|相关部门|职能部门|政府|重视|关注|百忙之中|尽快|及时|早日|给予|予以|进行|解决|处理|答复|回复|请求|请问|要求|恳请|希望|盼望|建议|诉求|能否|可否|是否|为什么|为何|如何|怎么|什么|何时|时候|问题|情况|事情|这个|那个|我们|你们|他们|自己|现在|目前|已经|可以|应该|就是|还是|没有|一下|一个/gu;
const thin = /[的了是在和与及或也都就又还把被对为于以之其这那我你您他她它们个些能会要请望盼说让给到去来吧呢吗]/gu;

/** Too little left of a sentence to look for: a courtesy, no claim of its own. */
const leastPairs = 6;
const mostClaims = 8;

/** Pairs of characters that carry the matter of a text; runs are not joined across what was taken out. */
function pairsIn(text: string): Set<string> {
  const runs =
    text
      .replaceAll(courtesy, ' ')
      .replaceAll(thin, ' ')
      .match(/[\p{Script=Han}a-z\d]{2,}/giu) ?? [];
  return new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))));
}

/** What a petition asks for, as far as a sentence says so: at most eight, each with its place in the petition. */
export function claimsIn(petition: string): Place[] {
  const sentences = [...petition.matchAll(/[^。！？!?；;\n]+[。！？!?；;]?/gu)];
  return sentences
    .filter(([quote]) => asks.test(quote) && !aside.test(quote) && pairsIn(quote).size >= leastPairs)
    .map((found) => {
      const lead = found[0].length - found[0].trimStart().length;
      const quote = found[0].trim();
      return { start: found.index + lead, end: found.index + lead + quote.length, quote };
    })
    .slice(0, mostClaims);
}

/** How much of what a claim is about an answer speaks of, in [0, 1]. */
export function spokenOf(claim: string, answer: string): number {
  const asked = pairsIn(claim);
  if (asked.size === 0) return 1;
  const said = pairsIn(answer);
  return [...asked].filter((pair) => said.has(pair)).length / asked.size;
}

/** Below this share a claim counts as not answered; measured in docs/letter-lint.md. */
export const answeredFrom = 0.08;

const isSpokenOf = (claim: string, answer: string): boolean => spokenOf(claim, answer) >= answeredFrom;

/** Does an answer speak of the subject of a petition: of its title, or of one thing asked for? */
export const speaksOf = (petition: Readonly<{ title: string; content: string }>, answer: string): boolean =>
  [petition.title, ...claimsIn(petition.content).map(({ quote }) => quote)].some((claim) => isSpokenOf(claim, answer));

/** The claims of a petition that an answer does not speak of. */
export const unanswered = (petition: string, answer: string): Place[] =>
  claimsIn(petition).filter(({ quote }) => !isSpokenOf(quote, answer));
