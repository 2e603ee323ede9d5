import type { Hearing } from '../petition/handling/acts.ts';
import { openHearing, standingAskings, standingHearings } from '../petition/handling/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { TextRef } from '../petition/references.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import type { Sealer } from './sealing.ts';

/** What the file and the petitioner's page show of the handling; api/contract/handling.ts has the same shape. */
export type HandlingView = {
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
};

type Read = (ref: TextRef) => string;

/** Everything that stands beside the main line while a matter is handled, or nothing. */
export function handlingView(city: City, { petition, texts }: WholeFile, sealer: Sealer): { handling?: HandlingView } {
  const read: Read = (ref) => {
    const sealed = texts.find(({ textId }) => textId === ref.textId);
    return sealed ? sealer.read(sealed) : '';
  };
  const asked = standingAskings(petition).map(({ text, on, dueOn, remindedOn, answeredOn }) => ({
    text: read(text),
    on,
    dueOn,
    ...(remindedOn && { remindedOn }),
    ...(answeredOn && { answeredOn }),
  }));
  const hearings = standingHearings(petition).map((hearing) => hearingView(city, petition, { hearing, read }));
  const handling: HandlingView = { ...(asked.length > 0 && { asked }), ...(hearings.length > 0 && { hearings }) };
  return Object.keys(handling).length > 0 ? { handling } : {};
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
