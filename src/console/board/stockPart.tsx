import { boardWords } from '../../words/board.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { useWords } from '../language/language.tsx';
import { type Asked, stockQuery, toMatters, useStock } from './asked.ts';
import { BarChart, HistoryChart } from './charts.tsx';
import { ExportButton } from './exportButton.tsx';
import { Section } from './section.tsx';

/** What is open, by age; and how many were at the end of each day before. */
export function StockPart({ asked }: Readonly<{ asked: Asked }>) {
  const { language } = useWords();
  const [words, ages] = [boardWords[language], indicatorWords[language].ages as Readonly<Record<string, string>>];
  const plain = { ...asked, axis: 'filed', place: 'matter' } as const;
  return (
    <Section
      id="stock"
      question={words.questions.stock}
      asking={useStock(asked)}
      tools={<ExportButton what="stock" query={stockQuery(asked)} />}
    >
      {({ on, total, rows, history }) => (
        <>
          <p>{words.stockOn(on, total)}</p>
          <BarChart
            label={words.questions.stock}
            bars={rows.map(({ age, items, filedFrom, filedTo }) => ({
              key: age,
              label: ages[age] ?? age,
              value: items,
              earlier: 0,
              to: toMatters(plain, { figure: 'open', from: filedFrom, to: filedTo, on }),
            }))}
          />
          <h3>{words.history}</h3>
          {history.length === 0 ? (
            <p className="quiet">{words.noHistory}</p>
          ) : (
            <HistoryChart days={history} label={words.chartLabel(words.history, `${history[0]?.total} – ${history.at(-1)?.total}`)} />
          )}
          <p className="quiet">
            {words.historyNote} {words.note(words.measures.items, words.axes.filed, words.places.matter)} {words.leftOut(0, 0)}
          </p>
          <details className="board-table">
            <summary>{words.table}</summary>
            <div className="board-scroll">
              <table>
                <caption>{words.history}</caption>
                <thead>
                  <tr>
                    {[words.day, words.open, ...rows.map(({ age }) => ages[age] ?? age)].map((name) => (
                      <th scope="col" key={name}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {[{ day: on, total, ages: Object.fromEntries(rows.map(({ age, items }) => [age, items])) }, ...history.toReversed()].map(
                    (day) => (
                      <tr key={day.day}>
                        <th scope="row">{day.day}</th>
                        <td>{day.total}</td>
                        {rows.map(({ age }) => (
                          <td key={age}>{day.ages[age] ?? 0}</td>
                        ))}
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </Section>
  );
}
