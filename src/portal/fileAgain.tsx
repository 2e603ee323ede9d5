import type { CarriedFile } from '../casework/carriedFiles.ts';
import type { CitizenView } from '../casework/views.ts';
import { portalTracking } from '../words/portalTracking.ts';
import type { Place } from './place.ts';

/** Not taken up here, led into another way, or taken back: the words may serve at another door. */
export const mayFileAgain = ({ state, route = 6 }: CitizenView): boolean =>
  ['not-accepted', 'withdrawn', 'routed-out'].includes(state) || (state === 'closed' && route < 6);

/** The offer on the page of the own matter, with the files that may come along. */
export function FileAgain({ at, view, files }: { at: Place; view: CitizenView; files: readonly CarriedFile[] }) {
  const { again } = portalTracking[at.lang];
  if (!mayFileAgain(view)) return null;
  return (
    <section className="card noprint">
      <h3>{again.title}</h3>
      <p>{again.lead}</p>
      <form method="post" action={at.link('/track/again')}>
        {files.length > 0 && <Files at={at} files={files} />}
        <button className="button second" type="submit">
          {again.button}
        </button>
      </form>
    </section>
  );
}

function Files({ at, files }: { at: Place; files: readonly CarriedFile[] }) {
  const { again } = portalTracking[at.lang];
  return (
    <fieldset className="field" aria-describedby="carried-hint">
      <legend className="ask">{again.files}</legend>
      <p className="hint" id="carried-hint">
        {again.filesAbout}
      </p>
      {files.map(({ uploadId, name, size, token }) => (
        <label className="choice" key={uploadId}>
          <input type="checkbox" name="carried" value={token} defaultChecked />
          <span>
            <bdi>{name}</bdi>
            <span className="about">{at.t.site.bytes(size)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
