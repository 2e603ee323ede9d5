import { z } from 'zod';
import { clock } from './contract/clock.ts';
import { attachment, citizenView, fileView, letter, offeredAct, revealed, timelineEntry } from './contract/file.ts';
import { filed, filing, registration, uploaded } from './contract/intake.ts';
import { desk, listItem, page } from './contract/lists.ts';
import { actDone, demoAccounts, preview, problem, reference, session } from './contract/session.ts';
import { type Described, problemsOf, type Shape } from './declare.ts';

type Json = Record<string, unknown>;

const answers = {
  Attachment: attachment,
  ActDone: actDone,
  CitizenView: citizenView,
  Clock: clock,
  DemoAccounts: demoAccounts,
  Desk: desk,
  Filed: filed,
  FileView: fileView,
  Letter: letter,
  ListItem: listItem,
  OfferedAct: offeredAct,
  Page: page,
  Person: revealed,
  Preview: preview,
  Problem: problem,
  Reference: reference,
  Session: session,
  TimelineEntry: timelineEntry,
  Uploaded: uploaded,
} as const;
const requests = { Filing: filing, Registration: registration } as const;

const names = new Map<z.ZodType, string>([...Object.entries(answers), ...Object.entries(requests)].map(([name, schema]) => [schema, name]));
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The description of the API (OpenAPI 3.1), made of the same schemas that parse what comes and that tests hold the answers against. */
export function openApi(routes: readonly (Described & { path: string })[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Xinqiao 信桥',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Petitions from filing to rating. Errors are problems (RFC 9457) with `code`, `article` and `field`; `xq_lang` or Accept-Language (zh, en) choose their language.',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { ...schemasOf(answers, 'output'), ...schemasOf(requests, 'input') }, securitySchemes },
  };
}

const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'xq_session',
    description: 'From POST /session. Writes also need the header x-csrf-token.',
  },
  bearer: { type: 'http', scheme: 'bearer', description: 'From POST /session with the header x-token: 1.' },
  tracking: { type: 'apiKey', in: 'cookie', name: 'xq_track', description: 'From POST /petitions/track; half an hour.' },
} as const;

function operation(route: Described): Json {
  const { about, access, answers: good, method, path = '' } = route as Described & { path?: string };
  const responses: Json = {};
  for (const [status, shape] of Object.entries(good)) responses[status] = answer(Number(status), shape);
  for (const status of problemsOf(route))
    responses[status] = { description: 'Problem', content: { 'application/problem+json': { schema: ref('Problem') } } };
  const security = { anyone: [], petitioner: [{ tracking: [] }], officer: [{ session: [] }, { bearer: [] }] }[access.who];
  const body = requestBody(route);
  return {
    operationId: `${method.toLowerCase()}${path.replace('/api/v1', '').replaceAll(/[/:{}.-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: about,
    security,
    ...(access.who === 'officer' && { 'x-roles': access.roles }),
    ...withSome('parameters', parameters(route)),
    ...(body && { requestBody: body }),
    responses,
  };
}

const withSome = (name: string, list: readonly unknown[]) => (list.length > 0 ? { [name]: list } : {});

function answer(status: number, shape: Shape): Json {
  if (shape === null) return { description: status === 304 ? 'Not modified' : 'Done' };
  if (typeof shape === 'string') return { description: 'A file', content: { [shape]: {} } };
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(shape, 'output') } } };
}

function requestBody({ body, takes }: Described): Json | undefined {
  if (takes === 'multipart/form-data') {
    const file = {
      type: 'object',
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
      required: ['file'],
    };
    return { required: true, content: { 'multipart/form-data': { schema: file } } };
  }
  const schema = body ?? takes;
  return schema && { required: true, content: { 'application/json': { schema: schemaOf(schema, 'input') } } };
}

function parameters({ params, query, headers }: Described): Json[] {
  const fields = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
    const made = schema ? plain(z.toJSONSchema(schema, { io: 'input' })) : {};
    const required = (made.required ?? []) as string[];
    return Object.entries((made.properties ?? {}) as Json).map(([name, shape]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: shape,
    }));
  };
  const extra = Object.entries(headers ?? {}).map(([name, description]) => ({
    name,
    in: 'header',
    required: !['If-None-Match', 'x-token'].includes(name),
    description,
    schema: { type: 'string' },
  }));
  return [...fields(params, 'path'), ...fields(query, 'query'), ...extra];
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const name = names.get(schema);
  return name ? ref(name) : plain(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
}

function schemasOf(named: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io, unrepresentable: 'any', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(made.schemas).map(([name, schema]) => [name, plain(schema)]));
}

function plain(schema: object): Json {
  const { $schema: _, $id: __, id: ___, ...rest } = schema as Json;
  return rest;
}
