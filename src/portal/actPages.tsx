import type { ReactNode } from 'react';
import type { CitizenView } from '../api/contract/file.ts';
import type { Upload } from '../casework/uploads.ts';
import { choiceWords } from '../words/choices.ts';
import { formatFullDay } from '../words/days.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { Choices, ErrorSummary, type Problem, TextArea } from './fields.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';
import { UploadField } from './uploadField.tsx';

/** A form of an act: the matter as it was when the page was drawn, what was typed, and what is wrong with it. */
export type ActProps = Readonly<{
  at: Place;
  view: CitizenView;
  typed: (name: string) => string;
  uploads: readonly Upload[];
  problems: readonly Problem[];
  limits: Readonly<{ files: number; bytes: number }>;
}>;

type FrameProps = ActProps &
  Readonly<{
    act: 'supplement' | 'withdraw' | 'rate' | 'askReview' | 'convertToOrdinary' | 'confirmOutcome' | 'goAlone';
    title: string;
    lead: string;
    children: ReactNode;
  }>;

export function ActPage({ at, view, problems, uploads, act, title, lead, children }: FrameProps) {
  const { site } = at.t;
  return (
    <Page at={at} title={problems.length > 0 ? `${site.errorTitle} · ${title}` : title} form="act">
      <p className="progress">
        <a className="link" href={at.link('/track/matter')}>
          {site.back}
        </a>
      </p>
      <ErrorSummary at={at} problems={problems} act={act} />
      <h1>{title}</h1>
      <p className="about">
        {view.petitionNo} · <bdi>{view.title}</bdi>
      </p>
      <p>{lead}</p>
      <form id="act" method="post" action={at.link(`/track/${act}`)} encType="multipart/form-data" noValidate>
        <input type="hidden" name="version" value={view.version} />
        {uploads.map(({ uploadId, token }) => (
          <input type="hidden" name="upload" value={token} key={uploadId} />
        ))}
        {children}
      </form>
    </Page>
  );
}

export const Send = ({ words, grave }: { words: string; grave?: boolean }) => (
  <div className="buttons">
    <button className={grave ? 'button grave' : 'button'} type="submit" name="go" value="send">
      {words}
    </button>
  </div>
);

export function SupplementPage(props: ActProps) {
  const { at, typed, uploads, problems, limits } = props;
  const { supplement } = at.t;
  return (
    <ActPage {...props} act="supplement" title={supplement.title} lead={supplement.lead}>
      <TextArea at={at} problems={problems} name="text" label={supplement.text} hint={supplement.hint} value={typed('text')} rows={8} />
      <UploadField at={at} uploads={uploads} problems={problems} limits={limits} />
      <Send words={supplement.send} />
    </ActPage>
  );
}

/** Withdrawing asks twice: first why, then whether really. */
export function WithdrawPage({ confirm, ...props }: ActProps & Readonly<{ confirm: boolean }>) {
  const { at, typed, problems } = props;
  const { withdraw } = at.t;
  if (!confirm) {
    return (
      <ActPage {...props} act="withdraw" title={withdraw.title} lead={withdraw.lead}>
        <TextArea at={at} problems={problems} name="reason" label={withdraw.reason} hint={withdraw.hint} value={typed('reason')} rows={4} />
        <div className="buttons">
          <button className="button" type="submit" name="go" value="confirm">
            {withdraw.next}
          </button>
        </div>
      </ActPage>
    );
  }
  return (
    <ActPage {...props} act="withdraw" title={withdraw.sure} lead={withdraw.sureAbout}>
      <input type="hidden" name="reason" value={typed('reason')} />
      <p className="card text">
        <bdi>{typed('reason')}</bdi>
      </p>
      <div className="buttons">
        <button className="button grave" type="submit" name="go" value="send">
          {withdraw.confirm}
        </button>
        <a className="link" href={at.link('/track/matter')}>
          {withdraw.keep}
        </a>
      </div>
    </ActPage>
  );
}

/** 评价: bureau and unit apart; what was rated already stands there and may be changed. */
export function RatePage(props: ActProps) {
  const { at, view, typed, problems } = props;
  const { rate } = at.t;
  const words = portalTracking[at.lang].rating;
  const ratings = choiceWords[at.lang].ratings;
  const choices = (['satisfied', 'basically-satisfied', 'dissatisfied'] as const).map((value) => ({ value, label: ratings[value] }));
  const organ = view.competent ? at.unitName(view.competent.code, view.competent.name) : at.unitName(view.holder, view.holderName);
  const { bureau, unit } = view.rated;
  const asked = { at, problems, choices };
  return (
    <ActPage {...props} act="rate" title={rate.title} lead={rate.lead}>
      {view.ratingUntil && <p className="notice">{rate.until(formatFullDay(view.ratingUntil, at.lang))}</p>}
      {(bureau || unit) && <p>{words.change}</p>}
      <Choices {...asked} name="bureau" label={rate.bureau(bureauName(at, view))} value={typed('bureau') || bureau || ''} />
      <Choices {...asked} name="unit" label={rate.unit(organ)} value={typed('unit') || unit || ''} />
      <TextArea at={at} problems={problems} name="text" label={rate.text} hint={rate.hint} value={typed('text')} rows={4} />
      <Send words={rate.send} />
    </ActPage>
  );
}

/** 复查 or 复核: which organ, and why. */
export function ReviewPage(props: ActProps) {
  const { at, view, typed, problems, uploads, limits } = props;
  const { review } = view;
  const words = at.t.review[review?.level ?? 'review'];
  const organs = (review?.organs ?? []).map(({ code, name }) => ({ value: code, label: at.unitName(code, name) }));
  const only = organs.length === 1 ? organs[0]?.value : undefined;
  return (
    <ActPage {...props} act="askReview" title={words.ask} lead={words.lead}>
      {review?.until && <p className="notice">{words.last(formatFullDay(review.until, at.lang))}</p>}
      <Choices at={at} problems={problems} name="to" label={words.organ} value={typed('to') || only || ''} choices={organs} />
      <TextArea at={at} problems={problems} name="grounds" label={words.grounds} hint={words.hint} value={typed('grounds')} rows={8} />
      <UploadField at={at} uploads={uploads} problems={problems} limits={limits} />
      <Send words={words.send} />
    </ActPage>
  );
}

/** The bureau that registered the matter and passed it on. */
function bureauName(at: Place, { timeline, holder, holderName }: CitizenView): string {
  const passed = timeline.find(({ type, role }) => type === 'triage' || (type === 'transfer' && role !== 'petitioner'));
  return passed ? at.unitName(passed.unit, passed.unitName) : at.unitName(holder, holderName);
}
