import { daysBetween } from '../clock/civilDate.ts';
import type { CoOrgan } from '../petition/together/acts.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { unitName } from './law.ts';
import type { Sealer } from './sealing.ts';
import type { Showing } from './showing.ts';

/** One asking of a co-organ as a page shows it; the petitioner sees who and when, not the words. api/contract/together.ts has the same shape. */
export type CoOrganView = {
  no: number;
  organ: string;
  organName: string;
  on: string;
  standing: CoOrgan['standing'];
  dueOn?: string;
  overdue?: boolean;
  remindedOn?: string;
  answeredOn?: string;
  text?: string;
  answer?: string;
};

type Seen = Readonly<{ city: City; file: WholeFile; sealer: Sealer; showing: Showing }>;

/** The askings that this reader sees: a co-organ its own, the petitioner those that stand, everybody else all. */
export function coOrganViews(city: City, file: WholeFile, sealer: Sealer, showing: Showing): { coOrgans?: CoOrganView[] } {
  const asCoOrgan = !showing.forPetitioner && showing.asCoOrgan;
  const coOrgans = (file.petition.coOrgans ?? []).flatMap((asking, at) => {
    if (showing.forPetitioner && asking.standing === 'withdrawn') return [];
    if (asCoOrgan && (asking.to !== showing.unit || asking.standing === 'withdrawn')) return [];
    return [viewOf({ city, file, sealer, showing }, asking, at + 1)];
  });
  return coOrgans.length > 0 ? { coOrgans } : {};
}

function viewOf({ city, file, sealer, showing }: Seen, asking: CoOrgan, no: number): CoOrganView {
  const { to, on, standing, dueOn, answeredOn, remindedOn, text, answer } = asking;
  const told = {
    ...{ no, organ: to, organName: unitName(city, to), on, standing },
    ...(answeredOn && { answeredOn }),
  };
  if (showing.forPetitioner) return told;
  const read = (ref: CoOrgan['text']) => {
    const sealed = file.texts.find(({ textId }) => textId === ref.textId);
    return sealed ? sealer.read(sealed) : '';
  };
  return {
    ...told,
    dueOn,
    overdue: standing === 'open' && daysBetween(dueOn, city.clock.today()) > 0,
    text: read(text),
    ...(remindedOn && { remindedOn }),
    ...(answer && { answer: read(answer) }),
  };
}
