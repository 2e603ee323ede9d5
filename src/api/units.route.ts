import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { City } from '../casework/city.ts';
import { addUnit, changeUnit, closeUnit, type UnitAnswer, type UnitWords } from '../casework/units/changeUnits.ts';
import type { Unit } from '../jurisdiction/units.ts';
import { only } from './accessRule.ts';
import { type Units, unitAdded, unitChanged, unitClosed, unitDone, unitHistory, units } from './contract/units.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { wrongFields } from './problem.ts';

const administration = only('admin', 'security', 'auditor');

/** The tree of units, by area and by line: looked at, changed, and succeeded to (W2; 信访工作条例 第二十四条第二款). */
export function unitRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'GET',
    url: '/units',
    access: administration,
    about: 'Every unit that is or was, with what it stands under by area and by line.',
    answers: { 200: units },
    problems: [],
    handle: async () => ({ items: [...city.units.byCode.values()].map((unit) => ({ ...unit })) as Units['items'] }),
  });
  declare(api, {
    method: 'GET',
    url: '/units/:code/history',
    access: administration,
    about: 'What was changed about a unit, by whom and why, newest first.',
    params: z.object({ code: z.string().max(40) }),
    answers: { 200: unitHistory },
    problems: [404],
    async handle({ params }) {
      const entries = await city.unitBook.history(params.code);
      const items = entries.map(({ at, by, change, reason, unit: { name, closedOn, successor } }) => {
        return { at, by, change, reason, name, ...(closedOn && { closedOn }), ...(successor && { successor }) };
      });
      return { items };
    },
  });
  declare(api, {
    method: 'POST',
    url: '/units',
    access: only('admin'),
    about: 'A new unit under a code that was never used.',
    body: unitAdded,
    answers: { 200: unitDone },
    problems: [422],
    handle: async ({ body, request }) => done(await addUnit(city, officerOf(request), { ...body, unit: body.unit as Unit })),
  });
  declare(api, {
    method: 'POST',
    url: '/units/changes',
    access: only('admin'),
    about: 'Another name, address or place in the tree; letters that were issued keep what they say.',
    body: unitChanged,
    answers: { 200: unitDone },
    problems: [422],
    async handle({ body: { code, reason, ...given }, request }) {
      const words = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as UnitWords;
      return done(await changeUnit(city, officerOf(request), { code, words, reason }));
    },
  });
  declare(api, {
    method: 'POST',
    url: '/units/closings',
    access: only('admin'),
    about: 'Closes a unit; its successor takes over what lies with it. Sent again it goes on where it was cut off.',
    body: unitClosed,
    answers: { 200: unitDone },
    problems: [422],
    handle: async ({ body, request }) => done(await closeUnit(city, officerOf(request), body)),
  });
}

/** @throws ProblemAnswer 422 by field */
function done(answer: UnitAnswer): { handed: number; left: number } {
  if ('code' in answer) throw wrongFields([answer]);
  return { ...answer };
}
