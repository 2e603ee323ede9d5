import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SpotDrawOpened } from '../../api/contract/quality.ts';
import { qualityWords } from '../../words/quality.ts';
import { questions } from '../asking/questions.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import '../matters/matters.css';
import { CheckHere } from './checkHere.tsx';

type Item = SpotDrawOpened['items'][number];

/** The matters of a draw in the order of its seed; each is checked in its row. */
export function OpenDraw({ drawId }: { drawId: string }) {
  const { language } = useWords();
  const words = qualityWords[language];
  const { data, error, refetch } = useQuery(questions.spotDraw(drawId));
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  const gone = Math.min(data.draw.size, data.draw.population) - data.items.length;
  return (
    <>
      <Again drawId={drawId} />
      {gone > 0 && <p className="quiet">{words.missing(gone)}</p>}
      <ol className="rows">
        {data.items.map((item) => (
          <Row key={item.place} item={item} drawId={drawId} />
        ))}
      </ol>
    </>
  );
}

/** Makes the draw once more and says whether it gives the same. */
function Again({ drawId }: { drawId: string }) {
  const { language } = useWords();
  const words = qualityWords[language];
  const { data, error, refetch, isFetching } = useQuery({ ...questions.spotDrawAgain(drawId), enabled: false });
  return (
    <p>
      <Button size="small" loading={isFetching} onClick={() => void refetch()}>
        {words.again}
      </Button>{' '}
      {error && <Trouble fault={error} />}
      {data && (
        <span role="status">
          {data.samePopulation && data.sameMatters
            ? words.same
            : `${data.samePopulation ? '' : words.otherPool} ${data.sameMatters ? words.sameThough : words.otherMatters}`}
        </span>
      )}
    </p>
  );
}

function Row({ item, drawId }: { item: Item; drawId: string }) {
  const { language } = useWords();
  const words = qualityWords[language];
  const nameOf = useNameOf();
  const client = useQueryClient();
  const { data: session } = useQuery(questions.session);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const { check } = item;
  const finish = () => {
    setOpen(false);
    setDone(true);
    void client.invalidateQueries({ queryKey: questions.spotDraw(drawId).queryKey });
    void client.invalidateQueries({
      predicate: ({ queryKey }) => ['spot-draws', 'spot-report', 'watch-board'].includes(String(queryKey[0])),
    });
  };
  const verb = check ? words.result : words.check;
  return (
    <li className={`row row-${check && !check.passed ? 'late' : 'calm'}`}>
      <div className="row-what">
        <Link className="row-link" to={`/matters/${encodeURIComponent(item.petitionNo)}`}>
          <bdi>{item.title || item.petitionNo}</bdi>
        </Link>
        <p className="quiet">
          {item.place} · {item.petitionNo}
        </p>
        {done && <p role="status">{words.done}</p>}
        {open && session && <CheckHere petitionNo={item.petitionNo} today={session.today} checked={check !== undefined} done={finish} />}
      </div>
      <div className="row-who">
        <span>{nameOf('units', item.unit.code, item.unit.name)}</span>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={`${open ? words.put : verb} ${item.petitionNo}`}
          onClick={() => setOpen(!open)}
        >
          {open ? words.put : verb}
        </Button>
      </div>
      <div className="row-due">
        {check ? (
          <span className={check.passed ? 'quality-passed' : 'quality-failed'}>
            {check.passed ? words.passed : words.failed} · {words.score(check.score, check.earned, check.possible)}
            {check.answered && ` · ${words.answered}`}
          </span>
        ) : (
          words.unchecked
        )}
      </div>
    </li>
  );
}
