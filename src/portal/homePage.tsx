import type { ReactNode } from 'react';
import type { Forecast } from '../casework/forecast.ts';
import { publishingWords } from '../words/publishing.ts';
import { wayLineWords } from '../words/wayLines.ts';
import { ForecastLines } from './forecastList.tsx';
import { OpenIcon, PathIcon, PenIcon, RateIcon } from './icons.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

/** The four things people come for, above the fold of a small phone; below, what they can rely on. */
export function HomePage({ at, forecast }: { at: Place; forecast: Forecast }) {
  const { home } = at.t;
  return (
    <Page at={at} title={home.title}>
      <h1>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <ul className="tasks">
        <Task href={at.link('/file')} name={home.write} about={home.writeAbout} icon={<PenIcon />} first />
        <Task href={at.link('/track')} name={home.track} about={home.trackAbout} icon={<PathIcon />} />
        <Task href={at.link('/rate')} name={home.rate} about={home.rateAbout} icon={<RateIcon />} />
        <Task href={at.link('/answered')} name={home.open} about={home.openAbout} icon={<OpenIcon />} />
      </ul>
      <p>
        <a className="link" href={at.link('/ways')}>
          {wayLineWords[at.lang].title}
        </a>
        <br />
        <a className="link" href={at.link('/how')}>
          {home.how}
        </a>
        <br />
        <a className="link" href={at.link('/public-information')}>
          {publishingWords[at.lang].notices}
        </a>
      </p>
      <h2>{home.ifToday}</h2>
      <ForecastLines at={at} forecast={forecast} />
      <p>
        <a className="link" href={`${at.link('/how')}#today`}>
          {home.more}
        </a>
      </p>
      {home.promises.map(([title, about]) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{about}</p>
        </div>
      ))}
    </Page>
  );
}

type TaskProps = Readonly<{ href: string; name: string; about: string; icon: ReactNode; first?: boolean }>;

function Task({ href, name, about, icon, first }: TaskProps) {
  return (
    <li className={first ? 'first' : undefined}>
      <a href={href}>
        {icon}
        <strong>{name}</strong>
        <span>{about}</span>
      </a>
    </li>
  );
}
