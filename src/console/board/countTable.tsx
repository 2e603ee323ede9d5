import { Link } from 'react-router';
import type { Board, BoardRow } from '../../api/contract/board.ts';
import { boardWords } from '../../words/board.ts';
import { useWords } from '../language/language.tsx';
import type { Measure } from './asked.ts';

type TableProps = Readonly<{
  board: Board;
  measure: Measure;
  nameOf(row: BoardRow): string;
  linkOf(row: BoardRow): string | undefined;
  totalLink: string;
}>;

/** +12.5 %, or that there is nothing to compare with. */
function useChange() {
  const { language } = useWords();
  return (now: number, earlier: number): string => {
    if (earlier === 0) return boardWords[language].noChange;
    const by = ((now - earlier) / earlier) * 100;
    return `${by > 0 ? '+' : ''}${by.toFixed(1)} %`;
  };
}

/** The numbers behind a chart; each of this period opens its matters. */
export function CountTable({ board, measure, nameOf, linkOf, totalLink }: TableProps) {
  const { language } = useWords();
  const words = boardWords[language];
  const change = useChange();
  const cells = ({ now, before, lastYear }: Pick<BoardRow, 'now' | 'before' | 'lastYear'>, to: string | undefined) => (
    <>
      <td>{to && now[measure] > 0 ? <Link to={to}>{now[measure]}</Link> : now[measure]}</td>
      <td>{before[measure]}</td>
      <td>{change(now[measure], before[measure])}</td>
      <td>{lastYear[measure]}</td>
      <td>{change(now[measure], lastYear[measure])}</td>
    </>
  );
  return (
    <details className="board-table">
      <summary>{words.table}</summary>
      <div className="board-scroll">
        <table>
          <caption>{words.questions[board.by]}</caption>
          <thead>
            <tr>
              {[words.keyColumns[board.by], words.now, words.before, words.chain, words.lastYear, words.yearOnYear].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <tr key={row.key ?? ''}>
                <th scope="row">{nameOf(row)}</th>
                {cells(row, linkOf(row))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {cells(board.total, totalLink)}
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
