import { coSignerLimits, representativesOn } from '../../regulations/representatives.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import { countedPeople, isListed, jointOf } from './standing.ts';

/** 联名: more people bring the matter. That nobody is listed twice is the table's to keep (ADR-0160). */
export function addCoSigners(petition: Petition, act: ActOf<'addCoSigners'>): Ruling {
  const { entered } = jointOf(petition);
  if (!(act.count >= 1) || act.first !== entered + 1) return refuse({ code: 'nobody-listed' });
  const most = coSignerLimits.ofMatter;
  return entered + act.count > most ? refuse({ code: 'too-many-co-signers', most }) : allow();
}

/** Somebody is taken off the list, with the reason kept; who represented the others does so no more. */
export function removeCoSigner(petition: Petition, act: ActOf<'removeCoSigner'>): Ruling {
  return isListed(jointOf(petition), act.coSigner) ? allow() : refuse({ code: 'no-such-co-signer', no: String(act.coSigner) });
}

/**
 * 推选代表. The petitioner is one of them, so that a visit by the national term has four more (ADR-0161). Other channels have no term in
 * the law; five keeps a matter ready for a visit.
 */
export function nameRepresentatives(petition: Petition, act: ActOf<'nameRepresentatives'>, law: Law): Ruling {
  const joint = jointOf(petition);
  const named = [...new Set(act.coSigners ?? [])];
  const unknown = named.find((no) => !isListed(joint, no));
  if (unknown !== undefined) return refuse({ code: 'no-such-co-signer', no: String(unknown) });
  const people = Math.max(petition.headcount, countedPeople(petition));
  const { most, article } = representativesOn(act.on, law.region, people);
  const asked = named.length + 1;
  const bound = petition.channel === 'visit' ? { article } : {};
  return asked > most ? refuse({ code: 'too-many-representatives', most, asked, ...bound }) : allow([], bound.article);
}
