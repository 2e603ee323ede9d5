/** The two national instruments, and which of them governs a day. */
export type RegimeId = 'xftl2005' | 'xfgztl2022';

export type Regime = Readonly<{
  id: RegimeId;
  title: Readonly<{ zh: string; en: string }>;
  issuer: string;
  /** First day in force, YYYY-MM-DD. */
  from: string;
  /** Last day in force, or null while in force. */
  to: string | null;
  /** File in assets/laws/. */
  source: string;
}>;

/** In order of time. The 2005 text ends the day before the 2022 text begins; neither has a transitional clause (ADR-0005). */
export const regimes: readonly Regime[] = [
  {
    id: 'xftl2005',
    title: { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' },
    issuer: '国务院令第431号',
    from: '2005-05-01',
    to: '2022-04-30',
    source: '信访条例-2005.txt',
  },
  {
    id: 'xfgztl2022',
    title: { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' },
    issuer: '中共中央、国务院2022年2月25日发布',
    from: '2022-05-01',
    to: null,
    source: '信访工作条例-2022.txt',
  },
];

/** Is `day` within the span? Days are YYYY-MM-DD, so text order is time order. */
export function inForceOn(span: Readonly<{ from: string; to: string | null }>, day: string): boolean {
  return day >= span.from && (span.to === null || day <= span.to);
}

/**
 * The regime in force on a day.
 *
 * @param day  YYYY-MM-DD, a civil day in Asia/Shanghai
 * @throws RangeError before 2005-05-01, the first day of the older regime
 */
export function regimeOn(day: string): RegimeId {
  const regime = regimes.find((candidate) => inForceOn(candidate, day));
  if (!regime) throw new RangeError(`no petition regulation is known for ${day}; the first one is in force from 2005-05-01`);
  return regime.id;
}
