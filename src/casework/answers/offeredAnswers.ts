import { fillAnswer, isOfferedFor, type Placeholder } from '../../documents/standardAnswers.ts';
import { areaAbove } from '../../jurisdiction/areas.ts';
import { articleOf } from '../../petition/articles.ts';
import type { PaperKind, Petition } from '../../petition/petition.ts';
import { categoriesWithin } from '../categoryTree.ts';
import type { City } from '../city.ts';
import { unitName } from '../law.ts';
import type { Officer } from '../officers.ts';
import { openFor } from '../readFile.ts';
import type { AnswerNamed, AnswerVersion } from './answerPorts.ts';

const mostOffered = 200;

/** A standard answer filled with the facts of one matter. */
export type OfferedAnswer = AnswerNamed & Readonly<{ unitName: string; title: string; text: string; paper?: PaperKind; field: string }>;

/** The bureaus whose answers reach a unit: those of its area and of every area above. */
function bureausOver(city: City, unit: string): string[] {
  const codes: string[] = [];
  for (let at: string | null = city.units.byCode.get(unit)?.areaCode ?? null; at; at = areaAbove(at)) {
    codes.push(...(city.units.byArea.get(at) ?? []).filter(({ kind }) => kind === 'petition-bureau').map(({ code }) => code));
  }
  return codes;
}

const articlesOf: Readonly<Record<PaperKind, Parameters<typeof articleOf>[0]>> = {
  opinion: 'parts',
  refusal: 'accept',
  extension: 'extend',
  review: 'review',
};

function factsOf(city: City, unit: string, petition: Petition, title: string): Partial<Record<Placeholder, string>> {
  const handling = petition.clocks.find(({ purpose, cancelled }) => purpose === 'handle' && !cancelled);
  return {
    标题: title,
    信访编号: petition.petitionNo,
    信访日期: petition.filedOn,
    今天: city.clock.today(),
    本单位: unitName(city, unit),
    ...(petition.acceptedOn && { 受理日期: petition.acceptedOn }),
    ...(handling && { 办理期限: handling.due }),
  };
}

/** What is offered for an act on a matter that this officer may see, filled. Undefined if there is no such matter for them. */
export async function offeredAnswers(
  city: City,
  officer: Officer,
  asked: Readonly<{ petitionNo: string; act: string }>,
): Promise<readonly OfferedAnswer[] | undefined> {
  const opened = await openFor(city, officer, asked.petitionNo);
  if (!opened) return undefined;
  const { file, sealer } = opened;
  const { petition } = file;
  const sealed = file.texts.find(({ kind }) => kind === 'title');
  const facts = factsOf(city, officer.unit, petition, sealed ? sealer.read(sealed) : '');
  const found = await city.standardAnswers.offered(officer.unit, bureausOver(city, officer.unit), mostOffered);
  const article = (paper?: PaperKind) => articleOf(paper ? articlesOf[paper] : 'decide', city.clock.today());
  return found
    .filter(({ place }) => place.act === asked.act && fits(city, petition, place))
    .map(({ unit, code, version, title, text, place: { paper, field } }) => ({
      ...{ unit, code, version, title, field, unitName: unitName(city, unit), ...(paper && { paper }) },
      text: fillAnswer(text, { ...facts, 依据: article(paper) }),
    }));
}

/** A category stands for all below it, of any version of the tree. */
function fits(city: City, { state, category }: Petition, place: AnswerVersion['place']): boolean {
  const above = (place.categories ?? []).filter((code) => category !== undefined && categoriesWithin(city, code).includes(category));
  return isOfferedFor(place, { state, categories: above });
}

/** Counts that a unit took an answer into a form. @returns false if it is not offered to that unit */
export async function noteUse(city: City, officer: Officer, named: AnswerNamed): Promise<boolean> {
  const found = await city.standardAnswers.version(named);
  const reaches =
    found && (found.unit === officer.unit || (found.reach === 'area' && bureausOver(city, officer.unit).includes(found.unit)));
  if (!found?.offered || !reaches) return false;
  await city.standardAnswers.used(named, { unit: officer.unit, on: city.clock.today() });
  return true;
}
