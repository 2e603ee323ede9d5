import type { Forecast } from '../casework/forecast.ts';
import { formatFullDay } from '../words/days.ts';
import { wayLineWords } from '../words/wayLines.ts';
import { ForecastList } from './forecastList.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

/** 怎么办理: ways, steps, classes and periods with their articles, and the explained forecast. */
export function HowPage({ at, forecast }: { at: Place; forecast: Forecast }) {
  const { how } = at.t;
  return (
    <Page at={at} title={how.title}>
      <h1>{how.title}</h1>
      <p className="lead">{how.lead}</p>
      <h2>{how.ways}</h2>
      <p>{how.waysAbout}</p>
      <h2>{how.steps}</h2>
      <ol className="steps">
        {how.step.map(([title, about, article]) => (
          <li key={title}>
            <strong>{title}</strong>
            {about} <span className="cite">{article}</span>
          </li>
        ))}
      </ol>
      <h2>{how.classes}</h2>
      {how.class.map(([title, about, article]) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>
            {about} <span className="cite">{article}</span>
          </p>
        </div>
      ))}
      <p>
        <a className="link" href={at.link('/ways')}>
          {wayLineWords[at.lang].title}
        </a>
      </p>
      <h2 id="today">{how.days}</h2>
      <p>{how.daysLead(formatFullDay(at.today, at.lang))}</p>
      <ForecastList at={at} forecast={forecast} />
      <h2>{how.rules}</h2>
      <ul className="plain">
        {how.rule.map(([rule, article]) => (
          <li key={rule}>
            {rule} <span className="cite">{article}</span>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <a className="button" href={at.link('/file')}>
          {how.start}
        </a>
      </p>
    </Page>
  );
}

/** 评价: where to rate, for those who look for it on the home page. */
export function RateInfoPage({ at }: { at: Place }) {
  const { t } = at;
  return (
    <Page at={at} title={t.home.rate}>
      <h1>{t.home.rate}</h1>
      <p>{t.rateInfo.lead}</p>
      <p>{t.rateInfo.first}</p>
      <p className="buttons">
        <a className="button" href={at.link('/track')}>
          {t.home.track}
        </a>
      </p>
    </Page>
  );
}
