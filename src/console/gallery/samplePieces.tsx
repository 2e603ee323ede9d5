import { galleryWords } from '../../words/gallery.ts';
import { stateWords } from '../../words/states.ts';
import { Findings } from '../act/findings.tsx';
import { ProblemError } from '../asking/request.ts';
import { DueLine } from '../clock/dueLine.tsx';
import { FactList } from '../file/factList.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { StateTag } from '../matters/stateTag.tsx';

const dues = [
  { due: '2027-01-19', daysLeft: 60, standing: 'in-time' },
  { due: '2026-11-23', daysLeft: 3, standing: 'soon' },
  { due: '2026-11-20', daysLeft: 0, standing: 'soon' },
  { due: '2026-11-02', daysLeft: -18, standing: 'late' },
  { due: '2026-11-16', daysLeft: 0, standing: 'stopped', stoppedOn: '2026-11-12' },
  { due: '2026-11-02', daysLeft: 0, standing: 'stopped-late', stoppedOn: '2026-11-12' },
] as const;

/** The small parts: states, clocks, troubles, facts, findings, nothing. */
export function SamplePieces() {
  const { language } = useWords();
  const words = galleryWords[language];
  const refused = new ProblemError({
    ...{ type: 'about:blank', title: 'refused', status: 409, code: 'refused' },
    ...{ detail: words.refused, article: '信访工作条例 第二十三条第三款' },
  });
  const unreachable = new ProblemError({ type: 'about:blank', title: 'unreachable', status: 0, code: 'unreachable' });
  return (
    <>
      <h2>{words.statesTitle}</h2>
      <p className="gallery-row">
        {Object.keys(stateWords[language]).map((state) => (
          <StateTag key={state} state={state} />
        ))}
      </p>
      <h2>{words.clocksTitle}</h2>
      <ul className="plain-list">
        {dues.map((due) => (
          <li key={`${due.due}${due.standing}`}>
            <DueLine due={due} provisional={due.standing === 'in-time'} />
          </li>
        ))}
      </ul>
      <h2>{words.troublesTitle}</h2>
      <div className="gallery-stack">
        <Trouble fault={refused} />
        <Trouble fault={unreachable} again={() => {}} />
      </div>
      <h2>{words.readingTitle}</h2>
      <Reading />
      <p className="quiet">{words.none}</p>
      <h2>{words.factsTitle}</h2>
      <FactList
        facts={[
          [words.facts.place, words.short],
          [words.facts.people, words.people(3)],
          [words.facts.about, words.long.repeat(3)],
        ]}
      />
      <h2>{words.findingsTitle}</h2>
      <Findings
        findings={[
          { code: 'part-missing', weight: 'missing', part: 'remedy', article: '信访工作条例 第三十二条第二款' },
          { code: 'no-finding', weight: 'warns' },
        ]}
      />
    </>
  );
}
