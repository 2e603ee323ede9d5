import { type AreaLevel, areaAbove } from './areas.ts';

/**
 * Kinds of organs and units that 信访工作条例 第二条 binds. The list is open: a new kind is one word here and a row in
 * `reviewRules` (reviewOrgans.ts) and `disciplineRules` (discipline.ts); the compiler asks for both.
 */
export const unitKinds = [
  'petition-bureau',
  'government',
  'department',
  'town-government',
  'party-committee',
  'party-organ',
  'discipline',
  'political-legal',
  'court',
  'procuratorate',
  'congress',
  'consultative',
  'mass-organisation',
  'institution',
  'state-enterprise',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export type UnitLevel = AreaLevel;

export type Unit = Readonly<{
  /** Area code, dash, what it is there: `440200-hrss`. Stable and never reused. */
  code: string;
  name: string;
  nameEn: string;
  shortName: string;
  kind: UnitKind;
  level: UnitLevel;
  /** The area it serves: GB/T 2260 (6 digits) or GB/T 10114 (9 digits). */
  areaCode: string;
  /** The organ that leads it by area: a department's own-level government, a government's government one level up. */
  areaSuperior: string | null;
  /** 上一级主管部门: the organ that leads it in its line of work. */
  lineSuperior: string | null;
  /** 垂直管理: led by its line alone, so that the government of the place does not review it. */
  vertical: boolean;
  /** 条线: what it does, the same word on every level (`hrss`, `police`); null for governments and party committees. */
  line: string | null;
  /** 机关代字 of its letter numbers: 韶信, 韶人社. */
  letterCode: string;
  address: string;
  phone: string;
  /** Office hours on working days, as spans without words: `08:30–12:00 14:30–17:30`. */
  hours: string;
  /** 撤销、合并: from this day on it is no more, and another has taken its powers over (信访工作条例 第二十四条). */
  closedOn?: string;
  successor?: string;
}>;

export type UnitTree = Readonly<{
  /** Units that are there; `byCode` also knows those that were. */
  units: readonly Unit[];
  closed: readonly string[];
  byCode: ReadonlyMap<string, Unit>;
  byArea: ReadonlyMap<string, readonly Unit[]>;
}>;

/** The organs directly above a unit, by area first and by line second; none, one or two, never the same twice. */
export function superiorsOf(unit: Unit, tree: UnitTree): readonly Unit[] {
  const codes = new Set([unit.areaSuperior, unit.lineSuperior]);
  return [...codes].flatMap((code) => (code === null ? [] : (tree.byCode.get(standingFor(code, tree)) ?? [])));
}

/** The unit that has the powers of this one now: itself, or who took over from it, over any number of changes. */
export function standingFor(code: string, tree: Pick<UnitTree, 'byCode'>): string {
  const seen = new Set<string>();
  for (let at = code; ; ) {
    const { closedOn, successor } = tree.byCode.get(at) ?? {};
    if (!closedOn || !successor || seen.has(at)) return at;
    seen.add(at);
    at = successor;
  }
}

export const isOpen = (code: string, tree: Pick<UnitTree, 'byCode'>): boolean => {
  const unit = tree.byCode.get(code);
  return unit !== undefined && unit.closedOn === undefined;
};

/**
 * Index of a list of units.
 * @throws RangeError on a code twice, a superior that is not in the list, or units that stand above themselves
 */
export function unitTree(units: readonly Unit[]): UnitTree {
  const byCode = new Map<string, Unit>();
  for (const unit of units) {
    if (byCode.has(unit.code)) throw new RangeError(`unit ${unit.code} is listed twice`);
    byCode.set(unit.code, unit);
  }
  const there = units.filter(({ closedOn }) => closedOn === undefined);
  const closed = units.flatMap(({ code, closedOn }) => (closedOn === undefined ? [] : [code]));
  const tree = { units: there, closed, byCode, byArea: Map.groupBy(there, (unit) => unit.areaCode) };
  for (const unit of units) {
    for (const code of [unit.areaSuperior, unit.lineSuperior, unit.successor ?? null]) {
      if (code !== null && !byCode.has(code)) throw new RangeError(`unit ${unit.code} names ${code}, which is not listed`);
    }
    if (allAbove(unit, tree).has(unit.code)) throw new RangeError(`unit ${unit.code} stands above itself`);
  }
  return tree;
}

/**
 * Whether a unit is `ancestor` or subordinate to it, by area or by line, over any number of levels. This is the fence of
 * 信访工作条例 第三十条第三款: an accusation reaches neither the accused unit nor its subordinates. A code that is not in the
 * tree is within nothing but itself.
 */
export function isWithin(code: string, ancestor: string, tree: UnitTree): boolean {
  if (code === ancestor) return true;
  return lineage(code, tree).includes(ancestor);
}

/**
 * A unit and every organ above it, by area or by line, with those they took over from: what `isWithin` compares, as a list for acts and
 * queries. Whoever was accused before a merger is not reached through the unit that they sit in now.
 */
export function lineage(code: string, tree: UnitTree): readonly string[] {
  const unit = tree.byCode.get(code);
  const line = unit ? [code, ...allAbove(unit, tree)] : [code];
  return tree.closed.length === 0 ? line : [...new Set([...line, ...tree.closed.filter((gone) => line.includes(standingFor(gone, tree)))])];
}

/** The petition bureau that serves an area: its own, else the nearest one above (a town has its county's). */
export function bureauOf(areaCode: string, tree: UnitTree): Unit | undefined {
  return nearest(areaCode, tree, (unit) => unit.kind === 'petition-bureau');
}

/**
 * 下一级信访工作机构: the bureau of the area directly below the sender's, on the way to a unit. None if the unit stands on the sender's own level or
 * outside its area.
 */
export function bureauBelow(sender: string, unit: string, tree: UnitTree): Unit | undefined {
  const top = tree.byCode.get(sender)?.areaCode;
  let below: string | undefined;
  let at: string | null = tree.byCode.get(unit)?.areaCode ?? null;
  for (; at && at !== top; at = areaAbove(at)) below = at;
  return at && below ? tree.byArea.get(below)?.find(({ kind }) => kind === 'petition-bureau') : undefined;
}

/** The political-legal committee for an area, to which 涉法涉诉 letters go (信访工作条例 第二十二条第二款); the nearest one above if it has none. */
export function politicalLegalOf(areaCode: string, tree: UnitTree): Unit | undefined {
  return nearest(areaCode, tree, (unit) => unit.kind === 'political-legal');
}

/** The first unit that fits, in the area itself or else the nearest area above it. */
export function nearest(areaCode: string, tree: UnitTree, fits: (unit: Unit) => boolean): Unit | undefined {
  for (let at: string | null = areaCode; at; at = areaAbove(at)) {
    const found = tree.byArea.get(at)?.find(fits);
    if (found) return found;
  }
  return undefined;
}

function allAbove(unit: Unit, tree: UnitTree): ReadonlySet<string> {
  const above = new Set<string>();
  const waiting = [unit];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const superior of superiorsOf(next, tree)) {
      if (above.has(superior.code)) continue;
      above.add(superior.code);
      waiting.push(superior);
    }
  }
  return above;
}
