import { addDays } from '../../clock/civilDate.ts';
import { outsideMostDays } from '../../regulations/outsideBodies.ts';
import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { start } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import type { OutsideAct, OutsideAsking } from './acts.ts';
import { openUntil } from './standing.ts';

/** 向外单位征询: asked by whoever holds the matter, answered by the body itself, withdrawn by who asked (ADR-0252). */
export function decideOutside(petition: Petition, act: ActOf<OutsideAct['type']>, by: Actor, law: Law): Ruling {
  switch (act.type) {
    case 'askOutside': {
      const no = cannotAsk(petition, act);
      return no ? refuse(no) : allow(start('outside-answer', by.unit, act.on, law, act.dueOn), articleOf('ask', act.on));
    }
    case 'withdrawOutside':
      return ending(petition, act, ({ by: unit }) => (unit === by.unit ? undefined : { code: 'not-your-act', act: act.type }));
    case 'answerOutside':
      if (petition.restricted) return refuse({ code: 'outside-accusation', article: articleOf('secrecy', act.on) });
      if (by.role !== 'outside-body') return refuse({ code: 'not-your-act', act: act.type });
      return ending(petition, act, (asking) =>
        act.on > openUntil(asking) ? { code: 'question-over', openUntil: openUntil(asking) } : undefined,
      );
  }
}

/** An accusation never goes to a body whose people nobody knows; who petitions in confidence stays unknown to it. */
function cannotAsk(petition: Petition, { on, dueOn, identity, identityReason }: ActOf<'askOutside'>): Refusal | undefined {
  if (petition.restricted) return { code: 'outside-accusation', article: articleOf('secrecy', on) };
  if (identity && petition.identity !== 'named') return { code: 'outside-identity-kept', identity: petition.identity };
  if (identity && !identityReason) return { code: 'outside-identity-reason' };
  if (dueOn <= on) return { code: 'day-must-follow', dueOn };
  const latest = addDays(on, outsideMostDays);
  return dueOn > latest ? { code: 'outside-day-too-far', dueOn, latest } : undefined;
}

type Ending = ActOf<'withdrawOutside' | 'answerOutside'>;

function ending(petition: Petition, act: Ending, hinders: (asking: OutsideAsking) => Refusal | undefined): Ruling {
  const asking = petition.outside?.[act.entry - 1];
  if (!asking) return refuse({ code: 'no-such-question', entry: act.entry });
  const no = asking.standing === 'open' ? hinders(asking) : ({ code: 'question-not-open', found: asking.standing } as const);
  if (no) return refuse(no);
  const clock = petition.clocks[asking.clock];
  const runs = clock && !clock.stoppedOn && !clock.cancelled;
  const effect =
    act.type === 'withdrawOutside'
      ? ({ effect: 'cancelled', no: asking.clock } as const)
      : ({ effect: 'stopped', no: asking.clock, on: act.on } as const);
  return allow(runs ? [effect] : [], articleOf('ask', act.on));
}
