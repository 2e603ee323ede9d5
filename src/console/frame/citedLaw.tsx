import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Articles } from '../../api/contract/articles.ts';
import { articleIn } from '../../words/articles.ts';
import { lawWords } from '../../words/law.ts';
import { askFor } from '../asking/request.ts';
import { useWords } from '../language/language.tsx';

/** A citation that opens into the text of the law, read when somebody wants to. `article` as the rules hold it. */
export function CitedLaw({ article }: { article: string }) {
  const { language } = useWords();
  const words = lawWords[language];
  const [open, show] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['articles', article],
    queryFn: () => askFor<Articles>(`/articles?${new URLSearchParams({ cite: article })}`),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <details className="cited-law" onToggle={({ currentTarget }) => show(currentTarget.open)}>
      <summary>{articleIn(language, article)}</summary>
      {error && <p>{words.none}</p>}
      {data?.articles.map(({ law, number, paragraphs }) => (
        <div key={number} lang="zh-CN">
          <strong>{`《${law}》${number}`}</strong>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
      {language === 'en' && data && <p className="quiet">{words.inChinese}</p>}
    </details>
  );
}
