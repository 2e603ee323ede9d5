import { portalDraft } from '../words/portalDraft.ts';
import type { DraftField } from './filingDraft.ts';
import type { Place } from './place.ts';

/** What may be kept on the writer's device: the matter, never who writes or who is accused (ADR-0204). */
export const keptOnDevice: readonly DraftField[] = ['title', 'content', 'areaCode', 'unitText', 'purpose', 'firstTime', 'mayPublish'];

/** Shown by the script alone: what is kept here, an unfinished letter, and that there is no network. */
export function DraftParts({ at }: { at: Place }) {
  const words = portalDraft[at.lang];
  return (
    <>
      <div className="notice" data-part="resume" hidden>
        <p>
          {words.resume}
          <bdi data-what="" />
        </p>
        <p className="buttons tight">
          <button className="button" type="button" data-do="resume">
            {words.goOn}
          </button>
          <button className="button second" type="button" data-do="forget">
            {words.forget}
          </button>
        </p>
      </div>
      <div className="notice care" data-part="offline" role="alert" tabIndex={-1} hidden>
        {words.offline}
      </div>
    </>
  );
}

/** Below the questions: that it is kept, and how to have nothing kept. */
export function KeptHere({ at }: { at: Place }) {
  const words = portalDraft[at.lang];
  return (
    <div className="about" data-part="kept" hidden>
      <p>{words.kept}</p>
      <button className="link" type="button" data-do="never">
        {words.never}
      </button>
    </div>
  );
}
