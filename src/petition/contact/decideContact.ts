import type { Actor } from '../acts.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { ContactAct } from './acts.ts';

/**
 * Of an anonymous matter, and of one from an older system, nothing to reach anybody by is kept. The petitioner's own change is proved by a
 * code that was sent to the new address; an officer's says why (ADR-0183).
 */
export function decideContact(petition: Petition, act: ActOf<ContactAct['type']>, by: Actor): Ruling {
  if (petition.identity === 'anonymous' || petition.channel === 'mailbox') return refuse({ code: 'no-contact-kept' });
  if (act.type === 'chooseNotices') return allow();
  const own = by.role === 'petitioner';
  if (act.type === 'verifyContact') return own ? allow() : refuse({ code: 'contact-needs-code' });
  if (!act.phone && !act.email) return refuse({ code: 'contact-not-named' });
  return own === (act.verified === true) ? allow() : refuse({ code: 'contact-needs-code' });
}

/** What the petitioner does by a code that came back: not an act that anybody can simply send. */
export const isProvenByCode = (act: Readonly<{ type: string }>): boolean => act.type === 'verifyContact' || act.type === 'changeContact';
