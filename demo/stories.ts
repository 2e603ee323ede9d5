import { areaAbove } from '../src/jurisdiction/areas.ts';
import { disciplineOrganFor } from '../src/jurisdiction/discipline.ts';
import { bureauOf, nearest, type Unit } from '../src/jurisdiction/units.ts';
import { demoPeople } from './people.ts';
import { type Story, type StoryPath, storyPaths } from './story.ts';
import { channelOf, contentOf, fill } from './tell.ts';
import type { Telling, Topic } from './topic.ts';
import { homeTopics } from './topics/homes.ts';
import { landTopics } from './topics/land.ts';
import { streetTopics } from './topics/streets.ts';
import { accusationTopics, enquiryTopics, suggestionTopics } from './topics/voices.ts';
import { workTopics } from './topics/work.ts';
import { eventsOf } from './turns.ts';
import { demoUnitTree } from './units.ts';

const cityBureau = '440200-xfj';

/** How many appeals are dealt each path; what is left of the 170 is simply accepted. */
const appealShares: Readonly<Partial<Record<StoryPath, number>>> = {
  registered: 9,
  split: 1,
  triaged: 6,
  transferred: 10,
  assigned: 5,
  received: 8,
  objected: 2,
  supplemented: 6,
  corrected: 4,
  drafting: 8,
  checking: 5,
  signing: 5,
  sealing: 4,
  extended: 6,
  overdue: 2,
  supervised: 2,
  decided: 8,
  served: 7,
  reviewing: 2,
  reviewed: 1,
  rated: 14,
  closed: 12,
  'rated-closed': 10,
  'assigned-reported': 6,
  voided: 3,
  reopened: 3,
  'not-accepted': 8,
  withdrawn: 5,
  'with-co-organ': 1,
  'co-organ-answered': 1,
  'handed-down': 1,
  'handed-down-accepted': 1,
};
/** Appeals that belong to another legal way by what they tell, by their place among the 170: these are dealt no share. */
const otherWays: Readonly<Record<number, StoryPath>> = {
  20: 'routed-out',
  22: 'come-back',
  23: 'route-received',
  56: 'own-duty',
  152: 'litigation-routed',
  153: 'route-closed',
};
const dealt = Object.entries(appealShares).flatMap(([path, count]) => Array.from({ length: count ?? 0 }, () => path as StoryPath));
const accusationPaths: readonly StoryPath[] = [
  'accusation-received',
  'accusation-transferred',
  'accusation-closed',
  'accusation-registered',
  'accusation-received',
];

/** 37 and 170 have no common divisor, so every share is dealt, and the five tellings of a subject take different paths. */
const appealPath = (at: number): StoryPath => otherWays[at] ?? dealt[(at * 37) % 170] ?? 'accepted';
const replyPath = (at: number): StoryPath => (at % 5 === 3 ? 'reply-pending' : at % 5 === 4 ? 'transferred' : 'replied');

type Kind = 'appeal' | 'reply' | 'accusation';
type Cast = Readonly<{ topic: Topic; telling: Telling; turn: number; at: number; kind: Kind; path: StoryPath }>;

function cast(topics: readonly Topic[], kind: Kind, path: (at: number) => StoryPath): Cast[] {
  return topics.flatMap((topic, no) =>
    topic.tellings.map((telling, turn) => ({ topic, telling, turn, at: no * 5 + turn, kind, path: path(no * 5 + turn) })),
  );
}

/** Units that the five accusations name, in the order of their tellings. */
const accusedUnits = ['440281108-gov', '440282113-gov', '440204-housing', '440229113-gov', '440203-agriculture'];

function responsible({ topic, telling, turn, kind }: Cast): Unit {
  const [area] = telling;
  const accused = demoUnitTree.byCode.get(accusedUnits[turn] ?? '');
  const found =
    kind === 'accusation'
      ? accused && disciplineOrganFor(accused, demoUnitTree)
      : topic.to === 'town'
        ? demoUnitTree.byCode.get(`${area}-gov`)
        : (demoUnitTree.byCode.get(topic.to) ?? nearest(area, demoUnitTree, (unit) => unit.line === topic.to));
  if (!found) throw new RangeError(`no unit for "${topic.title}" in ${area}`);
  return found;
}

