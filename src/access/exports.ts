import type { Role } from './roles.ts';

type Limit = Readonly<{ rows: number; titles: boolean }>;

/**
 * How much of a list leaves the system at once, by role, and with what: titles are words of petitioners and go only to those who answer for the work
 * of others. Names, telephones and addresses never leave in bulk (ADR-0193).
 */
export const exportLimits: Readonly<Partial<Record<Role, Limit>>> = {
  registrar: { rows: 200, titles: false },
  handler: { rows: 200, titles: false },
  triage: { rows: 2000, titles: true },
  head: { rows: 2000, titles: true },
  supervisor: { rows: 10_000, titles: true },
  chief: { rows: 20_000, titles: true },
};
export const exportingRoles = Object.keys(exportLimits) as Role[];

/** The widest of an officer's roles. */
export function exportLimit(roles: readonly Role[]): Limit {
  const limits = roles.flatMap((role) => exportLimits[role] ?? []);
  return { rows: Math.max(0, ...limits.map(({ rows }) => rows)), titles: limits.some(({ titles }) => titles) };
}
