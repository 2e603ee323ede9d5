/**
 * 条线: the lines of work that matters are handed to. Every level uses the same words, so that `440203-hrss`, `440200-hrss` and
 * `440000-hrss` are one line. A city adds a line here and, if matters go there, a word in `categoryLines` (competence.ts).
 */
export const lines = [
  'agriculture',
  'civil-affairs',
  'commerce',
  'culture',
  'development',
  'discipline',
  'education',
  'emergency',
  'environment',
  'finance',
  'forestry',
  'health',
  'housing',
  'housing-fund',
  'hrss',
  'industry',
  'justice',
  'land',
  'market',
  'medical-insurance',
  'organisation',
  'petition',
  'police',
  'political-legal',
  'postal',
  'state-assets',
  'tax',
  'tobacco',
  'transport',
  'urban-management',
  'veterans',
  'water',
] as const;
export type Line = (typeof lines)[number];
