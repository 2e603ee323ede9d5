import type { Routing } from '../petition/ways/acts.ts';
import { legalRoute } from '../regulations/routes.ts';
import { wayOf } from '../regulations/wayList.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { namedUnit } from './law.ts';
import type { Sealer } from './sealing.ts';

type Both = { zh: string; en: string };
type NamedUnit = ReturnType<typeof namedUnit>;
export type RoutingView = {
  on: string;
  route: number;
  routeTitle: Both;
  remedy: Both;
  by: NamedUnit;
  to?: NamedUnit;
  body?: string;
  guided: boolean;
  dueOn?: string;
  receivedOn?: string;
  outcome?: { on: string; text: string };
  cameBackOn?: string;
};

/** How a matter that ends in no opinion goes its way; api/contract/ways.ts has the same shape. */
export type WaysView = {
  line?: { code: string; matter: Both };
  routings?: RoutingView[];
  reply?: { adoption?: string; on: string };
};

type Reading = Readonly<{ sealer: Sealer; forPetitioner: boolean }>;

/** What a matter shows of its way, or nothing. Which line of the list triage went by, and until when organs owe each other an outcome, is theirs alone. */
export function waysView(city: City, file: WholeFile, how: Reading): { ways?: WaysView } {
  const { way, routings = [], reply } = file.petition;
  const line = how.forPetitioner ? undefined : way && wayOf(way);
  const view: WaysView = {
    ...(line && { line: { code: line.code, matter: { ...line.matter } } }),
    ...(routings.length > 0 && { routings: routings.map((routing) => routingView(city, file, routing, how)) }),
    ...(reply && { reply: { on: reply.on, ...(reply.adoption && { adoption: reply.adoption }) } }),
  };
  return Object.keys(view).length > 0 ? { ways: view } : {};
}

function routingView(city: City, { petition, texts }: WholeFile, routing: Routing, { sealer, forPetitioner }: Reading): RoutingView {
  const { on, route, by, to, body, guided = false, clock, receivedOn, outcome, cameBackOn } = routing;
  const { plain, remedy } = legalRoute(route);
  const read = (textId: string) => {
    const sealed = texts.find((text) => text.textId === textId);
    return sealed ? sealer.read(sealed) : '';
  };
  const dueOn = petition.clocks[clock]?.due;
  return {
    on,
    route,
    routeTitle: { ...plain },
    remedy: { zh: remedy.zh, en: remedy.en },
    by: namedUnit(city, by),
    guided,
    ...(to && { to: namedUnit(city, to) }),
    ...(body && { body: read(body.textId) }),
    ...(!forPetitioner && dueOn && { dueOn }),
    ...(receivedOn && { receivedOn }),
    ...(outcome && { outcome: { on: outcome.on, text: read(outcome.text.textId) } }),
    ...(cameBackOn && { cameBackOn }),
  };
}
