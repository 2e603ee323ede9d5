import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { Warning } from '../../api/contract/clocks.ts';
import { purposeNames } from '../../words/clocks.ts';
import { formatFullDay } from '../../words/days.ts';
import { warningLevels } from '../../words/warnings.ts';
import { questions } from '../asking/questions.ts';
import { ask } from '../asking/request.ts';
import { DueLine } from '../clock/dueLine.tsx';
import { useNameOf } from '../fields/referenceName.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

/** One warning: which matter, why and since when, whose clock; acknowledging takes it off the desk and changes no clock. */
function WarningRow({ warning }: { warning: Warning }) {
  const { language, words } = useWords();
  const nameOf = useNameOf();
  const client = useQueryClient();
  const { petitionNo, clock, level, purpose, dueOn, daysLeft, colour } = warning;
  const acknowledge = useMutation({
    mutationFn: () => ask('/warnings/acknowledgements', { method: 'POST', body: { petitionNo, clock, level } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['warnings'] }),
  });
  const levels: Readonly<Record<string, string>> = warningLevels[language];
  const purposes: Readonly<Record<string, string>> = purposeNames[language];
  const since = words.desk.since(formatFullDay(warning.since, language));
  return (
    <li className={`row row-${colour === 'red' ? 'late' : 'soon'}`}>
      <div className="row-what">
        <Link to={`/matters/${encodeURIComponent(petitionNo)}`}>
          <bdi>{warning.title || petitionNo}</bdi>
        </Link>
        <p className="quiet">{[petitionNo, levels[level] ?? level, since].join(' · ')}</p>
        {acknowledge.error && <Trouble fault={acknowledge.error} />}
      </div>
      <div className="row-who">
        <span>{nameOf('units', warning.unit, warning.unitName)}</span>
        <Button size="small" loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {words.desk.acknowledge}
        </Button>
      </div>
      <div className="row-due">
        <DueLine due={{ due: dueOn, daysLeft, standing: colour === 'red' ? 'late' : 'soon' }} />
        <span className="quiet row-purpose">{purposes[purpose] ?? purpose}</span>
      </div>
    </li>
  );
}

/** What I was warned of, red first; nothing at all if there is nothing. */
export function Warnings() {
  const { words } = useWords();
  const { data } = useQuery(questions.warnings);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{words.desk.warnings(data.items.length, data.nextCursor !== null)}</h2>
      <ol className="rows">
        {data.items.map((warning) => (
          <WarningRow key={`${warning.petitionNo} ${warning.clock} ${warning.level}`} warning={warning} />
        ))}
      </ol>
    </section>
  );
}
