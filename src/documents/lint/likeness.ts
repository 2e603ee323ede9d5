const runLength = 8;
const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

function runsIn(text: string): string[] {
  const said = plain(text);
  return Array.from({ length: Math.max(said.length - runLength + 1, 0) }, (_, at) => said.slice(at, at + runLength));
}

/** How much of a text stands word for word in another: the share of its runs of eight characters, in [0, 1]. Short texts share nothing. */
export function takenFrom(text: string, other: string): number {
  const runs = runsIn(text);
  if (runs.length < 3 * runLength) return 0;
  const known = new Set(runsIn(other));
  return runs.filter((run) => known.has(run)).length / runs.length;
}
