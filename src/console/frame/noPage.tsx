import { Link, useRouteError } from 'react-router';
import { useWords } from '../language/language.tsx';

/** An address that leads nowhere. */
export function NoPage() {
  const { words } = useWords();
  return (
    <section className="page">
      <h1>{words.trouble.noPage}</h1>
      <Link to="/">{words.trouble.toDesk}</Link>
    </section>
  );
}

/** A page that failed to draw: says so plainly, and leaves the cause in the browser's console for whoever mends it. */
export function BrokenPage() {
  const { words } = useWords();
  const fault = useRouteError();
  if (fault) console.error(fault);
  return (
    <section className="page" role="alert">
      <h1>{words.trouble.title}</h1>
      <p>{words.trouble.broken}</p>
      <a href="/console/">{words.trouble.toDesk}</a>
    </section>
  );
}
