import type { Board, BoardRow } from '../../api/contract/board.ts';
import { boardWords } from '../../words/board.ts';
import { choiceWord } from '../../words/choices.ts';
import { useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { AreaMap } from './areaMap.tsx';
import { type Asked, type By, boardQuery, toMatters, useBoard } from './asked.ts';
import { type Bar, BarChart, TrendChart } from './charts.tsx';
import { CountTable } from './countTable.tsx';
import { ExportButton } from './exportButton.tsx';
import { Section } from './section.tsx';

/** One chart of the board by one thing, what it counts and leaves out, and its table. */
export function CountPart({ asked, by }: Readonly<{ asked: Asked; by: By }>) {
  const { language } = useWords();
  const words = boardWords[language];
  const tools = <ExportButton what="board" query={boardQuery(asked, by)} />;
  return (
    <Section id={by} question={words.questions[by]} asking={useBoard(asked, by)} tools={tools}>
      {(board) =>
        board.total.now.items + board.total.lastYear.items === 0 ? <p>{words.empty}</p> : <Counted asked={asked} board={board} />
      }
    </Section>
  );
}

function Counted({ asked, board }: Readonly<{ asked: Asked; board: Board }>) {
  const { language } = useWords();
  const words = boardWords[language];
  const nameOf = useKeyName(board);
  const { measure } = asked;
  const linkOf = (row: BoardRow) => linkTo(asked, board, row);
  const bars = board.rows.map((row): Bar => {
    const to = linkOf(row);
    return { key: row.key ?? '', label: nameOf(row), value: row.now[measure], earlier: row.lastYear[measure], to };
  });
  const most = bars.reduce<Bar | undefined>((top, bar) => (top && top.value >= bar.value ? top : bar), undefined);
  const label = words.chartLabel(
    words.questions[board.by],
    bars.map(({ label: name, value }) => `${name} ${value}`).join(language === 'zh' ? '，' : ', '),
  );
  return (
    <>
      {board.by === 'time' ? (
        <TrendChart
          bars={bars.map((bar) => ({ ...bar, label: asked.every === 'month' ? bar.key.slice(2, 7) : bar.key.slice(5) }))}
          label={label}
        />
      ) : (
        <div className={board.by === 'area' ? 'board-area' : undefined}>
          {board.by === 'area' && (
            <div>
              <AreaMap
                shades={bars.map(({ key, label: name, value, to = '' }) => ({ key, name, value, to }))}
                label={words.mapLabel(most?.label ?? '')}
              />
              <p className="quiet">{words.mapNote}</p>
            </div>
          )}
          <BarChart bars={bars} label={words.questions[board.by]} />
        </div>
      )}
      <Legend />
      <Notes board={board} asked={asked} />
      <CountTable
        board={board}
        measure={measure}
        nameOf={nameOf}
        linkOf={linkOf}
        totalLink={toMatters(asked, { from: asked.from, to: asked.to })}
      />
    </>
  );
}

function Legend() {
  const { language } = useWords();
  const words = boardWords[language];
  return (
    <p className="quiet legend">
      <span className="legend-now" aria-hidden="true" /> {words.now} <span className="legend-then" aria-hidden="true" /> {words.lastYear}
    </p>
  );
}

/** What was counted, by which day and place, when, and what is left out. */
function Notes({ board, asked }: Readonly<{ board: Board; asked: Asked }>) {
  const { language } = useWords();
  const words = boardWords[language];
  const { periods, leftOut } = board;
  const days = ({ from, to }: { from: string; to: string }) => words.days(from, to);
  return (
    <p className="quiet">
      {words.note(words.measures[asked.measure], words.axes[board.axis], words.places[board.place])}{' '}
      {words.compared(days(periods.now), days(periods.before), days(periods.lastYear))}{' '}
      {words.asOf(new Date(board.asOf).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai' }))}{' '}
      {words.leftOut(leftOut.undated, leftOut.noDay)} {leftOut.behind > 0 && words.behind(leftOut.behind)}
    </p>
  );
}

function useKeyName(board: Board): (row: BoardRow) => string {
  const { language } = useWords();
  const words = boardWords[language];
  const name = useReferenceName();
  return ({ key, from, to }) => {
    if (key === null) return words.noKey;
    if (key === 'elsewhere') return words.elsewhere;
    if (board.by === 'time') return words.days(from ?? key, to ?? key);
    if (board.by === 'channel') return choiceWord(language, 'channel', key);
    return name(board.by === 'area' ? 'areas' : 'categories', key) ?? key;
  };
}

/** Where a number leads; what has no value, or lies outside, has no filter of its own. */
function linkTo(asked: Asked, { by, periods }: Board, { key, from, to }: BoardRow): string | undefined {
  if (key === null || key === 'elsewhere') return undefined;
  if (by === 'time') return toMatters(asked, { from, to });
  return toMatters(asked, { ...periods.now, [by]: key });
}
