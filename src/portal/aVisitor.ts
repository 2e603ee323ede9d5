import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { portalRoutes } from './portalRoutes.tsx';

export type Answer = Readonly<{ status: number; text: string; headers: Readonly<Record<string, unknown>>; location: string }>;
/** A visitor of the portal with a browser and an address of their own: keeps cookies, sends forms as browsers do. For tests. */
export type Visitor = Readonly<{
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, form: FormData | Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  cookies: Map<string, string>;
}>;

/** The portal alone on a web server, with what it logs; milliseconds aside, whose digits may look like a telephone number. */
export async function aPortal(city: City): Promise<{ web: FastifyInstance; logged(): string; visitor(): Visitor }> {
  const lines: string[] = [];
  const web = fastify({ logger: { level: 'debug', stream: { write: (line: string) => void lines.push(line) } } });
  await web.register(cookie);
  await portalRoutes(web, city);
  await web.ready();
  return { web, logged: () => lines.join('').replace(/"responseTime":[\d.e-]+/g, '"responseTime":0'), visitor: () => visitorOf(web) };
}

let visitors = 0;

function visitorOf(web: FastifyInstance): Visitor {
  visitors += 1;
  const remoteAddress = `10.0.${Math.floor(visitors / 200)}.${(visitors % 200) + 1}`;
  const cookies = new Map<string, string>();
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    sent: { headers: Record<string, string>; payload?: Buffer },
  ): Promise<Answer> => {
    const kept = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await web.inject({ method, url, remoteAddress, ...sent, headers: { ...(kept && { cookie: kept }), ...sent.headers } });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.statusCode, text: answer.body, headers: answer.headers, location: String(answer.headers.location ?? '') };
  };
  return {
    cookies,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: async (path, form, headers = {}) => {
      const body = new Response(form instanceof FormData ? form : new URLSearchParams(form));
      const type = body.headers.get('content-type') ?? '';
      const payload = Buffer.from(await body.arrayBuffer());
      return send('POST', path, { payload, headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', ...headers } });
    },
  };
}

/** The fields of the first form of a page as a browser would send them: hidden ones, texts, the chosen of each group. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => plainOf(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    if (of('type') === 'file' || (of('type') === 'radio' && !tag.includes(' checked'))) continue;
    if (of('name')) fields[of('name')] = of('value');
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)/g))
    fields[name] = plainOf(value).replace(/^\n/, '');
  const [, area = '', options = ''] = /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/.exec(html) ?? [];
  if (area) fields[area] = / value="([^"]*)"[^>]* selected| selected=""[^>]* value="([^"]*)"/.exec(options)?.slice(1).find(Boolean) ?? '';
  return fields;
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const plainOf = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (sign) => signs[sign] ?? sign);
