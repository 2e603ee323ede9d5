import { portalDraft } from '../words/portalDraft.ts';
import type { DraftField } from './filingDraft.ts';
import type { Place } from './place.ts';

/** What may be kept on the writer's device: the matter, never who writes or who is accused (ADR-0204). */
export const keptOnDevice: readonly DraftField[] = ['title', 'content', 'areaCode', 'unitText', 'purpose', 'firstTime', 'mayPublish'];

/** What is kept besides only if the writer asks for it, together with the files: who writes. Never the other people of the letter (ADR-0234). */
export const keptIfAsked: readonly DraftField[] = [
  'identity',
  'name',
  'phone',
  'email',
  'notify',
  'idKind',
  'idNumber',
  'address',
  'electronicService',
  'headcount',
  'proxyRelation',
  'proxyName',
  'proxyPhone',
];

/** Of the form: which fields the script keeps, and which only if asked. */
export const keptOf = { 'data-draft': keptOnDevice.join(' '), 'data-who': keptIfAsked.join(' ') };

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
        <p className="about" data-part="more-there" hidden>
          {words.moreThere}
          <bdi />
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
      <label className="choice">
        <input type="checkbox" data-do="more" />
        <span>
          {words.more}
          <span className="about">{words.moreAbout}</span>
        </span>
      </label>
      <p className="notice care" data-part="no-room" role="status" hidden>
        {words.noRoom}
      </p>
      <button className="link" type="button" data-do="never">
        {words.never}
      </button>
    </div>
  );
}
