/** PostgreSQL classes 08 (connection), 53 (disk, memory, connections), 57P (shutting down), 25006 (a standby), 57014 (took too long); and sockets. */
const codes = /^(08...|53...|57P0[1-5]|25006|57014|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;
/** The driver's own words for a server that is gone; it gives them no code. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after)/;

/** Whether a fault means that the database cannot be had at the moment: try again later, nothing is wrong with the request. */
export function isUnavailable(fault: unknown): boolean {
  if (fault instanceof AggregateError && fault.errors.some(isUnavailable)) return true;
  if (!(fault instanceof Error)) return false;
  if ('code' in fault && typeof fault.code === 'string' && codes.test(fault.code)) return true;
  return words.test(fault.message) || (fault.cause !== undefined && isUnavailable(fault.cause));
}
