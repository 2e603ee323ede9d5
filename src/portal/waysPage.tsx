import type { WayLine, WayLines } from '../casework/wayLines.ts';
import { articleIn } from '../words/articles.ts';
import { wayLineWords } from '../words/wayLines.ts';
import { ErrorSummary, type Problem, TextField } from './fields.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

type WaysProps = Readonly<{
  at: Place;
  lines: WayLines;
  /** The list by category, each with its name in the reader's language. */
  groups: readonly Readonly<{ title: string; items: readonly WayLine[] }>[];
  asked: string;
  problems?: readonly Problem[];
}>;

/** 什么事走什么途径: the list, by matter or by words. What people look for travels in the body of a form, never in an address. */
export function WaysPage({ at, lines, groups, asked, problems = [] }: WaysProps) {
  const words = wayLineWords[at.lang];
  const found = asked !== '' && problems.length === 0;
  return (
    <Page at={at} title={problems.length > 0 ? `${at.t.site.errorTitle} · ${words.title}` : words.title}>
      <ErrorSummary at={at} problems={problems} lead={at.t.site.errorLead} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action={at.link('/ways')} noValidate>
        <TextField at={at} problems={problems} name="q" label={words.look} hint={words.hint} value={asked} />
        <div className="buttons tight">
          <button className="button" type="submit">
            {words.find}
          </button>
          {found && (
            <a className="link" href={at.link('/ways')}>
              {words.all}
            </a>
          )}
        </div>
      </form>
      {found ? (
        <Found at={at} items={lines.items} />
      ) : (
        <section>
          <h2>{words.all}</h2>
          {groups.map((group) => (
            <Group at={at} key={group.title} {...group} />
          ))}
        </section>
      )}
      <p className="about">{words.notDecided}</p>
      <p className="about">{words.version(lines.version, lines.from)}</p>
      <p className="buttons noprint">
        <a className="button second" href={at.link('/file')}>
          {at.t.how.start}
        </a>
      </p>
    </Page>
  );
}

function Found({ at, items }: { at: Place; items: readonly WayLine[] }) {
  const words = wayLineWords[at.lang];
  return (
    <section aria-live="polite">
      <h2>{items.length > 0 ? words.found(items.length) : words.none}</h2>
      {items.map((line) => (
        <Line at={at} line={line} key={line.code} />
      ))}
    </section>
  );
}

function Group({ at, title, items }: { at: Place; title: string; items: readonly WayLine[] }) {
  return (
    <details>
      <summary>{title}</summary>
      {items.map((line) => (
        <Line at={at} line={line} key={line.code} />
      ))}
    </details>
  );
}

function Line({ at, line }: { at: Place; line: WayLine }) {
  const { lang } = at;
  const words = wayLineWords[lang];
  const { matter, class: kind, route, routeTitle, organ, term, basis, proposal } = line;
  const way = route && routeTitle ? words.routeOf(route, routeTitle[lang]) : words.ofClass[kind];
  const rows = [
    [words.route, way],
    [words.organ, organ[lang]],
    [words.term, term?.[lang] ?? words.noTerm],
    [words.basis, basis.map(({ article }) => articleIn(lang, article)).join(lang === 'zh' ? '、' : '; ')],
  ] as const;
  return (
    <section className="card">
      <h3>{matter[lang]}</h3>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {proposal && <p className="about">{words.proposal}</p>}
    </section>
  );
}
