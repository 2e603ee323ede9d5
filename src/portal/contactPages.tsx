import type { OwnContact } from '../casework/notices/ownContact.ts';
import type { ContactKind } from '../petition/contact/acts.ts';
import { formatFullDay } from '../words/days.ts';
import { fieldWord } from '../words/fields.ts';
import { Choices, ErrorSummary, type Problem, TextField } from './fields.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

type Asked = Readonly<{ at: Place; problems: readonly Problem[] }>;

/** 联系方式和通知: what is on record, masked; proving it, changing it, and how to be told. */
export function ContactPage({
  at,
  own,
  problems,
  typed,
}: Asked & Readonly<{ own: OwnContact; typed: Partial<Record<ContactKind, string>> }>) {
  const { contact } = at.t.notices;
  return (
    <Page at={at} title={contact.title} tongue={problems.length === 0}>
      <p className="progress">
        <a className="link" href={at.link('/track/matter')}>
          {at.t.site.back}
        </a>
      </p>
      <ErrorSummary at={at} problems={problems} />
      <h1>{contact.title}</h1>
      {!own.kept && <p>{contact.none}</p>}
      {own.kept && <p className="lead">{contact.lead}</p>}
      {own.kept &&
        own.contacts.map((one) => <OneContact at={at} problems={problems} one={one} typed={typed[one.kind] ?? ''} key={one.kind} />)}
      {own.kept && <Ways at={at} own={own} problems={problems} />}
    </Page>
  );
}

function OneContact({ at, problems, one, typed }: Asked & Readonly<{ one: OwnContact['contacts'][number]; typed: string }>) {
  const { contact } = at.t.notices;
  const { kind, masked, verifiedOn, canProve } = one;
  const { label } = fieldWord(at.lang, kind);
  return (
    <section className="card">
      <h2>{label}</h2>
      <p>
        {masked ?? contact.empty}
        {masked && (
          <span className="about block">{verifiedOn ? contact.verified(formatFullDay(verifiedOn, at.lang)) : contact.unverified}</span>
        )}
      </p>
      {!canProve && <p className="about">{contact.notSetUp}</p>}
      {canProve && masked && !verifiedOn && (
        <form method="post" action={at.link('/track/contact')}>
          <input type="hidden" name="contact" value={kind} />
          <div className="buttons tight">
            <button className="button second" type="submit">
              {contact.prove[kind]}
            </button>
          </div>
        </form>
      )}
      {canProve && (
        <details open={problems.some(({ field }) => field === kind)}>
          <summary>{contact.change[kind]}</summary>
          <form method="post" action={at.link('/track/contact')} noValidate>
            <input type="hidden" name="contact" value={kind} />
            <input type="hidden" name="new" value="yes" />
            <TextField
              at={at}
              problems={problems}
              name={kind}
              label={contact.changeHint[kind]}
              value={typed}
              type={kind === 'phone' ? 'tel' : 'email'}
              autoComplete={kind === 'phone' ? 'tel' : 'email'}
            />
            <div className="buttons tight">
              <button className="button" type="submit">
                {contact.send}
              </button>
            </div>
          </form>
        </details>
      )}
    </section>
  );
}

function Ways({ at, own, problems }: Asked & Readonly<{ own: OwnContact }>) {
  const { contact } = at.t.notices;
  const yesNo = [
    { value: 'true', label: contact.yes },
    { value: 'false', label: contact.no },
  ];
  return (
    <section className="card">
      <h2>{contact.ways}</h2>
      <p>{contact.waysLead}</p>
      <form method="post" action={at.link('/track/contact/notices')}>
        <input type="hidden" name="version" value={own.version} />
        <Choices at={at} problems={problems} name="sms" label={contact.sms} value={String(own.notices.sms)} choices={yesNo} />
        <Choices at={at} problems={problems} name="mail" label={contact.mail} value={String(own.notices.mail)} choices={yesNo} />
        <div className="buttons tight">
          <button className="button" type="submit">
            {contact.save}
          </button>
        </div>
      </form>
    </section>
  );
}

/** The code that was sent; what is to be proved travels in the form. */
export function ContactCodePage({
  at,
  problems,
  kind,
  typed,
  masked,
}: Asked & Readonly<{ kind: ContactKind; typed: string; masked: string }>) {
  const { contact, mine } = at.t.notices;
  return (
    <Page at={at} title={contact.codeTitle[kind]} tongue={false}>
      <p className="progress">
        <a className="link" href={at.link('/track/contact')}>
          {at.t.site.back}
        </a>
      </p>
      <ErrorSummary at={at} problems={problems} />
      <h1>{contact.codeTitle[kind]}</h1>
      <p className="lead" role="status">
        {contact.codeLead(masked)}
      </p>
      <form method="post" action={at.link('/track/contact/code')} noValidate>
        <input type="hidden" name="contact" value={kind} />
        <input type="hidden" name="typed" value={typed} />
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
        <div className="buttons tight">
          <button className="button" type="submit">
            {contact.confirm}
          </button>
        </div>
      </form>
    </Page>
  );
}
