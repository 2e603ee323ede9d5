import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { Scope } from './files.ts';
import { unitName } from './law.ts';
import { sealerOf } from './sealing.ts';
import type { PartView } from './views.ts';

/**
 * The parts of a divided matter with where each stands, as far as the reader of the cover may know of them: a part that accuses somebody
 * is shown to the petitioner and to who may open it (X5). Undefined of a matter that was not divided.
 */
export async function partViews(city: City, { split }: Petition, scope: Scope): Promise<PartView[] | undefined> {
  if (!split) return undefined;
  const standing = await city.questions.partsStanding(
    scope,
    split.parts.map(({ petitionId }) => petitionId),
  );
  const known = new Map(standing.map((part) => [part.petitionId, part]));
  const views = await Promise.all(
    split.parts.map(async ({ petitionId }) => {
      const part = known.get(petitionId);
      if (!part) return undefined;
      const { petitionNo, state, holder } = part;
      const title = await titleOf(city, scope.as === 'petitioner' ? { as: 'petitioner', petitionId } : scope, petitionId);
      return { petitionNo, state, holder, holderName: unitName(city, holder), ...(title && { title }) };
    }),
  );
  return views.flatMap((view) => view ?? []);
}

async function titleOf(city: City, scope: Scope, petitionId: string): Promise<string> {
  const file = await city.files.openWhole(scope, petitionId);
  const sealer = file && sealerOf(city, file);
  const title = file?.texts.find(({ kind }) => kind === 'title');
  return sealer && title ? sealer.read(title) : '';
}
