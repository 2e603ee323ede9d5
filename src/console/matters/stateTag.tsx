import { stateWords } from '../../words/states.ts';
import { useWords } from '../language/language.tsx';
import './matters.css';

type Known = keyof (typeof stateWords)['zh'];

/** Where a matter stands, with what that means on hover. */
export function StateTag({ state }: { state: string }) {
  const { language } = useWords();
  const word = stateWords[language][state as Known];
  return (
    <span className={`state state-${state}`} title={word?.about}>
      {word?.name ?? state}
    </span>
  );
}
