import { standingAskings } from '../petition/handling/standing.ts';
import type { TextRef } from '../petition/references.ts';
import type { WholeFile } from './files.ts';
import type { Sealer } from './sealing.ts';

/** What the file and the petitioner's page show of the handling; api/contract/handling.ts has the same shape. */
export type HandlingView = {
  asked?: { text: string; on: string; dueOn: string; remindedOn?: string; answeredOn?: string }[];
};

/** Everything that stands beside the main line while a matter is handled, or nothing. */
export function handlingView({ petition, texts }: WholeFile, sealer: Sealer): { handling?: HandlingView } {
  const read = (ref: TextRef): string => {
    const sealed = texts.find(({ textId }) => textId === ref.textId);
    return sealed ? sealer.read(sealed) : '';
  };
  const asked = standingAskings(petition).map(({ text, on, dueOn, remindedOn, answeredOn }) => ({
    text: read(text),
    on,
    dueOn,
    ...(remindedOn && { remindedOn }),
    ...(answeredOn && { answeredOn }),
  }));
  const handling: HandlingView = { ...(asked.length > 0 && { asked }) };
  return Object.keys(handling).length > 0 ? { handling } : {};
}
