import type { FileView } from '../../api/contract/file.ts';
import { formatDay } from '../../words/days.ts';
import { handlingShown } from '../../words/handlingShown.ts';
import { useWords } from '../language/language.tsx';
import { type Fact, FactList } from './factList.tsx';

/** What stands beside the main line while the matter is handled; nothing is drawn where there is nothing. */
export function HandlingPanel({ file }: { file: FileView }) {
  const { language } = useWords();
  const words = handlingShown[language];
  const { handling } = file;
  if (!handling) return null;
  const asked = (handling.asked ?? []).map(({ text, on, dueOn, remindedOn, answeredOn }): Fact => {
    const said = [
      answeredOn ? words.answered(answeredOn) : words.waiting(dueOn),
      remindedOn && !answeredOn ? words.reminded(remindedOn) : '',
    ];
    return [
      `${formatDay(on, language)} ${words.asked}`,
      <span key={on}>
        <span className="told">{text}</span> <span className="quiet">{said.filter(Boolean).join(' · ')}</span>
      </span>,
    ];
  });
  return (
    <section className="card" aria-labelledby="part-handling">
      <h2 id="part-handling">{words.title}</h2>
      <FactList facts={asked} />
    </section>
  );
}
