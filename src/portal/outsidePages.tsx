import type { OutsideQuestion } from '../casework/outside/outsideAnswer.ts';
import type { Upload } from '../casework/uploads.ts';
import { formatFullDay } from '../words/days.ts';
import { portalOutside } from '../words/portalOutside.ts';
import { ErrorSummary, type Problem, TextArea, TextField } from './fields.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';
import { UploadField } from './uploadField.tsx';

/** The code: filled in by the script where it came behind the #, else typed. It is never put back into the page. */
export function CodePage({ at, problems }: Readonly<{ at: Place; problems: readonly Problem[] }>) {
  const words = portalOutside[at.lang];
  return (
    <Page at={at} title={problems.length > 0 ? `${at.t.site.errorTitle} · ${words.title}` : words.title}>
      <p className="notice care told" id="over" role="status">
        {words.over}
      </p>
      <ErrorSummary at={at} problems={problems} lead={at.t.track.errorLead} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action={at.link('/answer')} noValidate data-code-from-link="">
        <TextField at={at} problems={problems} name="code" label={words.code} hint={words.codeHint} value="" code />
        <div className="buttons">
          <button className="button" type="submit">
            {words.open}
          </button>
        </div>
      </form>
    </Page>
  );
}

type QuestionProps = Readonly<{
  at: Place;
  question: OutsideQuestion;
  typed: Readonly<{ text: string; signer: string; uploads: readonly Upload[] }>;
  problems: readonly Problem[];
  limits: Readonly<{ files: number; bytes: number }>;
}>;

/** The question, and the form of its one answer; after that, only that it was received. */
export function QuestionPage({ at, question, typed, problems, limits }: QuestionProps) {
  const words = portalOutside[at.lang];
  const asked = { at, problems };
  if (question.answeredOn)
    return (
      <Page at={at} title={words.title}>
        <h1>{words.title}</h1>
        <p className="notice good" role="status">
          {words.sent(question.answeredOn)}
        </p>
        <Leave at={at} />
      </Page>
    );
  return (
    <Page at={at} title={problems.length > 0 ? `${at.t.site.errorTitle} · ${words.title}` : words.title} form="answer" enter="send">
      <ErrorSummary at={at} problems={problems} lead={words.errorLead} />
      <h1>{words.title}</h1>
      <Question at={at} question={question} />
      <h2>{words.form}</h2>
      <form method="post" action={at.link('/answer/question')} encType="multipart/form-data" noValidate id="answer">
        {typed.uploads.map(({ uploadId, token }) => (
          <input type="hidden" name="upload" value={token} key={uploadId} />
        ))}
        <TextArea {...asked} name="text" label={words.text} hint={words.textHint} rows={10} value={typed.text} />
        <TextField {...asked} name="signer" label={words.signer} value={typed.signer} />
        <UploadField at={at} uploads={typed.uploads} problems={problems} limits={limits} />
        <div className="buttons">
          <button className="button" type="submit" name="go" value="send">
            {words.send}
          </button>
        </div>
      </form>
      <Leave at={at} />
    </Page>
  );
}

function Question({ at, question }: Pick<QuestionProps, 'at' | 'question'>) {
  const words = portalOutside[at.lang];
  const { from, outsider, text = '', dueOn, openUntil, petitioner } = question;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{words.from}</dt>
          <dd>{at.unitName(from.code, from.name)}</dd>
        </div>
        <div>
          <dt>{words.to}</dt>
          <dd>
            <bdi>{outsider}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.dueOn}</dt>
          <dd>
            <strong>{formatFullDay(dueOn, at.lang)}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.until}</dt>
          <dd>{formatFullDay(openUntil, at.lang)}</dd>
        </div>
        {petitioner && (
          <div>
            <dt>{words.petitioner}</dt>
            <dd>
              <bdi>{petitioner}</bdi>
              <span className="about block">{words.petitionerAbout}</span>
            </dd>
          </div>
        )}
      </dl>
      <h2>{words.question}</h2>
      <p className="text card">
        <bdi>{text}</bdi>
      </p>
    </>
  );
}

function Leave({ at }: { at: Place }) {
  return (
    <form method="post" action={at.link('/answer/leave')} className="buttons noprint">
      <button className="button second" type="submit">
        {portalOutside[at.lang].leave}
      </button>
    </form>
  );
}
