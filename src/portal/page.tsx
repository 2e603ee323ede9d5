import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { portalElder } from '../words/portalElder.ts';
import { publishingWords } from '../words/publishing.ts';
import { BridgeIcon } from './icons.tsx';
import type { Place } from './place.ts';
import { sheets } from './sheets.ts';

type PageProps = Readonly<{
  at: Place;
  title: string;
  children: ReactNode;
  /** The form whose typed text a change of language or of view must keep: the switches become buttons of that form. */
  form?: string;
  /** What the key Enter in a field of the form asks for, where that is not its first button. */
  enter?: string;
  /** False where the page answers a form and cannot be asked for again. */
  tongue?: boolean;
  /** True where a letter is written: its text is kept on the device. */
  draft?: boolean;
}>;

/** The frame of every page of the portal: one column, the city's name above, the bureau's address and the other language below. */
export function Page({ at, title, children, form, enter, tongue = true, draft = false }: PageProps) {
  const { t, lang } = at;
  return (
    <html lang={lang === 'zh' ? 'zh-CN' : 'en'} {...(at.elder && aloud(at))}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${t.site.title(at.cityName)}`}</title>
        <meta name="description" content={t.site.about(at.cityName)} />
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={sheets.css.path} />
        <link rel="icon" href={sheets.icon.path} type="image/svg+xml" />
        <script src={sheets.script.path} defer />
        {draft && <script src={sheets.draft.path} defer />}
        {at.elder && <script src={sheets.elder.path} defer />}
        <link rel="manifest" href="/manifest.webmanifest" />
      </head>
      <body>
        {form && enter && <button className="unseen" type="submit" form={form} name="go" value={enter} tabIndex={-1} aria-hidden="true" />}
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
            {tongue && !form && <Switches at={at} />}
          </div>
        </header>
        <main className="column" id="main">
          {children}
        </main>
        <footer className="foot">
          <div className="column">
            <p>{t.site.office}</p>
            <p>
              {at.office.name} · <bdi lang="zh-CN">{at.office.address}</bdi>
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
            {form && <FormSwitches at={at} form={form} />}
          </div>
        </footer>
      </body>
    </html>
  );
}

/** The words that the script for reading aloud needs. */
function aloud({ lang }: Place) {
  const { read, stop, noVoice } = portalElder[lang];
  return { className: 'elder', 'data-read': read, 'data-stop': stop, 'data-no-voice': noVoice };
}

function Switches({ at }: { at: Place }) {
  const other = at.lang === 'zh' ? 'en' : 'zh';
  const words = portalElder[at.lang];
  return (
    <span className="switches noprint">
      <a className="tongue" href={at.inView(at.elder ? 'usual' : 'elder')}>
        {at.elder ? words.off : words.on}
      </a>
      <a className="tongue" href={at.inLang(other)} hrefLang={other} lang={other}>
        {at.t.site.other}
      </a>
    </span>
  );
}

/** The same switches as buttons of the form on the page, which send what was typed along. */
function FormSwitches({ at, form }: { at: Place; form: string }) {
  const { site } = at.t;
  const words = portalElder[at.lang];
  return (
    <p className="noprint switches">
      <button className="tongue" type="submit" form={form} name="go" value={`view:${at.elder ? 'usual' : 'elder'}`} formNoValidate>
        {at.elder ? words.off : words.on}
      </button>
      <button className="tongue" type="submit" form={form} name="go" value={`lang:${site.otherLang}`} formNoValidate lang={site.otherLang}>
        {site.other}
      </button>
    </p>
  );
}

/** A page as text. React escapes everything that people typed; nothing here is set as raw HTML. */
export function htmlOf(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
