import { demoAreaName } from './areas.ts';
import { calmClosings, closings, histories, openings } from './phrases.ts';
import type { Telling, Topic } from './topic.ts';

type StoryChannel = keyof typeof openings;

/** The name of a place in a sentence: the town, or the county. */
export const placeOf = (areaCode: string) => demoAreaName(areaCode);

/** `list[at]`, around and around; the lists of the demo are never empty. */
export function turnOf<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError('a list of the demo city is empty');
  return found;
}

/** A sentence with the telling's words in it; the place is left out where the words begin with it already. */
export function fill(sentence: string, [areaCode, a, b]: Telling): string {
  const place = placeOf(areaCode);
  const known = a.startsWith(place.replace(/(街道|[镇乡])$/, ''));
  return sentence
    .replaceAll('{P}', known ? '' : place)
    .replaceAll('{A}', a)
    .replaceAll('{B}', b);
}

/** Of twenty matters ten come by web, three by telephone, three by letter and four by visit; accusations by web or letter. */
export function channelOf(no: number, accusation: boolean): StoryChannel {
  if (accusation) return no % 2 === 0 ? 'web' : 'letter';
  const rank = (no * 7) % 20;
  if (rank < 10) return 'web';
  if (rank < 13) return 'phone';
  return rank < 16 ? 'letter' : 'visit';
}

/** What the petitioner wrote, or the registrar wrote down. */
export function contentOf(
  topic: Topic,
  telling: Telling,
  by: Readonly<{ no: number; turn: number; channel: StoryChannel; calm: boolean }>,
): string {
  const { no, turn, channel } = by;
  const opening = turnOf(openings[channel], no);
  const closing = turnOf(by.calm && channel === 'web' ? calmClosings : closings[channel], no + turn);
  const body = fill(topic.body[turn % 2 === 0 ? 0 : 1], telling) + telling[3];
  const history = by.calm || no % 3 !== 0 ? '' : turnOf(histories, no / 3);
  const more = no % 24 === 0 && history !== '' ? turnOf(histories, no / 3 + 4) : '';
  return opening + body + history + more + topic.ask + closing;
}
