import { petitionerActsNow } from '../access/access.ts';
import { ratingWindow } from '../petition/decideAnswer.ts';
import { openToPetitioner } from '../petition/handling/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { readPetitionNumber } from './identifiers.ts';
import { matterView } from './matterView.ts';
import { type CodeHolder, holderOf } from './ownCode.ts';
import { partViews } from './partViews.ts';
import { forRepresentative } from './representativeView.ts';
import { type ReviewOffer, reviewOffer } from './reviews.ts';
import { sealerOf } from './sealing.ts';
import type { CitizenView } from './views.ts';

const nobody = '00000000-0000-7000-8000-000000000000';

/**
 * The matter that number and code open together. Unknown number, wrong code and malformed code take the same way: the same
 * questions asked and the same comparison made.
 */
export async function findByCode(city: City, typed: { petitionNo: string; queryCode: string }): Promise<CodeHolder | undefined> {
  const number = readPetitionNumber(typed.petitionNo);
  const petitionId = (await city.files.idOf(number ?? '')) ?? nobody;
  const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
  return holderOf(city, { petitionId, petition: file?.petition, typed: typed.queryCode });
}

/** A part of the own matter, or the cover of the own part: whoever may follow the one may follow the other. */
export async function findPart(city: City, own: CodeHolder, petitionNo: string): Promise<CodeHolder | undefined> {
  if (own.representative !== undefined) return undefined;
  const file = await city.files.open({ as: 'petitioner', petitionId: own.petitionId }, own.petitionId);
  const { split, partOf } = file?.petition ?? {};
  const wanted = [...(split?.parts ?? []), ...(partOf ? [partOf] : [])].find((each) => each.petitionNo === petitionNo);
  const opened = wanted && (await city.files.open({ as: 'petitioner', petitionId: wanted.petitionId }, wanted.petitionId));
  return opened && { petitionId: opened.petition.petitionId, codeVersion: opened.petition.codeVersion };
}

/** What the own matter shows to who opened it. */
export async function citizenView(city: City, own: Pick<CodeHolder, 'petitionId' | 'representative'>): Promise<CitizenView | undefined> {
  const view = await petitionersView(city, own.petitionId);
  return view && own.representative !== undefined ? forRepresentative(view, own.representative) : view;
}

/** Everything the petitioner may see of the own matter: each public step, own words, letters, clocks with every day, and what can be done now. */
async function petitionersView(city: City, petitionId: string): Promise<CitizenView | undefined> {
  const file = await openOwn(city, petitionId);
  const sealer = file && sealerOf(city, file);
  if (!file || !sealer) return undefined;
  const { petition } = file;
  const ratingUntil = ratingWindow(petition)?.due;
  const review = reviewOffer(city, file);
  const view = matterView(city, file, sealer, { forPetitioner: true, days: true });
  const parts = await partViews(city, petition, { as: 'petitioner', petitionId });
  return {
    ...view,
    clocks: view.clocks.filter(({ purpose }) => !betweenOrgans.includes(purpose)),
    acts: petitionerActsNow(petition)
      .filter((act) => openToPetitioner(petition, act))
      .filter((act) => isOpen(act, { petition, review, today: city.clock.today() })),
    ...(ratingUntil && { ratingUntil }),
    ...(review && { review }),
    ...(parts && { parts }),
  };
}

/** Clocks that organs owe one another; they promise the petitioner nothing. */
const betweenOrgans = ['object', 'assigned-report', 'co-answer', 'outside-answer', 'upper-report', 'route-outcome'];

export const openOwn = (city: City, petitionId: string): Promise<WholeFile | undefined> =>
  city.files.openWhole({ as: 'petitioner', petitionId }, petitionId);

function mayRate(petition: Petition, today: string): boolean {
  const window = ratingWindow(petition);
  return window !== undefined && today <= window.due;
}

type Open = Readonly<{ petition: Petition; review: ReviewOffer | undefined; today: string }>;

/** Acts of the state that the law would refuse today are not offered. */
function isOpen(act: string, { petition, review, today }: Open): boolean {
  if (act === 'rate') return mayRate(petition, today);
  return act !== 'askReview' || review !== undefined;
}
