import type { CoOrgan } from './acts.ts';

/** Units that are asked, or have answered; whose asking was withdrawn is none of them any more. */
export const coOrgansOf = ({ coOrgans = [] }: Readonly<{ coOrgans?: readonly CoOrgan[] }>): string[] => [
  ...new Set(coOrgans.filter(({ standing }) => standing !== 'withdrawn').map(({ to }) => to)),
];
