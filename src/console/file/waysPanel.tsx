import { useQuery } from '@tanstack/react-query';
import type { FileView } from '../../api/contract/file.ts';
import type { RoutingView } from '../../api/contract/ways.ts';
import { choiceWord } from '../../words/choices.ts';
import type { Language } from '../../words/language.ts';
import { waysShown } from '../../words/waysShown.ts';
import { questions } from '../asking/questions.ts';
import { useChoices } from '../fields/choices.ts';
import { useWords } from '../language/language.tsx';
import { type Fact, FactList } from './factList.tsx';

type Named = (code: string, name: string) => string;

function routingFact(language: Language, routing: RoutingView, named: Named): Fact {
  const words = waysShown[language];
  const { on, routeTitle, to, body, guided, dueOn, receivedOn, outcome, cameBackOn } = routing;
  const name = to ? named(to.code, to.name) : (body ?? '');
  const open = !outcome && !cameBackOn;
  return [
    routeTitle[language],
    <>
      <span className="told">
        {[
          (guided ? words.guided : words.led)(on, routeTitle[language], name),
          receivedOn && words.received(receivedOn, name),
          outcome && `${words.outcome(outcome.on)}${outcome.text}`,
          cameBackOn && words.back(cameBackOn),
        ]
          .filter(Boolean)
          .join('\n')}
      </span>{' '}
      {open && dueOn && <span className="quiet">{words.dueOn(dueOn)}</span>}
    </>,
  ];
}

/** 其他法定途径 and replies to suggestions; nothing is drawn where there is nothing. */
export function WaysPanel({ file: { ways } }: { file: FileView }) {
  const { language } = useWords();
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  if (!ways) return null;
  const words = waysShown[language];
  const named: Named = (code, name) => units.find(({ value }) => value === code)?.label ?? name;
  const { line, routings = [], reply } = ways;
  const facts: Fact[] = [
    [words.line, line?.matter[language]],
    ...routings.map((routing) => routingFact(language, routing, named)),
    [words.reply, reply && words.replied(reply.on, reply.adoption ? choiceWord(language, 'adoption', reply.adoption) : words.answered)],
  ];
  return (
    <section className="card" aria-labelledby="part-ways">
      <h2 id="part-ways">{words.title}</h2>
      <FactList facts={facts} />
    </section>
  );
}
