import type { FileView } from '../../api/contract/file.ts';
import { formatDay } from '../../words/days.ts';
import { reopeningShown } from '../../words/reopening.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';

/** 请求恢复办理: how often the matter was reopened, who asks for it again, and who decides. */
export function ReopeningPanel({ file: { reopening } }: { file: FileView }) {
  const { language } = useWords();
  const nameOf = useNameOf();
  const words = reopeningShown[language];
  if (!reopening) return null;
  const { times, asked } = reopening;
  return (
    <section className="card" aria-labelledby="part-reopening">
      <h2 id="part-reopening">{words.title}</h2>
      {asked && (
        <p>
          {words.asked(
            formatDay(asked.on, language),
            nameOf('units', asked.by.code, asked.by.name),
            nameOf('units', asked.to.code, asked.to.name),
            asked.time,
          )}
        </p>
      )}
      {times > 0 && <p className="quiet">{words.before(times)}</p>}
    </section>
  );
}
