import { Link } from 'react-router';
import type { Figures } from '../../api/contract/board.ts';
import { articleIn } from '../../words/articles.ts';
import { boardWords } from '../../words/board.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { useWords } from '../language/language.tsx';
import { type Asked, indicatorQuery, toMatters, useIndicators } from './asked.ts';
import { ExportButton } from './exportButton.tsx';
import { Section } from './section.tsx';

/** The standard indicators: share, both numbers, how each is counted; every part opens its matters. */
export function IndicatorPart({ asked }: Readonly<{ asked: Asked }>) {
  const { language } = useWords();
  const words = boardWords[language];
  return (
    <Section
      id="indicators"
      question={words.questions.indicators}
      asking={useIndicators(asked)}
      tools={<ExportButton what="indicators" query={indicatorQuery(asked)} />}
    >
      {(figures) => (
        <>
          <div className="board-scroll">
            <table>
              <caption>{words.exporting.indicators}</caption>
              <thead>
                <tr>
                  {[words.indicator, words.share, words.above, words.below, words.means].map((name) => (
                    <th scope="col" key={name}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.indicators.map((indicator) => (
                  <Row key={indicator.code} asked={asked} figures={figures} indicator={indicator} />
                ))}
              </tbody>
            </table>
          </div>
          <p>{words.assessment(figures.assessment.points, figures.assessment.of, figures.assessment.version)}</p>
          <p className="quiet">{words.indicatorNote(figures.on)}</p>
        </>
      )}
    </Section>
  );
}

type Known = keyof (typeof indicatorWords)['zh']['parts'];

function Row({ asked, figures, indicator }: Readonly<{ asked: Asked; figures: Figures; indicator: Figures['indicators'][number] }>) {
  const { language } = useWords();
  const [words, names] = [boardWords[language], indicatorWords[language]];
  const { code, share, above, below, aboveOf, belowOf, leftOut, source, article } = indicator;
  const comma = language === 'zh' ? '、' : ', ';
  const plus = language === 'zh' ? '＋' : ' + ';
  const part = (name: string) => names.parts[name as Known] ?? name;
  return (
    <tr>
      <th scope="row">{names.indicators[code as keyof typeof names.indicators] ?? code}</th>
      <td className="share">
        {share === null ? words.none : `${(share * 100).toFixed(2)} %`}
        <svg className="bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
          <rect className="bar-all" width="100" height="6" />
          <rect className="bar-now" width={(share ?? 0) * 100} height="6" />
        </svg>
      </td>
      <td>{above}</td>
      <td>{below}</td>
      <td className="means">
        <details>
          <summary>{words.means}</summary>
          <p>
            {words.madeOf(aboveOf.map(part).join(plus), belowOf.map(part).join(plus))}{' '}
            {words.without(leftOut.map((each) => names.leftOut[each as keyof typeof names.leftOut] ?? each).join(comma))}{' '}
            {words.source(names.sources[source as keyof typeof names.sources] ?? source)} {articleIn(language, article)}
          </p>
          <ul>
            {[...new Set([...aboveOf, ...belowOf])].map((each) => (
              <li key={each}>
                {part(each)}{' '}
                <Link
                  to={toMatters(asked, { figure: each === 'items' ? 'all' : each, from: figures.from, to: figures.on, on: figures.on })}
                >
                  {figures.parts[each]}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
