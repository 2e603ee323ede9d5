import type { CitizenView } from '../casework/views.ts';
import { portalTracking } from '../words/portalTracking.ts';
import type { Place } from './place.ts';

/** Not taken up here, led into another way, or taken back: the words may serve at another door. */
export const mayFileAgain = ({ state, route = 6 }: CitizenView): boolean =>
  ['not-accepted', 'withdrawn', 'routed-out'].includes(state) || (state === 'closed' && route < 6);

/** The offer on the page of the own matter. */
export function FileAgain({ at, view }: { at: Place; view: CitizenView }) {
  const { again } = portalTracking[at.lang];
  if (!mayFileAgain(view)) return null;
  return (
    <section className="card noprint">
      <h3>{again.title}</h3>
      <p>{again.lead}</p>
      <form method="post" action={at.link('/track/again')}>
        <button className="button second" type="submit">
          {again.button}
        </button>
      </form>
    </section>
  );
}
