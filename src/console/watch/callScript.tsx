import { useQuery } from '@tanstack/react-query';
import { watchWords } from '../../words/watch.ts';
import { questions } from '../asking/questions.ts';
import { useWords } from '../language/language.tsx';

/** What a caller asks, and by which plan people are called. */
export function CallScript() {
  const { language } = useWords();
  const words = watchWords[language];
  const { data } = useQuery(questions.followUpScript);
  if (!data) return null;
  return (
    <section className="card" aria-labelledby="call-script">
      <h2 id="call-script">{words.script(data.version)}</h2>
      <p className="quiet">{words.plan(data.share.call, data.share.second)}</p>
      <p className="quiet">{words.scriptAbout}</p>
      <ol>
        {data.lines.map((line) => (
          <li key={line.en}>{line[language]}</li>
        ))}
      </ol>
    </section>
  );
}
