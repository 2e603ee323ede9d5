import type { ClockView } from '../../api/contract/clock.ts';
import type { FileView } from '../../api/contract/file.ts';
import { ExplainedClock } from '../clock/explainedClock.tsx';
import { useWords } from '../language/language.tsx';

const soonestFirst = (a: ClockView, b: ClockView) => a.due.localeCompare(b.due);

/** The clocks of a matter: running ones first, soonest on top; ended ones folded away. */
export function ClocksPanel({ file, today }: { file: FileView; today: string }) {
  const { words } = useWords();
  const running = file.clocks.filter((clock) => !clock.stoppedOn).sort(soonestFirst);
  const ended = file.clocks.filter((clock) => clock.stoppedOn).sort(soonestFirst);
  const draw = (clock: ClockView) => <ExplainedClock key={clock.no} clock={clock} today={today} petitionNo={file.petitionNo} />;
  return (
    <section className="card" aria-labelledby="part-clocks">
      <h2 id="part-clocks">{words.file.clocks}</h2>
      {running.length === 0 && <p className="quiet">{words.file.noClocks}</p>}
      {running.map(draw)}
      {ended.length > 0 && (
        <details>
          <summary>{words.file.endedClocks(ended.length)}</summary>
          {ended.map(draw)}
        </details>
      )}
    </section>
  );
}
