import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SpotReport as Report } from '../../api/contract/quality.ts';
import { qualityWords } from '../../words/quality.ts';
import { questions } from '../asking/questions.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useNameOf } from '../fields/referenceName.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Row = Report['total'];

/** What checks of drawn matters came to, by unit, of the days on which they were drawn. */
export function SpotReport() {
  const { data: session } = useQuery(questions.session);
  if (!session) return null;
  return <Counted today={session.today} />;
}

function Counted({ today }: { today: string }) {
  const { language } = useWords();
  const words = qualityWords[language].report;
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const { data, error, refetch } = useQuery(questions.spotReport(from, to));
  return (
    <section className="card" aria-labelledby="spot-report">
      <h2 id="spot-report">{words.title}</h2>
      <p className="quiet">{words.about}</p>
      <p>
        <DayInput label={words.from} value={from} onChange={(day) => day && setFrom(day)} />{' '}
        <DayInput label={words.to} value={to} onChange={(day) => day && setTo(day)} />
      </p>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {!data && !error && <Reading />}
      {data && data.rows.length === 0 && <p className="quiet">{words.none}</p>}
      {data && data.rows.length > 0 && <Table report={data} />}
    </section>
  );
}

function Table({ report }: { report: Report }) {
  const { language } = useWords();
  const words = qualityWords[language].report;
  const nameOf = useNameOf();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too
    <section className="spot-table" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[words.unit, words.drawn, words.checked, words.failed, words.answered, words.score, words.missed].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <tr key={row.unit.code}>
              <th scope="row">{nameOf('units', row.unit.code, row.unit.name)}</th>
              <Cells row={row} />
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            <Cells row={report.total} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Cells({ row }: { row: Row }) {
  const { language } = useWords();
  const { report: words, score } = qualityWords[language];
  const most = row.missed.slice(0, 3).map((item) => words.times(item[language], item.times));
  return (
    <>
      <td>{row.drawn}</td>
      <td>{row.checked}</td>
      <td className={row.failed > 0 ? 'quality-failed' : ''}>{row.failed}</td>
      <td>{row.answered}</td>
      <td>{row.score === undefined ? '—' : score(row.score, row.earned, row.possible)}</td>
      <td>{most.join(words.separator)}</td>
    </>
  );
}
