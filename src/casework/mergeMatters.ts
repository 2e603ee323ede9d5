import { leafOf } from '../ledger/leaf.ts';
import type { Actor } from '../petition/acts.ts';
import type { Doing as Deciding } from '../petition/decide.ts';
import { evolve } from '../petition/evolve.ts';
import type { LeadAct } from '../petition/merging/acts.ts';
import { onLead } from '../petition/merging/evolveMerging.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { ActRecord } from './files.ts';
import { noticesOf } from './notices/noticesOf.ts';
import { seenByOf } from './seenBy.ts';

type WithLead = Readonly<{ lead?: Petition }>;
type Doing = Readonly<{ by: Deciding['by']; beside?: WithLead }>;
type How = Readonly<{ at: string; record: ActRecord }>;

const onLeadOf: Readonly<Partial<Record<ActRecord['event']['type'], LeadAct['type']>>> = {
  merge: 'takeIn',
  unmerge: 'letGo',
  goAlone: 'letGo',
};

/** 并案、分开办理: what is written on the lead matter in the same transaction, so that both histories tell it. */
export function recordsOfMerging(city: City, { by, beside }: Doing, { at, record }: How): ActRecord[] {
  const type = onLeadOf[record.event.type];
  const lead = beside?.lead;
  if (!type || !lead) return [];
  const event = onLead(type, record.after, record.event.on, { by: forLead(by, lead), at });
  const after = evolve(lead, event);
  return [
    {
      scope: leadScope(lead.petitionId),
      before: lead,
      after,
      event,
      leaf: leafOf(lead.petitionId, after.version, event),
      seenBy: seenByOf(city, after),
      texts: [],
      notices: noticesOf(city, after, event),
    },
  ];
}

/** A lead may have ended or moved since; it is written on by itself, whoever may see it. */
const leadScope = (petitionId: string) => ({ as: 'petitioner', petitionId }) as const;

/** What the petitioner of one matter does stands in the other as the system's: the two know nothing of each other. */
const forLead = (by: Actor, { holder: unit, holderIsBureau: isBureau }: Petition): Actor =>
  by.role === 'petitioner' ? { officer: 'system', unit, isBureau, role: 'system' } : by;

/** The lead under which a matter is handled, to be written on when it leaves. */
export async function leadOf(city: City, { mergedInto }: Petition): Promise<WithLead> {
  if (!mergedInto) return {};
  const { petitionId } = mergedInto;
  const file = await city.files.open(leadScope(petitionId), petitionId);
  return file ? { lead: file.petition } : {};
}
