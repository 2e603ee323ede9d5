import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in ticks of 10 ms on Linux (USER_HZ). */
const tickMs = 10;

/** The fields of /proc/<pid>/stat after the name, which may hold spaces and brackets. */
function statOf(pid: number): number[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 4)
      .split(' ')
      .map(Number);
  } catch {
    return undefined;
  }
}

const [parent, userTime, systemTime, childrenUser, childrenSystem] = [0, 10, 11, 12, 13] as const;
const sum = (stat: number[] | undefined, fields: readonly number[]) => fields.reduce((total, field) => total + (stat?.[field] ?? 0), 0);

/** CPU milliseconds that a process has used so far, all its threads together. */
export const cpuOf = (pid: number): number => sum(statOf(pid), [userTime, systemTime]) * tickMs;

/** The same of a PostgreSQL server: the postmaster, its living children, and those that have ended. */
export function cpuOfServer(postmaster: number): number {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && statOf(pid)?.[parent] === postmaster);
  const own = sum(statOf(postmaster), [userTime, systemTime, childrenUser, childrenSystem]) * tickMs;
  return children.reduce((total, pid) => total + cpuOf(pid), own);
}
