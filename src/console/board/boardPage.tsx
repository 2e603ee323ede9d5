import { boardWords } from '../../words/board.ts';
import { useWords } from '../language/language.tsx';
import { useAsked } from './asked.ts';
import { Controls } from './controls.tsx';
import { CountPart } from './countPart.tsx';
import { IndicatorPart } from './indicatorPart.tsx';
import { StockPart } from './stockPart.tsx';
import '../matters/matters.css';
import './board.css';

/** 态势: six questions, each with its chart, its table, how it was counted, and the matters behind every number. */
export function BoardPage() {
  const { language } = useWords();
  const words = boardWords[language];
  const { asked, set } = useAsked();
  return (
    <section className="page board">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Controls asked={asked} set={set} />
      <div className="board-parts">
        <CountPart asked={asked} by="time" />
        <StockPart asked={asked} />
        <CountPart asked={asked} by="category" />
        <CountPart asked={asked} by="area" />
        <IndicatorPart asked={asked} />
        <CountPart asked={asked} by="channel" />
      </div>
    </section>
  );
}
