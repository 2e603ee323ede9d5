import type { ReactNode } from 'react';
import { articleIn } from '../words/articles.ts';
import { lawWords } from '../words/law.ts';
import { portalElder } from '../words/portalElder.ts';
import { CitedLaw } from './citedLaw.tsx';
import { DraftParts, KeptHere, keptOf } from './draftParts.tsx';
import { ErrorSummary, type Problem } from './fields.tsx';
import { type Draft, type DraftField, draftFields, fieldsOfStep, lastStep, type Step } from './filingDraft.ts';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

export type StepProps = Readonly<{ at: Place; draft: Draft; problems: readonly Problem[] }>;

/** The law behind each question: what a letter says, who is told of an accusation, by which way it is handled, why name and address matter, what happens next. */
const behindStep: Readonly<Record<Step, string>> = {
  1: '信访工作条例 第十九条',
  2: '信访工作条例 第三十条',
  3: '信访工作条例 第三十一条',
  4: '信访工作条例 第二十三条',
  5: '信访工作条例 第二十二条',
};

/** The frame of a step of filing: where one is, what is wrong, the questions, and all other answers hidden in the form. */
export function FilePage({
  at,
  draft,
  problems,
  step,
  children,
  heading: own,
  lead,
  pause = false,
}: StepProps & Readonly<{ step: Step; children: ReactNode; heading?: string; lead?: string; pause?: boolean }>) {
  const { file, site } = at.t;
  const heading = own ?? file.headings[step - 1] ?? '';
  const wrong = problems.length > 0 ? `${site.errorTitle} · ` : '';
  return (
    <Page at={at} title={`${wrong}${heading} · ${file.step(step, lastStep)}`} form="step" enter="next" draft>
      <ErrorSummary at={at} problems={problems} />
      <DraftParts at={at} />
      <p className="progress">
        {file.step(step, lastStep)}
        {at.question && ` · ${portalElder[at.lang].question(at.question.no, at.question.of)}`}
        <span className="dots" aria-hidden="true">
          {[1, 2, 3, 4, 5].map((no) => (
            <i className={no <= step ? 'past' : undefined} key={no} />
          ))}
        </span>
      </p>
      <h1>{heading}</h1>
      <p className="lead">{lead ?? file.leads[step - 1]}</p>
      <CitedLaw
        at={at}
        article={behindStep[step]}
        name={`${lawWords[at.lang].basis}${at.lang === 'zh' ? '：' : ': '}${articleIn(at.lang, behindStep[step])}`}
      />
      <form id="step" method="post" action={at.link('/file')} encType="multipart/form-data" noValidate {...keptOf}>
        <input type="hidden" name="key" value={draft.key} />
        <input type="hidden" name="step" value={step} />
        {at.question && <input type="hidden" name="part" value={at.question.no - 1} />}
        <Carried draft={draft} asked={pause || step === lastStep ? [] : fieldsOfStep[step]} />
        {children}
        <KeptHere at={at} />
        {step !== lastStep && !pause && <StepButtons at={at} step={step} />}
      </form>
    </Page>
  );
}

/** What other steps asked, in hidden fields: the letter needs neither scripts nor cookies to survive its steps. */
function Carried({ draft, asked }: { draft: Draft; asked: readonly DraftField[] }) {
  return (
    <>
      {draftFields
        .filter((field) => !asked.includes(field) && draft.fields[field] !== '')
        .map((field) => (
          <input type="hidden" name={field} value={draft.fields[field]} key={field} />
        ))}
      {draft.uploads.map(({ uploadId, token }) => (
        <input type="hidden" name="upload" value={token} key={uploadId} />
      ))}
      {draft.carried.map(({ uploadId, token }) => (
        <input type="hidden" name="carried" value={token} key={uploadId} />
      ))}
    </>
  );
}

function StepButtons({ at, step }: { at: Place; step: Step }) {
  const { file } = at.t;
  return (
    <div className="buttons">
      <button className="button" type="submit" name="go" value="next">
        {file.next}
      </button>
      {(step > 1 || (at.question?.no ?? 1) > 1) && (
        <button className="link" type="submit" name="go" value="back">
          {file.back}
        </button>
      )}
    </div>
  );
}
