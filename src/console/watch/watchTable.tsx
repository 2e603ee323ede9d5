import type { WatchBoard } from '../../api/contract/watch.ts';
import { watchWords } from '../../words/watch.ts';
import { useNameOf, useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import type { Chosen } from './watchList.tsx';

type Props = { board: WatchBoard; chosen: Chosen; choose(chosen: Chosen): void };

/** The figure chosen, by unit and by area; each number narrows the list below. */
export function WatchTable({ board, chosen, choose }: Props) {
  const { language } = useWords();
  const words = watchWords[language];
  const nameOf = useNameOf();
  const named = useReferenceName();
  const counted = board.figures.find((each) => each.figure === chosen.figure);
  if (!counted || counted.items === 0) return null;
  const { figure } = chosen;
  const most = (counts: Readonly<Record<string, number>>) => Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const parts = [
    {
      title: words.byUnit,
      head: words.unit,
      rows: most(counted.units),
      name: (code: string) => nameOf('units', code, board.names[code] ?? code),
      of: (unit: string) => ({ figure, unit }),
    },
    {
      title: words.byArea,
      head: words.area,
      rows: most(counted.areas),
      name: (code: string) => named('areas', code) ?? code,
      of: (area: string) => ({ figure, area }),
    },
  ];
  return (
    <div className="watch-parts">
      {parts.map(({ title, head, rows, name, of }) => (
        <table key={title}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([code, n]) => (
              <tr key={code}>
                <th scope="row">{name(code)}</th>
                <td>
                  <button type="button" className="watch-number" aria-label={words.figure(name(code), n)} onClick={() => choose(of(code))}>
                    {n}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
