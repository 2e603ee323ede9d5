import type { FastifyServerOptions } from 'fastify';

/** Where log lines go; `false` is nowhere. */
export type Log = Readonly<{ write(line: string): void }> | false;

/** What a log line may hold. A list of what is allowed: a new field is silent until somebody has thought about it. */
const allowed = ['method', 'route', 'status', 'ms', 'reqId', 'fault', 'code', 'frames', 'cause', 'port'] as const;

/**
 * Names a fault without its message: messages of the database and of parsers quote what people typed. What is left says where to look.
 */
export function faultLines(fault: unknown): Record<string, unknown> {
  if (!isErrorLike(fault)) return { fault: typeof fault };
  const code = 'code' in fault && typeof fault.code === 'string' && /^[\w-]{1,60}$/.test(fault.code) ? fault.code : undefined;
  const frames = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { fault: fault.name, ...(code && { code }), frames, ...(fault.cause instanceof Error && { cause: faultLines(fault.cause) }) };
}

/** Fastify's logger with nothing of the request in it: no address, no URL, no header, no body, no message that was not written by us. */
export function safeLogger(log: Log): FastifyServerOptions['logger'] {
  if (log === false) return false;
  return {
    level: 'info',
    base: null,
    stream: log,
    formatters: {
      log: (fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => (allowed as readonly string[]).includes(name))),
    },
    hooks: {
      logMethod(args, method) {
        const [first, second] = args as [unknown, unknown];
        const fields = first instanceof Error ? faultLines(first) : typeof first === 'object' && first !== null ? { ...first } : {};
        for (const fault of [fieldOf(fields, 'err'), fieldOf(fields, 'fault')]) {
          if (typeof fault === 'object') Object.assign(fields, faultLines(fault));
        }
        const said = ours(typeof first === 'string' ? first : second);
        method.apply(this, [fields, said] as unknown as Parameters<typeof method>);
      },
    },
  };
}

type ErrorLike = { name: string; stack?: string; cause?: unknown };
const isErrorLike = (fault: unknown): fault is ErrorLike =>
  typeof fault === 'object' && fault !== null && 'name' in fault && typeof fault.name === 'string';
const fieldOf = (fields: object, name: string): unknown => Object.getOwnPropertyDescriptor(fields, name)?.value;

const sentences: readonly string[] = ['answered', 'failed', 'started', 'stopped'];
const ours = (message: unknown) => (sentences.includes(String(message)) ? String(message) : 'other');
