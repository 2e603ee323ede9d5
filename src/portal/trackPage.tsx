import { ErrorSummary, type Problem, TextField } from './fields.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

type TrackProps = Readonly<{ at: Place; petitionNo: string; problems: readonly Problem[] }>;

/** 查进度: number and code. The code is never put back into the page. */
export function TrackPage({ at, petitionNo, problems }: TrackProps) {
  const { track, site } = at.t;
  const asked = { at, problems };
  return (
    <Page at={at} title={problems.length > 0 ? `${site.errorTitle} · ${track.title}` : track.title}>
      <p className="notice care told" id="over" role="status">
        {track.signedOut}
      </p>
      <ErrorSummary at={at} problems={problems} lead={track.errorLead} />
      <h1>{track.title}</h1>
      <p className="lead">{track.lead}</p>
      <form method="post" action={at.link('/track')} noValidate>
        <TextField {...asked} name="petitionNo" label={track.number} hint={track.numberHint} value={petitionNo} code />
        <TextField {...asked} name="queryCode" label={track.code} hint={track.codeHint} value="" code />
        <div className="buttons">
          <button className="button" type="submit">
            {track.open}
          </button>
        </div>
      </form>
      <p>
        <a className="link" href={at.link('/mine')}>
          {at.t.notices.mine.link}
        </a>
      </p>
      <h2>{track.lost}</h2>
      <p>{track.lostAbout}</p>
    </Page>
  );
}
