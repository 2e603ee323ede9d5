import type { FastifyReply } from 'fastify';
import type { City } from '../casework/city.ts';
import type { ActAnswer } from '../casework/performAct.ts';
import { entryOf } from '../casework/timeline.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { ActDone } from './contract/session.ts';
import { noSuchMatter, refused, stop } from './problem.ts';

type Typed = Readonly<Record<string, unknown>>;
type Telling = Readonly<{ reply: FastifyReply; typed: Typed; forPetitioner: boolean }>;

/**
 * What an act is answered with: its entry of the timeline and the new version.
 * @throws ProblemAnswer 404, 409 with the law's article, or 412 with the present version
 */
export function tellAct(city: City, answer: ActAnswer, { reply, typed, forPetitioner }: Telling): ActDone {
  switch (answer.outcome) {
    case 'done': {
      const { event, after } = answer;
      reply.header('etag', `"${after.version}"`);
      return { event: entryOf(city, { seq: after.version, event, read: textsTyped(event, typed), forPetitioner }), version: after.version };
    }
    case 'stale':
      throw stop(412, 'stale', { version: answer.version });
    case 'refused':
      throw refused(answer.refusal);
    case 'not-found':
      throw noSuchMatter();
  }
}

/** The texts of an event are sealed by now; the caller has just sent them, under the same names. */
function textsTyped(event: PetitionEvent, typed: Typed) {
  const fields = Object.entries(event);
  return (ref: object): string => {
    const text = typed[fields.find(([, value]) => value === ref)?.[0] ?? ''];
    return typeof text === 'string' ? text.trim() : '';
  };
}
