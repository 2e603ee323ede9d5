import type { Agreement, Hearing, Mediation } from '../petition/handling/acts.ts';
import { standingConfirmation, standingPromises, standingUrgings, unexecuted } from '../petition/handling/outcome.ts';
import { openHearing, standingAskings, standingHearings, standingMediations } from '../petition/handling/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { TextRef } from '../petition/references.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import type { Sealer } from './sealing.ts';

/** What the file and the petitioner's page show of the handling; api/contract/handling.ts has the same shape. */
export type HandlingView = {
  /** Not for the petitioner. */
  collectiveDecision?: { on: string; meeting: string; participants: string; result: string };
  promises?: {
    no: number;
    text: string;
    who?: string;
    dueOn: string;
    overdue: boolean;
    proofs: { on: string; kind: string; text: string }[];
    urged?: { on: string; dueOn: string }[];
  }[];
  ending?: { how: string; on: string };
  confirmation?: { answer: string; on: string; text?: string };
  simple?: { ground: string; on: string; convertedOn?: string };
  asked?: { text: string; on: string; dueOn: string; remindedOn?: string; answeredOn?: string }[];
  hearings?: {
    heldOn: string;
    time: string;
    place: string;
    chair: string;
    panel: string;
    publicity: string;
    about: string;
    conduct: 'called' | 'held' | 'off';
    conclusion?: string;
  }[];
  mediations?: {
    on: string;
    mediator?: string;
    parties: string;
    dispute: string;
    endedOn?: string;
    agreement?: {
      kind: string;
      on: string;
      terms: string;
      dueOn: string;
      signed: string;
      confirmed?: { on: string; court: string; number: string };
    };
  }[];
};

type Read = (ref: TextRef | undefined) => string;

/** Everything that stands beside the main line while a matter is handled, or nothing. */
export function handlingView(city: City, file: WholeFile, how: { sealer: Sealer; forPetitioner: boolean }): { handling?: HandlingView } {
  const { sealer, forPetitioner } = how;
  const read: Read = (ref) => {
    const sealed = ref && file.texts.find(({ textId }) => textId === ref.textId);
    return sealed ? sealer.read(sealed) : '';
  };
  const { petition } = file;
  const { simple, closed } = petition;
  const lists = {
    asked: askedViews(petition, read),
    hearings: standingHearings(petition).map((hearing) => hearingView(city, petition, { hearing, read })),
    mediations: standingMediations(petition).map((mediation) => mediationView(mediation, read)),
    promises: promiseViews(city, petition, read),
  };
  const handling: HandlingView = {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(simple && { simple: { ...simple } }),
    ...(closed?.how && { ending: { how: closed.how, on: closed.on } }),
    ...confirmationView(petition, read),
    ...(!forPetitioner && collectiveView(petition, read)),
  };
  return Object.keys(handling).length > 0 ? { handling } : {};
}

const askedViews = (petition: Petition, read: Read): NonNullable<HandlingView['asked']> =>
  standingAskings(petition).map(({ text, on, dueOn, remindedOn, answeredOn }) => ({
    text: read(text),
    on,
    dueOn,
    ...(remindedOn && { remindedOn }),
    ...(answeredOn && { answeredOn }),
  }));

function promiseViews(city: City, petition: Petition, read: Read): NonNullable<HandlingView['promises']> {
  const late = unexecuted(petition, city.clock.today());
  return standingPromises(petition).map((promised) => {
    const { no, text, who, dueOn, proofs } = promised;
    const urged = standingUrgings(petition, promised).map((letter) => ({ on: letter.on, dueOn: letter.dueOn }));
    return {
      no,
      text: read(text),
      ...(who && { who: read(who) }),
      dueOn,
      overdue: late.includes(no),
      proofs: proofs.map((proof) => ({ ...proof, text: read(proof.text) })),
      ...(urged.length > 0 && { urged }),
    };
  });
}

function collectiveView({ collectiveDecision }: Petition, read: Read): Pick<HandlingView, 'collectiveDecision'> {
  if (!collectiveDecision) return {};
  const { on, meeting, participants, result } = collectiveDecision;
  return { collectiveDecision: { on, meeting: read(meeting), participants: read(participants), result: read(result) } };
}

function confirmationView(petition: Petition, read: Read): Pick<HandlingView, 'confirmation'> {
  const said = standingConfirmation(petition);
  return said ? { confirmation: { answer: said.answer, on: said.on, ...(said.text && { text: read(said.text) }) } } : {};
}

type HearingShown = NonNullable<HandlingView['hearings']>[number];

function hearingView(city: City, petition: Petition, { hearing, read }: { hearing: Hearing; read: Read }): HearingShown {
  const { heldOn, time, place, chair, panel, publicity, about, cancelledOn, conclusion } = hearing;
  const open = openHearing(petition)?.letterId === hearing.letterId;
  return {
    heldOn,
    time: read(time),
    place: read(place),
    chair: city.officers.nameOf(chair) ?? chair,
    panel: read(panel),
    publicity,
    about: read(about),
    conduct: open ? 'called' : cancelledOn ? 'off' : 'held',
    ...(conclusion && !open && { conclusion: read(conclusion) }),
  };
}

type MediationShown = NonNullable<HandlingView['mediations']>[number];

function mediationView({ on, mediator, parties, dispute, endedOn, agreement }: Mediation, read: Read): MediationShown {
  return {
    on,
    ...(mediator && { mediator: read(mediator) }),
    parties: read(parties),
    dispute: read(dispute),
    ...(endedOn && { endedOn }),
    ...(agreement && { agreement: agreementView(agreement, read) }),
  };
}

function agreementView({ kind, on, terms, dueOn, signed, confirmed }: Agreement, read: Read): NonNullable<MediationShown['agreement']> {
  return {
    kind,
    on,
    terms: read(terms),
    dueOn,
    signed: read(signed),
    ...(confirmed && { confirmed: { on: confirmed.on, court: read(confirmed.court), number: read(confirmed.number) } }),
  };
}