function routeOf(unit: Unit, { telling, at, kind }: Cast, channel: Story['channel']) {
  const county = bureauOf(telling[0], demoUnitTree)?.code ?? cityBureau;
  const isLocal = areaAbove(unit.areaCode) !== '440000';
  if (kind === 'accusation' || !isLocal) return { registeredAt: cityBureau, hops: [unit.code] };
  const registeredAt = channel === 'visit' || (channel === 'phone' && at % 2 === 0) ? county : cityBureau;
  return { registeredAt, hops: registeredAt === county ? [unit.code] : [county, unit.code] };
}

const isFromAbove = (path: StoryPath) => path.startsWith('handed-down');
const anonymousPaths: readonly StoryPath[] = ['registered', 'transferred', 'received', 'reply-pending'];
const key = (at: number) => demoPeople[at % demoPeople.length]?.key ?? 'p001';

function whoFiles({ topic, telling, at, kind, path }: Cast, no: number) {
  const anonymous = kind === 'accusation' ? at % 2 === 0 : anonymousPaths.includes(path) && at % 3 === 0;
  const counted = /\{B\}(名|人)/.test(topic.title) ? Number(telling[2]) : at % 13 === 4 ? 3 + (at % 5) : 1;
  const headcount = anonymous || kind !== 'appeal' || isFromAbove(path) ? 1 : counted;
  const speakers = Math.min(5, headcount);
  return {
    petitioner: anonymous ? null : key(no * 7),
    identity: anonymous ? 'anonymous' : kind === 'accusation' || at % 19 === 3 ? 'confidential' : 'named',
    proxy: !anonymous && kind === 'appeal' && headcount === 1 && at % 17 === 5 ? key(no * 7 + 3) : null,
    headcount,
    representatives: Array.from({ length: speakers - 1 }, (_, more) => key(no * 7 + more + 1)),
  } as const;
}

function complainedOf({ topic, telling, turn, kind }: Cast, unit: Unit): Story['complainedOf'] {
  if (topic.against === 'unit') return { units: [unit.code], persons: [] };
  const persons = topic.against === '' ? [] : [fill(topic.against, telling)];
  return { units: kind === 'accusation' ? [accusedUnits[turn] ?? ''] : [], persons };
}

function daysAgo(path: StoryPath, no: number): number {
  const [from, to] = storyPaths[path].days;
  return from + ((no * 7) % (to - from + 1));
}

/** Who was refused because the matter is or was elsewhere has come before; who rates has not. */
function isFirst(path: StoryPath, no: number, refusal: Story['refusal']): boolean {
  if (path === 'not-accepted') return refusal?.ground === 'outside-powers';
  return no % 12 !== 7 || ['rated', 'rated-closed', 'reopened'].includes(path);
}

function story(one: Cast, no: number): Story {
  const { topic, telling, kind, path } = one;
  const spoken = channelOf(no, kind === 'accusation');
  const channel = isFromAbove(path) ? 'handed-down' : spoken;
  const unit = responsible(one);
  const who = whoFiles(one, no);
  const electronicService = who.petitioner !== null && channel === 'web';
  const events = eventsOf(one, { no, electronic: electronicService, headcount: who.headcount });
  return {
    key: `s${String(no + 1).padStart(3, '0')}`,
    title: fill(topic.title, telling),
    content: contentOf(topic, telling, { no, turn: one.turn, channel: spoken, calm: kind !== 'appeal' }),
    categoryCode: topic.category,
    areaCode: telling[0],
    channel,
    purpose: topic.purpose,
    matterClass: kind === 'reply' ? 'suggestion' : kind,
    ...who,
    complainedOf: complainedOf(one, unit),
    mayPublish: kind !== 'accusation' && no % 3 !== 1,
    electronicService,
    firstTime: isFirst(path, no, events.refusal),
    ...routeOf(unit, one, channel),
    unit: unit.code,
    filedDaysAgo: daysAgo(path, no),
    path,
    ...events,
  };
}

/**
 * The 200 matters of the demo city: 170 appeals, 25 suggestions and enquiries (an enquiry has no class of its own in Art. 29 to 31 and
 * goes the way of a suggestion: answered, without the 60 days) and 5 accusations.
 */
export const demoStories: readonly Story[] = [
  ...cast([...workTopics, ...homeTopics, ...landTopics, ...streetTopics], 'appeal', appealPath),
  ...cast([...suggestionTopics, ...enquiryTopics], 'reply', replyPath),
  ...cast(accusationTopics, 'accusation', (at) => accusationPaths[at] ?? 'accusation-registered'),
].map(story);
