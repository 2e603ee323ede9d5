import { randomBytes } from 'node:crypto';
import type { CivilDate } from '../../clock/civilDate.ts';
import { ofHundred } from '../../petition/quality/score.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import { isBureau, type NamedUnit, namedUnit, scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import { sealerFor } from '../sealing.ts';
import { watchersOf } from '../seenBy.ts';
import type { DrawAsked, DrawnRow, SpotDraw } from './spotPorts.ts';

export type DrawWritten = Readonly<{ unit?: string | undefined; from: CivilDate; to: CivilDate; size: number; seed?: string | undefined }>;
export type DrawFault = Readonly<{ field: string; code: string }>;
export type DrawView = Omit<SpotDraw, 'unit' | 'drawnBy'> & { unit?: NamedUnit };
export type DrawnView = {
  place: number;
  petitionNo: string;
  title: string;
  state: string;
  unit: NamedUnit;
  check?: { on: string; score: number; earned: number; possible: number; passed: boolean; answered: boolean };
};

/** Units whose matters a bureau may draw: those it watches, never itself. */
export const checkable = (city: City, bureau: string): string[] =>
  city.units.units.flatMap(({ code }) => (code !== bureau && watchersOf(city, code).includes(bureau) ? [code] : []));

/** 抽取: keeps the draw before anybody sees what it gives; the same bureau draws of the same unit and days once. */
export async function drawMatters(
  city: City,
  officer: Officer,
  written: DrawWritten,
): Promise<Readonly<{ drawId: string }> | Readonly<{ fault: DrawFault }> | 'not-a-bureau'> {
  if (!isBureau(city, officer.unit)) return 'not-a-bureau';
  const { unit = '', from, to, size } = written;
  const units = checkable(city, officer.unit);
  const fault = faultIn(city, written, units);
  if (fault) return { fault };
  const seed = written.seed?.trim() || randomBytes(8).toString('hex');
  const scope = scopeOf(city, officer);
  const before = await city.spotDraws.sameDraw(officer.unit, { unit, from, to });
  if (before) return { fault: { field: 'to', code: 'drawn-already' } };
  const picked = await city.spotDraws.pick(scope, { units: unit ? [unit] : units, from, to, seed, size });
  if (picked.population === 0) return { fault: { field: 'to', code: 'nothing-to-draw' } };
  const { population, digest, ids } = picked;
  const now = city.clock.now();
  const draw = { drawId: newId(now), drawnBy: officer.account, drawnAt: now, drawnOn: city.clock.today() };
  const kept = await city.spotDraws.keep(officer.unit, { ...draw, unit, from, to, seed, size, population, digest }, ids);
  return kept ? { drawId: draw.drawId } : { fault: { field: 'to', code: 'drawn-already' } };
}

/** What came to its end today may still be followed by more, so that the days are over before a draw. */
function faultIn(city: City, { unit, from, to }: DrawWritten, units: readonly string[]): DrawFault | undefined {
  if (unit && !units.includes(unit)) return { field: 'unit', code: 'unit-not-watched' };
  if (to < from) return { field: 'to', code: 'before-from' };
  return to >= city.clock.today() ? { field: 'to', code: 'days-not-over' } : undefined;
}

const viewOf = (city: City, { unit, drawnBy: _, ...draw }: SpotDraw): DrawView => ({
  ...draw,
  ...(unit && { unit: namedUnit(city, unit) }),
});

/** The draws of the own bureau, newest first. A wrong cursor is answered by nothing. */
export async function spotDrawPage(
  city: City,
  officer: Officer,
  { size, cursor }: Readonly<{ size: number; cursor?: string | undefined }>,
): Promise<{ items: DrawView[]; nextCursor: string | null } | undefined> {
  const after = cursor === undefined ? undefined : readCursor(city, cursor);
  if (cursor !== undefined && !after) return undefined;
  const rows = await city.spotDraws.draws(scopeOf(city, officer), officer.unit, { size: size + 1, ...(after && { after }) });
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map((draw) => viewOf(city, draw)),
    nextCursor: rows.length > size && last ? makeCursor(city, last) : null,
  };
}

/** A draw of the own bureau with its matters in the order of the seed; matters that became accusations are only missing in it. */
export async function spotDrawOf(
  city: City,
  officer: Officer,
  drawId: string,
): Promise<{ draw: DrawView; items: DrawnView[] } | undefined> {
  const scope = scopeOf(city, officer);
  const draw = await city.spotDraws.draw(scope, officer.unit, drawId);
  if (!draw) return undefined;
  const rows = await city.spotDraws.drawn(scope, drawId);
  const items = rows.filter(({ recused = [] }) => !recused.includes(officer.account)).map((row) => drawnView(city, row));
  return { draw: viewOf(city, draw), items };
}

function drawnView(city: City, { place, petitionId, petitionNo, state, unit, titleId, title, wrappedKey, check }: DrawnRow): DrawnView {
  const sealer = wrappedKey && sealerFor(city, petitionId, city.keys.unwrap(wrappedKey));
  return {
    ...{ place, petitionNo, state, unit: namedUnit(city, unit) },
    title: sealer && title ? sealer.read({ textId: titleId, kind: 'title', sealed: title }) : '',
    ...(check && {
      check: {
        on: check.on,
        score: ofHundred(check) ?? 0,
        earned: check.earned,
        possible: check.possible,
        passed: check.passed,
        answered: check.answeredOn !== undefined,
      },
    }),
  };
}

export type DrawnAgain = { population: number; digest: string; samePopulation: boolean; sameMatters: boolean };

/** The draw once more by its own seed: does it give the same matters, and from the same ones? Keeps nothing. */
export async function drawAgain(city: City, officer: Officer, drawId: string): Promise<DrawnAgain | undefined> {
  const scope = scopeOf(city, officer);
  const draw = await city.spotDraws.draw(scope, officer.unit, drawId);
  if (!draw) return undefined;
  const { unit, from, to, seed, size } = draw;
  const asked: DrawAsked = { units: unit ? [unit] : checkable(city, officer.unit), from, to, seed, size };
  const [{ population, digest, ids }, before] = await Promise.all([city.spotDraws.pick(scope, asked), city.spotDraws.drawn(scope, drawId)]);
  return {
    population,
    digest,
    samePopulation: digest === draw.digest,
    sameMatters:
      before.length === draw.drawn && ids.length === before.length && before.every(({ petitionId }, at) => ids[at] === petitionId),
  };
}

function makeCursor(city: City, { drawnAt, drawId }: SpotDraw): string {
  const body = Buffer.from(JSON.stringify({ at: drawnAt, id: drawId })).toString('base64url');
  return `${body}.${city.keys.sign('cursor', `spot|${body}`)}`;
}

function readCursor(city: City, cursor: string): { at: string; id: string } | undefined {
  const [body = '', signature = ''] = cursor.split('.');
  if (body === '' || city.keys.sign('cursor', `spot|${body}`) !== signature) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}
