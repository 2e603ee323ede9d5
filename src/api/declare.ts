import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { roles } from '../access/roles.ts';
import type { AccessRule } from './accessRule.ts';
import { fieldTroubles } from './fieldTroubles.ts';
import { noSuchMatter, wrongFields } from './problem.ts';

/** An answer that is no JSON, by its media type. */
export type Media =
  | 'application/pdf'
  | 'application/octet-stream'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What a success looks like: a schema, a kind of file, or nothing. */
export type Shape = z.ZodType | Media | null;

export type ApiRoute<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType> = Readonly<{
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  access: AccessRule;
  /** One line for the description. */
  about: string;
  /** Request headers that matter here, with what they are for. */
  headers?: Readonly<Record<string, string>>;
  params?: P;
  query?: Q;
  body?: B;
  /** Describes the body where it is not parsed by a schema: files, and what must be answered alike however it is wrong. */
  takes?: z.ZodType | 'multipart/form-data';
  answers: Readonly<Record<number, Shape>>;
  /** Statuses of the problems that only this route has; those of its access rule go without saying. */
  problems: readonly number[];
  handle(asked: Asked<P, Q, B>): Promise<unknown>;
}>;

export type Asked<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Readonly<{
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  request: FastifyRequest;
  reply: FastifyReply;
}>;

export type Described = Omit<ApiRoute, 'handle'>;

declare module 'fastify' {
  interface FastifyContextConfig {
    described?: Described;
  }
}

/** Declares a route of the API: who may call it, what it takes and what it answers, in one place. There is no other way in. */
export function declare<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  api: FastifyInstance,
  route: ApiRoute<P, Q, B>,
): void {
  const { handle, ...described } = route;
  const { method, url, params, query, body, access } = route;
  api.route({
    method,
    url,
    config: { access, described: described as Described },
    handler: (request, reply) => {
      const parsed = { params: readParams(params, request.params), query: read(query, request.query), body: read(body, request.body) };
      return handle({ ...parsed, request, reply } as Asked<P, Q, B>);
    },
  });
}

/** @throws ProblemAnswer 422 that names every wrong field */
function read(schema: z.ZodType | undefined, given: unknown): unknown {
  if (!schema) return undefined;
  const data = given ?? {};
  const result = schema.safeParse(data);
  if (!result.success) throw wrongFields(fieldTroubles(result.error.issues, data));
  return result.data;
}

/** An address that cannot be one is the address of nothing. */
function readParams(schema: z.ZodType | undefined, given: unknown): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(given);
  if (!result.success) throw noSuchMatter();
  return result.data;
}

/** Every problem a route may answer with: its own and those of its access rule. */
export function problemsOf({ access, problems, method, body, takes }: Described): number[] {
  const forRoles = access.who === 'officer' && access.roles.length < roles.length;
  const more = [access.who !== 'anyone' && 401, (forRoles || method !== 'GET') && 403, (body || takes) && 400, (body || takes) && 415];
  return [...new Set([...problems, ...more.filter((status) => typeof status === 'number')])].sort((a, b) => a - b);
}
