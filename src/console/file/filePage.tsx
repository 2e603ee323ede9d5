import { useQuery } from '@tanstack/react-query';
import { Link, useOutletContext, useParams } from 'react-router';
import type { Session } from '../../api/contract/session.ts';
import { questions } from '../asking/questions.ts';
import { problemIn, Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { NearPanel } from '../near/nearPanel.tsx';
import { PeoplePanel } from '../people/peoplePanel.tsx';
import { PublicationPanel } from '../publishing/publicationPanel.tsx';
import { QualityPanel } from '../quality/qualityPanel.tsx';
import { ActsPanel } from './actsPanel.tsx';
import { ClocksPanel } from './clocksPanel.tsx';
import { Facts } from './facts.tsx';
import { FileHead } from './fileHead.tsx';
import { HandlingPanel } from './handlingPanel.tsx';
import { Letters } from './letters.tsx';
import { MergedPanel } from './mergedPanel.tsx';
import { Notices } from './notices.tsx';
import { OutsidePanel } from './outsidePanel.tsx';
import { PartsPanel } from './partsPanel.tsx';
import { PersonCard } from './personCard.tsx';
import { ReopeningPanel } from './reopeningPanel.tsx';
import { Story } from './story.tsx';
import { TogetherPanel } from './togetherPanel.tsx';
import { WaysPanel } from './waysPanel.tsx';
import './file.css';

function NotFound() {
  const { words } = useWords();
  return (
    <section className="page" role="alert">
      <h1>{words.trouble.title}</h1>
      <p>{words.trouble.lost}</p>
      <Link to="/matters">{words.file.back}</Link>
    </section>
  );
}

/** The file of a matter: facts and story on the left in reading order, clocks and what can be done on the right, always in view. */
export function FilePage() {
  const { petitionNo = '' } = useParams();
  const { today } = useOutletContext<Session>();
  const { data: file, error, refetch } = useQuery(questions.file(petitionNo));
  if (error && problemIn(error).status === 404) return <NotFound />;
  if (error && !file) return <Trouble fault={error} again={() => void refetch()} />;
  if (!file) return <Reading />;
  return (
    <article className="file" key={petitionNo}>
      <FileHead file={file} />
      <div className="file-left">
        <Facts file={file} />
        <TogetherPanel file={file} />
        <QualityPanel file={file} />
        <OutsidePanel file={file} />
        <WaysPanel file={file} />
        <PartsPanel file={file} />
        <MergedPanel file={file} />
        <HandlingPanel file={file} />
        <ReopeningPanel file={file} />
        {!file.asCoOrgan && <PersonCard file={file} />}
        {!file.asCoOrgan && !file.restricted && <NearPanel petitionNo={file.petitionNo} />}
        {!file.asCoOrgan && <PeoplePanel file={file} />}
        <Letters file={file} />
        {(file.state === 'decided' || file.state === 'closed') && !file.restricted && <PublicationPanel petitionNo={petitionNo} />}
        <Notices file={file} />
        <Story file={file} />
      </div>
      <aside className="file-right" id="aside" tabIndex={-1}>
        <ClocksPanel file={file} today={today} />
        <ActsPanel file={file} today={today} />
      </aside>
    </article>
  );
}
