import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { publishingWords } from '../words/publishing.ts';
import { BridgeIcon } from './icons.tsx';
import type { Place } from './place.ts';
import { sheets } from './sheets.ts';

type PageProps = Readonly<{
  at: Place;
  title: string;
  children: ReactNode;
  /** The form whose typed text a change of language must keep: the switch becomes a button of that form. */
  form?: string;
  /** False where the page answers a form and cannot be asked for again in the other language. */
  tongue?: boolean;
}>;

/** The frame of every page of the portal: one column, the city's name above, the bureau's address and the other language below. */
export function Page({ at, title, children, form, tongue = true }: PageProps) {
  const { t, lang } = at;
  return (
    <html lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${t.site.title(at.cityName)}`}</title>
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={sheets.css.path} />
        <link rel="icon" href={sheets.icon.path} type="image/svg+xml" />
        <script src={sheets.script.path} defer />
      </head>
      <body>
        {form && <button className="unseen" type="submit" form={form} name="go" value="next" tabIndex={-1} aria-hidden="true" />}
        <a className="unseen skip" href="#main">
          {t.site.skip}
        </a>
        <header className="head">
          {at.demo && (
            <div className="demo">
              <p className="column">{t.site.demo}</p>
            </div>
          )}
          <div className="column bar-of-site">
            <a className="brand" href={at.link('/')}>
              <BridgeIcon />
              <span>
                {t.site.name} <small>{t.site.title(at.cityName)}</small>
              </span>
            </a>
            {tongue && !form && <Tongue at={at} />}
          </div>
        </header>
        <main className="column" id="main">
          {children}
        </main>
        <footer className="foot">
          <div className="column">
            <p>{t.site.office}</p>
            <p>
              {at.office.name} · {at.office.address}
            </p>
            <p>
              {t.site.phone} {at.office.phone} · {t.site.hours} {at.office.hours}
            </p>
            <p className="noprint">
              <a className="link" href={at.link('/how')}>
                {t.how.title}
              </a>{' '}
              <a className="link" href={at.link('/answered')}>
                {publishingWords[lang].answered}
              </a>{' '}
              <a className="link" href={at.link('/public-information')}>
                {publishingWords[lang].notices}
              </a>
            </p>
            {form && (
              <p className="noprint">
                <button
                  className="tongue"
                  type="submit"
                  form={form}
                  name="go"
                  value={`lang:${t.site.otherLang}`}
                  formNoValidate
                  lang={t.site.otherLang}
                >
                  {t.site.other}
                </button>
              </p>
            )}
          </div>
        </footer>
      </body>
    </html>
  );
}

function Tongue({ at }: { at: Place }) {
  const other = at.lang === 'zh' ? 'en' : 'zh';
  return (
    <a className="tongue" href={at.inLang(other)} hrefLang={other} lang={other}>
      {at.t.site.other}
    </a>
  );
}

/** A page as text. React escapes everything that people typed; nothing here is set as raw HTML. */
export function htmlOf(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
