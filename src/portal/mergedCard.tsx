import type { CitizenView } from '../api/contract/file.ts';
import { actWords } from '../words/acts.ts';
import { formatFullDay } from '../words/days.ts';
import { mergingShown } from '../words/merging.ts';
import { ActPage, type ActProps, Send } from './actPages.tsx';
import { TextArea } from './fields.tsx';
import type { Place } from './place.ts';

/** 并案: what it means for the petitioner, and the way out of it. Of the other matter nothing. */
export function MergedCard({ at, view: { merged, acts } }: Readonly<{ at: Place; view: CitizenView }>) {
  const words = mergingShown[at.lang];
  if (!merged) return null;
  const mayLeave = acts.includes('goAlone');
  return (
    <section className="card">
      <h2>{words.yours}</h2>
      <p>{words.yoursAbout(formatFullDay(merged.on, at.lang))}</p>
      <p className="about">{words.private}</p>
      {mayLeave && (
        <>
          <p>{words.choice}</p>
          <p className="noprint">
            <a className="button second" href={at.link('/track/goAlone')}>
              {actWords[at.lang].goAlone.verb}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** 请求单独办理: why, and then it is. */
export function GoAlonePage(props: ActProps) {
  const { at, typed, problems } = props;
  const words = mergingShown[at.lang];
  return (
    <ActPage {...props} act="goAlone" title={actWords[at.lang].goAlone.verb} lead={words.goAloneLead}>
      <TextArea at={at} problems={problems} name="reason" label={words.reason} hint={words.hint} value={typed('reason')} rows={4} />
      <Send words={words.send} />
    </ActPage>
  );
}
