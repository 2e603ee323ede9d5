import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { activateRules, tryVersion, ruleVersions as versionsOf, writeRules } from '../casework/routing/rules.ts';
import { triageSlots as slotsOf } from '../casework/routing/triageSlots.ts';
import type { RoutingRule, RuleFault } from '../jurisdiction/routingRules.ts';
import { only, readers } from './accessRule.ts';
import { rulesKept, rulesWritten, ruleVersions, triageSlots, trial, trialAsked, versionAsked } from './contract/routing.ts';
import { declare } from './declare.ts';
import { officerOf, ofMatter } from './place.ts';
import { type FieldTrouble, noSuchMatter, stop, wrongFields } from './problem.ts';

const routers = only('triage', 'supervisor', 'chief');

/** A bureau's rules for where matters go, their test bench, and what they and others suggest for one matter (E1, F1, W3). */
export function routingRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/petitions/:petitionNo/suggestions',
    access: readers,
    about: 'Category, route and organ that a matter may belong to, each with its reason; a suggestion, never a decision.',
    params: ofMatter,
    answers: { 200: triageSlots },
    problems: [404],
    async handle({ params, request }) {
      const slots = await slotsOf(city, officerOf(request), params.petitionNo);
      if (!slots) throw noSuchMatter();
      return slots;
    },
  });
  declare(api, {
    method: 'GET',
    url: '/routing-rules',
    access: routers,
    about: 'The own unit’s routing rules in all versions, and which one holds.',
    answers: { 200: ruleVersions },
    problems: [],
    handle: ({ request }) => versionsOf(city, officerOf(request)),
  });
  declare(api, {
    method: 'POST',
    url: '/routing-rules',
    access: routers,
    about: 'Keeps rules as a new version; it holds for nothing before it is tried and set live.',
    body: rulesWritten,
    answers: { 200: rulesKept },
    problems: [422],
    async handle({ body, request }) {
      const kept = await writeRules(city, officerOf(request), { note: body.note, rules: body.rules as RoutingRule[] });
      if (kept === 'not-a-bureau') throw stop(422, 'rules-of-bureaus');
      if ('faults' in kept) throw wrongFields(kept.faults.slice(0, 50).map(troubleOf));
      return kept;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/routing-rules/trial',
    access: routers,
    about: 'Tries a version on the newest matters: what would have gone elsewhere, and where two rules do not agree. Moves nothing.',
    body: trialAsked,
    answers: { 200: trial },
    problems: [422],
    async handle({ body, request }) {
      const tried = await tryVersion(city, officerOf(request), body);
      if (!tried) throw wrongFields([{ field: 'version', code: 'choice' }]);
      return tried;
    },
  });
  declare(api, {
    method: 'POST',
    url: '/routing-rules/activation',
    access: only('supervisor', 'chief'),
    about: 'Sets a version live that was tried; not by its author. An earlier version comes back the same way.',
    body: versionAsked,
    answers: { 200: ruleVersions },
    problems: [422],
    async handle({ body, request }) {
      const officer = officerOf(request);
      const done = await activateRules(city, officer, body.version);
      if (done === 'no-such-version') throw wrongFields([{ field: 'version', code: 'choice' }]);
      if (done !== 'done') throw stop(422, done);
      return versionsOf(city, officer);
    },
  });
}

const fieldOf: Readonly<Record<RuleFault['code'], string>> = {
  'rule-id': 'id',
  'rule-id-twice': 'id',
  'rule-organ': 'organ',
  'rule-category': 'category',
  'rule-area': 'areas',
  'rule-no-condition': 'category',
  'rule-days': 'to',
  'rule-words': 'words',
};
const troubleOf = ({ code, no }: RuleFault): FieldTrouble => ({ field: `rules.${no}.${fieldOf[code]}`, code });
