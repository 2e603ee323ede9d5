/** How much of the shorter text's pairs of characters the other holds too, in percent. */
export function alike(some: readonly string[], others: readonly string[]): number {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  const held = new Set(many);
  return few.length === 0 ? 0 : Math.round((100 * few.filter((gram) => held.has(gram)).length) / few.length);
}
