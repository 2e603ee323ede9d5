import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import {
  decideDestruction,
  liftHold,
  listedMatters as mattersOf,
  placeHold,
  proposeDestruction,
  retentionView as viewOf,
} from '../casework/retention/retention.ts';
import { civilDate } from '../clock/civilDate.ts';
import { only } from './accessRule.ts';
import {
  destructionAsked,
  destructionDecision,
  holdAsked,
  holdLifted,
  listedMatters,
  ofList,
  retentionView,
} from './contract/retention.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';

const keepers = only('registrar', 'supervisor', 'chief');

/** 保管期限: lists of what is over its term, decided by two, and holds (I5). */
export function retentionRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/retention',
    access: keepers,
    about: 'How long files are kept, how many are over their term, the unit’s lists, and the holds.',
    answers: { 200: retentionView },
    problems: [],
    handle: ({ request }) => viewOf(city, officerOf(request)),
  });
  declare(api, {
    method: 'POST',
    url: '/retention/lists',
    access: only('registrar', 'supervisor'),
    about: 'Proposes a list of the matters that are over their term today; somebody else decides it.',
    body: destructionAsked,
    answers: { 200: retentionView },
    problems: [422],
    async handle({ body, request }) {
      if (!(await proposeDestruction(city, officerOf(request), body.note))) throw stop(422, 'destruction-none');
      return viewOf(city, officerOf(request));
    },
  });
  declare(api, {
    method: 'GET',
    url: '/retention/lists/:no',
    access: keepers,
    about: 'What stands on a list, with what became of each.',
    params: ofList,
    answers: { 200: listedMatters },
    problems: [],
    handle: async ({ params, request }) => ({ items: await mattersOf(city, officerOf(request), params.no) }),
  });
  declare(api, {
    method: 'POST',
    url: '/retention/lists/:no/decisions',
    access: only('chief'),
    about: 'Destroys what stands on a list that another officer proposed, for good, or refuses it.',
    params: ofList,
    body: destructionDecision,
    answers: { 200: retentionView },
    problems: [422],
    async handle({ params, body, request }) {
      const done = await decideDestruction(city, officerOf(request), params.no, body);
      if (done === 'no-such-list') throw wrongFields([{ field: 'no', code: 'choice' }]);
      if (done !== 'done') throw stop(422, done);
      return viewOf(city, officerOf(request));
    },
  });
  declare(api, {
    method: 'POST',
    url: '/retention/holds',
    access: only('supervisor', 'chief'),
    about: 'Keeps a matter from being destroyed, with a reason, until a day or until it is lifted.',
    body: holdAsked,
    answers: { 200: retentionView },
    problems: [422],
    async handle({ body: { petitionNo, reason, until }, request }) {
      const held = await placeHold(city, officerOf(request), {
        petitionNo: petitionNo.trim(),
        reason,
        ...(until && { until: civilDate(until) }),
      });
      if (held === 'no-such-matter') throw wrongFields([{ field: 'petitionNo', code: 'no-such-matter' }]);
      if (held === 'hold-until') throw wrongFields([{ field: 'until', code: held }]);
      return viewOf(city, officerOf(request));
    },
  });
  declare(api, {
    method: 'POST',
    url: '/retention/holds/lift',
    access: only('supervisor', 'chief'),
    about: 'Ends the hold on a matter, with a reason.',
    body: holdLifted,
    answers: { 200: retentionView },
    problems: [422],
    async handle({ body, request }) {
      const lifted = await liftHold(city, officerOf(request), { ...body, petitionNo: body.petitionNo.trim() });
      if (lifted === 'no-such-matter') throw wrongFields([{ field: 'petitionNo', code: lifted }]);
      if (lifted === 'hold-none') throw wrongFields([{ field: 'petitionNo', code: lifted }]);
      return viewOf(city, officerOf(request));
    },
  });
}
