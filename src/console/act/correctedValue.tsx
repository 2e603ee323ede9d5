import { choiceWords } from '../../words/choices.ts';
import type { Choice } from '../fields/choices.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { useWords } from '../language/language.tsx';
import { type Controlled, Options, type Sources } from './options.tsx';

/** Which choices a corrected entry has, so that a correction is chosen the way the entry was; empty for plain text. */
function useCorrections(corrects: string, { choices }: Sources): readonly Choice[] {
  const { language } = useWords();
  const words = choiceWords[language];
  const of = (group: Readonly<Record<string, string>>) => Object.entries(group).map(([value, label]) => ({ value, label }));
  const lists: Readonly<Record<string, readonly Choice[]>> = {
    areaCode: choices.areas,
    category: choices.categories,
    purpose: of(words.purposes),
    channel: of(words.channels),
    firstTime: of(words.flags),
    mayPublish: of(words.flags),
  };
  return lists[corrects] ?? [];
}

type Props = { corrects: string; sources: Sources; label: string } & Controlled;

/** The new value of a corrected entry: a place, a category, a day … as the entry asks for. */
export function CorrectedValue({ corrects, sources, label, id = 'value', value, onChange = () => {} }: Props) {
  const options = useCorrections(corrects, sources);
  const text = typeof value === 'string' ? value : undefined;
  if (corrects === 'filedOn') return <DayInput id={id} value={text} max={sources.today} onChange={onChange} />;
  return <Options id={id} options={options} label={label} value={text} onChange={onChange} />;
}
