import { articleIn } from '../words/articles.ts';
import { lawWords } from '../words/law.ts';
import type { Place } from './place.ts';

/** A citation that opens into the text of the law, without scripts; a plain citation where the text was not obtained. */
export function CitedLaw({ at, article, name }: Readonly<{ at: Place; article: string; name?: string }>) {
  const found = at.lawOf(article);
  const title = name ?? articleIn(at.lang, article);
  if (found.length === 0) return <p className="cite">{title}</p>;
  return (
    <details className="law">
      <summary className="cite">{title}</summary>
      {found.map(({ law, number, paragraphs }) => (
        <div key={number} lang="zh-CN">
          <strong>{`《${law}》${number}`}</strong>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
      {at.lang === 'en' && <p className="about">{lawWords.en.inChinese}</p>}
    </details>
  );
}
