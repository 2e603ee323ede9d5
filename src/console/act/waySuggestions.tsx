import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { WaySuggestions as Suggested } from '../../api/contract/ways.ts';
import { articleIn } from '../../words/articles.ts';
import { wayLineWords } from '../../words/wayLines.ts';
import { questions } from '../asking/questions.ts';
import { CitedLaw } from '../frame/citedLaw.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

type Line = Suggested['items'][number];
type Props = { petitionNo: string; chosen: unknown; fill(values: Record<string, unknown>): void };

/** What the 分类处理清单 suggests for this letter, with the words that say so and the basis. Nothing is filled in unasked. */
export function WaySuggestions({ petitionNo, chosen, fill }: Props) {
  const { language } = useWords();
  const words = wayLineWords[language];
  const { data } = useQuery(questions.ways(petitionNo));
  if (!data) return null;
  return (
    <section className="ways" aria-labelledby="ways-suggested">
      <h3 id="ways-suggested">{words.suggestion.title}</h3>
      <p className="quiet">{data.items.length > 0 ? words.suggestion.about : words.suggestion.none}</p>
      <ul>
        {data.items.map((line) => (
          <li key={line.code}>
            <Told line={line} />
            <Button size="small" disabled={chosen === line.code} onClick={() => fill(valuesOf(line))}>
              {chosen === line.code ? words.suggestion.used : words.suggestion.use}
            </Button>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.version(data.version, data.from)}</p>
    </section>
  );
}

const valuesOf = ({ code, class: kind, category, route }: Line): Record<string, unknown> => ({
  way: code,
  class: kind,
  category,
  route: route?.toString(),
});

function Told({ line }: { line: Line }) {
  const { language } = useWords();
  const words = wayLineWords[language];
  const { matter, class: kind, route, routeTitle, organ, term, basis, proposal, signs } = line;
  const way = route && routeTitle ? words.routeOf(route, routeTitle[language]) : words.ofClass[kind];
  return (
    <>
      <strong>{matter[language]}</strong>{' '}
      <span className="quiet">
        <OwnTongue>{words.suggestion.why(signs)}</OwnTongue>
      </span>
      <span className="block">{way}</span>
      <span className="block quiet">{[organ[language], term?.[language]].filter(Boolean).join(' · ')}</span>
      {basis.map(({ article, quotation }) =>
        quotation ? (
          <CitedLaw article={article} key={article} />
        ) : (
          <span className="block quiet" key={article}>
            {articleIn(language, article)}
          </span>
        ),
      )}
      {proposal && <span className="block quiet">{words.proposal}</span>}
    </>
  );
}
