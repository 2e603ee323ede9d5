import { inForceOn, regimeOn } from './regimes.ts';

/** How many may come in person for everybody who brings a matter together. `upToPeople` null: however many they are. */
export type RepresentativeTerm = Readonly<{
  upToPeople: number | null;
  most: number;
  article: string;
  quotation: string;
  source: string;
}>;

const quotation = '多人采用走访形式提出共同的信访事项的，应当推选代表，代表人数不得超过5人。';

/** 代表: the same five in both regimes. */
export const representativeTerms = {
  xftl2005: { upToPeople: null, most: 5, article: '信访条例 第十八条第二款', quotation, source: '信访条例-2005.txt' },
  xfgztl2022: { upToPeople: null, most: 5, article: '信访工作条例 第二十条第三款', quotation, source: '信访工作条例-2022.txt' },
} as const satisfies Record<string, RepresentativeTerm>;

type Region = Readonly<{
  inForce: Readonly<{ from: string; to: string | null }>;
  representatives?: readonly RepresentativeTerm[];
}>;

/** The term that binds so many people on a day: the region's where it has one in force and is no wider, or the national one. */
export function representativesOn(day: string, region: Region, people: number): RepresentativeTerm {
  const national = representativeTerms[regimeOn(day)];
  if (!inForceOn(region.inForce, day)) return national;
  const own = region.representatives?.find(({ upToPeople }) => upToPeople === null || people <= upToPeople);
  return own && own.most <= national.most ? own : national;
}

/** How many people one matter lists at most, and one list: technical limits, far above what was ever seen, not the law's. */
export const coSignerLimits = { ofMatter: 3000, ofList: 500, online: 20 } as const;
