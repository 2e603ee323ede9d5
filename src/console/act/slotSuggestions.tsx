import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TriageSlots } from '../../api/contract/routing.ts';
import { routingWords } from '../../words/routing.ts';
import { questions } from '../asking/questions.ts';
import { useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

type Slot = keyof TriageSlots;
type Props = { petitionNo: string; slots: readonly Slot[]; fill(slot: Slot, value: string): void };
const listOf = { category: 'categories', route: 'routes', organ: 'units' } as const;

/** What is suggested for the slots of a form, each with who says so and why. Nothing is filled in unasked. */
export function SlotSuggestions({ petitionNo, slots, fill }: Props) {
  const { language } = useWords();
  const words = routingWords[language].suggested;
  const { data } = useQuery(questions.suggestions(petitionNo));
  const shown = slots.filter((slot) => (data?.[slot].length ?? 0) > 0);
  if (!data || shown.length === 0) return null;
  return (
    <section className="ways" aria-labelledby="slots-suggested">
      <h3 id="slots-suggested">{words.title}</h3>
      <p className="quiet">{words.about}</p>
      {shown.map((slot) => (
        <Slots key={slot} slot={slot} items={data[slot]} fill={(value) => fill(slot, value)} />
      ))}
    </section>
  );
}

function Slots({ slot, items, fill }: { slot: Slot; items: TriageSlots[Slot]; fill(value: string): void }) {
  const { language } = useWords();
  const { suggested: words, separator } = routingWords[language];
  const name = useReferenceName();
  const byRules = new Set(items.filter(({ by }) => by === 'rules').map(({ value }) => value));
  const said = (found: string) => [name('categories', found), name('areas', found)].find((each) => each !== found) ?? found;
  return (
    <>
      <h4>{words.slot[slot]}</h4>
      {byRules.size > 1 && <p role="note">{words.conflict}</p>}
      <ul>
        {items.map(({ value, by, rule, because, right }) => (
          <li key={`${by} ${rule} ${value}`}>
            <strong>{name(listOf[slot], value)}</strong>
            <span className="block quiet">
              {words.by[by]} · <OwnTongue>{words.because(because.map(said).join(separator))}</OwnTongue>
              {by === 'words' && ` · ${right ? words.right(Math.round(right.share * 100), right.of) : words.notMeasured}`}
            </span>
            <Button size="small" onClick={() => fill(value)}>
              {words.use}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
