import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import type { AccessRule } from './accessRule.ts';
import { sendProblem } from './problem.ts';
import { readerLanguage } from './readerLanguage.ts';

/** `/health/live`: the process answers. `/health/ready`: it can reach its database. For load balancers; they say nothing else. */
export function healthRoutes(web: FastifyInstance, city: City, access: AccessRule): void {
  const config = { access };
  web.get('/health/live', { config }, async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  web.get('/health/ready', { config }, async (request, reply) => {
    const trouble = { status: 503, code: 'unavailable', retryAfter: 5 };
    if (!(await reaches(city))) return sendProblem(reply, readerLanguage(request, city.settings.language), trouble);
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
}

const patienceMs = 3000;

async function reaches(city: City): Promise<boolean> {
  const late = Promise.withResolvers<false>();
  const timer = setTimeout(late.resolve, patienceMs, false);
  const asked = city.files.idOf('').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
