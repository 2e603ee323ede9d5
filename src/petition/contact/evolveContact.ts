import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { type ContactAct, contactKinds } from './acts.ts';

/** How the petitioner is reached from now on. */
export function evolveContact(petition: Petition, event: EventOf<ContactAct['type']>): Petition {
  switch (event.type) {
    case 'chooseNotices': {
      const { sms, mail, language } = event;
      return { ...petition, notices: { sms, mail, language } };
    }
    case 'verifyContact':
      return { ...petition, verified: { ...petition.verified, [event.contact]: event.on } };
    case 'changeContact': {
      const kept = contactKinds.filter((kind) => (event[kind] ? event.verified : petition.verified?.[kind]));
      const days = kept.map((kind) => [kind, event[kind] ? event.on : petition.verified?.[kind]] as const);
      return { ...petition, verified: Object.fromEntries(days) };
    }
  }
}
