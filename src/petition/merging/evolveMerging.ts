import type { Doing } from '../decide.ts';
import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { LeadAct } from './acts.ts';

export function evolveMerging(petition: Petition, event: EventOf<'merge' | 'unmerge' | 'goAlone' | 'takeIn' | 'letGo'>): Petition {
  switch (event.type) {
    case 'merge':
      return { ...petition, mergedInto: { petitionId: event.leadId, petitionNo: event.lead, on: event.on } };
    case 'unmerge':
      return apart(petition);
    case 'goAlone':
      return { ...apart(petition), goesAlone: true };
    case 'takeIn': {
      const { memberId, member, on } = event;
      return { ...petition, mergedHere: [...(petition.mergedHere ?? []), { petitionId: memberId, petitionNo: member, on }] };
    }
    case 'letGo':
      return withoutMember(petition, event.memberId);
  }
}

function apart({ mergedInto: _, ...rest }: Petition): Petition {
  return rest;
}

function withoutMember({ mergedHere = [], ...rest }: Petition, memberId: string): Petition {
  const left = mergedHere.filter(({ petitionId }) => petitionId !== memberId);
  return left.length > 0 ? { ...rest, mergedHere: left } : rest;
}

/** The side of the lead: a matter was put under it, or went its own way again. */
export function onLead(
  type: LeadAct['type'],
  { petitionId, petitionNo }: Petition,
  on: LeadAct['on'],
  doing: Doing,
): EventOf<LeadAct['type']> {
  return { type, on, member: petitionNo, memberId: petitionId, ...doing, clocks: [] };
}
