import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SpotDraw } from '../../api/contract/quality.ts';
import { formatFullDay } from '../../words/days.ts';
import { qualityWords } from '../../words/quality.ts';
import { askForDraws } from '../asking/questions.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { DrawForm } from './drawForm.tsx';
import { OpenDraw } from './openDraw.tsx';
import { SpotReport } from './spotReport.tsx';
import '../file/file.css';
import './quality.css';

/** 质量抽查: drawing by a seed, the draws with their matters to be checked, and the results by unit. */
export function SpotPage() {
  const { language } = useWords();
  const words = qualityWords[language];
  const client = useQueryClient();
  const [open, setOpen] = useState<string>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['spot-draws'],
    queryFn: ({ pageParam }) => askForDraws(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const draws = data?.pages.flatMap((page) => page.items) ?? [];
  const kept = (drawId: string) => {
    setOpen(drawId);
    void client.invalidateQueries({ predicate: ({ queryKey }) => ['spot-draws', 'spot-report'].includes(String(queryKey[0])) });
  };
  return (
    <section className="page spot">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <p>
        <Link to="/watch">{words.back}</Link>
      </p>
      <DrawForm kept={kept} />
      <section aria-labelledby="spot-draws">
        <h2 id="spot-draws">{words.draws}</h2>
        {error && <Trouble fault={error} again={() => void refetch()} />}
        {!data && !error && <Reading />}
        {data && draws.length === 0 && <p className="quiet">{words.none}</p>}
        <ol className="spot-draws">
          {draws.map((draw) => (
            <Draw
              key={draw.drawId}
              draw={draw}
              open={open === draw.drawId}
              toggle={() => setOpen(open === draw.drawId ? undefined : draw.drawId)}
            />
          ))}
        </ol>
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} loading={isFetching}>
            {words.more}
          </Button>
        )}
      </section>
      <SpotReport />
    </section>
  );
}

function Draw({ draw, open, toggle }: { draw: SpotDraw; open: boolean; toggle(): void }) {
  const { language } = useWords();
  const words = qualityWords[language];
  const nameOf = useNameOf();
  const day = (of: string) => formatFullDay(of, language);
  const name = `${day(draw.drawnOn)} · ${draw.unit ? nameOf('units', draw.unit.code, draw.unit.name) : words.all}`;
  return (
    <li className="card">
      <h3>{name}</h3>
      <p>
        {words.period(day(draw.from), day(draw.to))} · {words.drawnOf(draw.drawn, draw.population)} ·{' '}
        {words.progress(draw.checked, draw.drawn, draw.failed)}
      </p>
      <p className="quiet spot-code">
        {words.seedIs}{' '}
        <code>
          <bdi>{draw.seed}</bdi>
        </code>{' '}
        · {words.digestIs} <code>{draw.digest.slice(0, 16)}</code>
      </p>
      <Button size="small" aria-expanded={open} aria-label={`${open ? words.hide : words.show} ${name}`} onClick={toggle}>
        {open ? words.hide : words.show}
      </Button>
      {open && <OpenDraw drawId={draw.drawId} />}
    </li>
  );
}
