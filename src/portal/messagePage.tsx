import { Page } from './page.tsx';
import type { Place } from './place.ts';

/** A page that says what did not work, that nothing typed is lost, and what to try. */
export function MessagePage({ at, title, text }: { at: Place; title: string; text: string }) {
  return (
    <Page at={at} title={title} tongue={false}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="buttons">
        <a className="button second" href={at.link('/')}>
          {at.t.site.home}
        </a>
      </p>
    </Page>
  );
}
