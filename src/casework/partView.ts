import type { WholeFile } from './files.ts';
import type { MatterView } from './views.ts';

/** What a co-organ sees of a matter that is not its own: its own clocks and letters, no other talk, and nothing of the outcome until it is published. */
export function partOf(view: MatterView, file: WholeFile, unit: string): MatterView {
  const { reviews: _, handling: __, decision: ___, refusal: ____, merged: _____, competent, ...shown } = view;
  const told = file.events.flatMap(({ event }) => ('letter' in event && event.letter ? [event.letter.letterId] : []));
  return {
    ...shown,
    ...(competent && { competent }),
    complainedOfUnits: [],
    rated: {},
    letters: view.letters.filter(({ letterId }) => told.includes(letterId)),
    clocks: view.clocks.filter((clock) => clock.unit === unit),
  };
}
