import { petitionerActor } from '../petition/acts.ts';
import { petitionerActs } from '../petition/actsIn.ts';
import type { City } from './city.ts';
import { type ActAnswer, doAct } from './performAct.ts';
import type { Upload } from './uploads.ts';
import { type FieldProblem, readAct } from './writtenAct.ts';

export type PetitionerAsked = Readonly<{
  petitionId: string;
  /** A representative follows the matter; what is done is the petitioner's. */
  representative?: number | undefined;
  version: number;
  act: Readonly<Record<string, unknown>>;
  uploads?: readonly Upload[];
}>;

/** What the petitioner does on the own matter: supplement, withdraw, rate. Anything else does not exist for the petitioner. */
export async function actAsPetitioner(
  city: City,
  { petitionId, representative, version, act, uploads }: PetitionerAsked,
): Promise<ActAnswer | Readonly<{ outcome: 'invalid'; problems: readonly FieldProblem[] }>> {
  const read = readAct(city, { ...act, on: city.clock.today() });
  if (!read.ok) return { outcome: 'invalid', problems: read.problems };
  const scope = { as: 'petitioner', petitionId } as const;
  const file = await city.files.openWhole(scope, petitionId);
  if (!file) return { outcome: 'not-found' };
  const { petition } = file;
  if (representative !== undefined || !petitionerActs.includes(read.act.type))
    return { outcome: 'refused', refusal: { code: 'not-your-act', act: read.act.type } };
  if (petition.version !== version) return { outcome: 'stale', version: petition.version };
  const by = petitionerActor('petitioner');
  return doAct(city, { file, scope, by, act: read.act, ...(uploads && { uploads }) });
}
