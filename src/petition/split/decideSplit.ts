import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { resumeAll, stopAll } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';

export const mostParts = 20;

/** 拆分: before the matter is accepted, by who holds it. What was assigned with a day for a report goes back whole (ADR-0162). */
export function split(petition: Petition, act: ActOf<'split'>, by: Actor): Ruling {
  const { paper, partOf, assignment } = petition;
  const parts = act.parts ?? [];
  if (partOf) return refuse({ code: 'part-not-split-again', cover: partOf.petitionNo });
  if (paper) return refuse({ code: 'paper-in-hand', paper: paper.kind });
  if (assignment) return refuse({ code: 'assigned-not-split', by: assignment.by });
  if (parts.length < 2) return refuse({ code: 'too-few-parts' });
  if (parts.length > mostParts) return refuse({ code: 'too-many-parts', most: mostParts });
  if (!petition.restricted && !by.isBureau && parts.some(({ restricted }) => restricted)) {
    return refuse({ code: 'accusation-part-by-bureau', article: articleOf('accusation', act.on) });
  }
  return allow(stopAll(petition, act.on));
}

/** Undone while every part still lies where it began; the clocks go on with their old days. */
export function undoSplit(petition: Petition, act: ActOf<'undoSplit'>): Ruling {
  const stuck = act.stuck ?? [];
  if (stuck.length > 0) return refuse({ code: 'parts-moved-on', parts: stuck.join('、') });
  return allow(resumeAll(petition.split?.stopped ?? []));
}

/** The cover ends when nothing is open under it. */
export function closeCover({ openParts = [] }: ActOf<'close'>): Ruling {
  return openParts.length > 0 ? refuse({ code: 'parts-open', parts: openParts.join('、') }) : allow();
}
