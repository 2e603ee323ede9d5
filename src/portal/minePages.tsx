import type { MyMatter } from '../casework/notices/myMatters.ts';
import { formatFullDay } from '../words/days.ts';
import { stateWords } from '../words/states.ts';
import { ErrorSummary, type Problem, TextField } from './fields.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

type Asked = Readonly<{ at: Place; problems: readonly Problem[] }>;

/** 我的信访件, first step: telephone and name. */
export function MinePage({ at, problems, name, phone, over }: Asked & Readonly<{ name: string; phone: string; over?: boolean }>) {
  const { mine } = at.t.notices;
  return (
    <Page at={at} title={mine.title} tongue={problems.length === 0}>
      {over && (
        <p className="notice care" role="status">
          {mine.over}
        </p>
      )}
      <ErrorSummary at={at} problems={problems} />
      <h1>{mine.title}</h1>
      <p className="lead">{mine.lead}</p>
      <form method="post" action={at.link('/mine')} noValidate>
        <TextField at={at} problems={problems} name="name" label={mine.name} hint={mine.nameHint} value={name} autoComplete="name" />
        <TextField
          at={at}
          problems={problems}
          name="phone"
          label={mine.phone}
          hint={mine.phoneHint}
          value={phone}
          type="tel"
          autoComplete="tel"
        />
        <Button words={mine.send} />
      </form>
      <p>
        <a className="link" href={at.link('/track')}>
          {at.t.track.title}
        </a>
      </p>
    </Page>
  );
}

/** Second step: the code. Telephone and name travel in the form. */
export function MineCodePage({ at, problems, name, phone }: Asked & Readonly<{ name: string; phone: string }>) {
  const { mine } = at.t.notices;
  return (
    <Page at={at} title={mine.codeTitle} tongue={false}>
      <ErrorSummary at={at} problems={problems} />
      <h1>{mine.codeTitle}</h1>
      <p className="lead" role="status">
        {mine.codeLead}
      </p>
      <form method="post" action={at.link('/mine/code')} noValidate>
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="phone" value={phone} />
        <TextField
          at={at}
          problems={problems}
          name="code"
          label={mine.code}
          hint={mine.codeHint}
          value=""
          autoComplete="one-time-code"
          short
          code
        />
        <Button words={mine.open} />
      </form>
      <p>
        <a className="link" href={at.link('/mine')}>
          {mine.again}
        </a>
      </p>
    </Page>
  );
}

/** What was found. Each is opened by a button: no address holds a number. */
export function MineListPage({ at, matters }: { at: Place; matters: readonly MyMatter[] }) {
  const { mine } = at.t.notices;
  const states: Readonly<Record<string, { name: string }>> = stateWords[at.lang];
  return (
    <Page at={at} title={mine.listTitle}>
      <h1>{mine.listTitle}</h1>
      <p className="lead">{matters.length === 0 ? mine.none : mine.listLead(matters.length)}</p>
      {matters.map((matter) => (
        <section className="card" key={matter.petitionId}>
          <h2 className="text">
            <bdi>{matter.title}</bdi>
          </h2>
          <p className="about">
            {matter.petitionNo} · {formatFullDay(matter.filedOn, at.lang)}
          </p>
          <p>
            <strong>{states[matter.state]?.name ?? matter.state}</strong> · {at.unitName(matter.holder, matter.holderName)}
          </p>
          <form method="post" action={at.link('/mine/open')}>
            <button
              className="button second"
              type="submit"
              name="petitionNo"
              value={matter.petitionNo}
              aria-label={mine.openOne(matter.petitionNo)}
            >
              {mine.open}
            </button>
          </form>
        </section>
      ))}
      <form method="post" action={at.link('/mine/leave')} className="buttons">
        <button className="button second" type="submit">
          {mine.leave}
        </button>
      </form>
    </Page>
  );
}

/** What a link in a mail shows: nothing of the matter, and a button. A scanner that only looks uses nothing up. */
export function OpenPage({ at, token }: { at: Place; token: string }) {
  const { open } = at.t.notices;
  return (
    <Page at={at} title={open.title} tongue={false}>
      <h1>{open.title}</h1>
      <p className="lead">{open.lead}</p>
      <form method="post" action={at.link('/open')}>
        <input type="hidden" name="token" value={token} />
        <Button words={open.button} />
      </form>
    </Page>
  );
}

const Button = ({ words }: { words: string }) => (
  <div className="buttons">
    <button className="button" type="submit">
      {words}
    </button>
  </div>
);
