import type { FileView, TimelineEntry } from '../../api/contract/file.ts';
import { accountWords } from '../../words/accounts.ts';
import { actWords } from '../../words/acts.ts';
import { choiceWord, choiceWords } from '../../words/choices.ts';
import { formatDay, formatFullDay } from '../../words/days.ts';
import { fieldWord } from '../../words/fields.ts';
import type { Language } from '../../words/language.ts';
import { dayInShanghai } from '../clock/dayCount.ts';
import { useNameOf, useReferenceName } from '../fields/referenceName.ts';
import { CitedLaw } from '../frame/citedLaw.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { type Fact, FactList } from './factList.tsx';

/** Facts that are codes of the reference, by field. */
const referenced = { category: 'categories', route: 'routes', ground: 'grounds', areaCode: 'areas', to: 'units' } as const;
/** Acts whose text stands at the top of the file already. */
const openings = ['file', 'register', 'takeOver'];
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What an act did, after the name of who did it; the code itself where there is no word. */
export function doneWords(type: string, language: Language): string {
  const known: Readonly<Record<string, { done: string }>> = actWords[language];
  return known[type]?.done ?? type;
}

function useEntryFacts(entry: TimelineEntry): Fact[] {
  const { language } = useWords();
  const name = useReferenceName();
  const told = (field: string, value: string) => {
    if (isDay(value)) return formatFullDay(value, language);
    if (Object.hasOwn(referenced, field)) return name(referenced[field as keyof typeof referenced], value);
    if (value === 'true' || value === 'false') return choiceWords[language].flags[value];
    return choiceWord(language, field, value);
  };
  const label = (field: string) => fieldWord(language, field, entry.type).label;
  return [
    ...Object.entries(entry.facts).map(([field, value]): Fact => [label(field), told(field, value)]),
    ...Object.entries(entry.texts)
      .filter(([field]) => field !== 'text' || !openings.includes(entry.type)) // what was written stands above
      .map(
        ([field, text]): Fact => [
          label(field),
          <span key={field} className="told">
            <bdi>{text}</bdi>
          </span>,
        ],
      ),
  ];
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { language, words } = useWords();
  const facts = useEntryFacts(entry);
  const nameOf = useNameOf();
  const role = choiceWord(language, 'role', entry.role);
  const instead = entry.deputyOf && accountWords[language].standsFor(entry.deputyOf);
  const who =
    entry.role === 'petitioner'
      ? role
      : [nameOf('units', entry.unit, entry.unitName), role, entry.officer, instead].filter(Boolean).join(' ');
  return (
    <li className={entry.internal ? 'step step-internal' : 'step'}>
      <p className="step-line">
        <time dateTime={entry.on}>{formatDay(entry.on, language)}</time>{' '}
        <strong>
          <OwnTongue>{who}</OwnTongue> {doneWords(entry.type, language)}
        </strong>
        {entry.internal && <span className="badge">{words.file.internal}</span>}
        {entry.late && <span className="quiet"> {words.file.lateEntry(formatDay(dayInShanghai(entry.at), language))}</span>}
      </p>
      <FactList facts={facts} />
      {entry.article && <CitedLaw article={entry.article} />}
    </li>
  );
}

/** What happened, in the order it happened, newest below. */
export function Story({ file }: { file: FileView }) {
  const { words } = useWords();
  return (
    <section className="card" aria-labelledby="part-story">
      <h2 id="part-story">{words.file.story}</h2>
      <ol className="story">
        {file.timeline.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
