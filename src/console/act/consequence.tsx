import { Alert } from 'antd';
import type { Preview } from '../../api/contract/session.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatFullDay } from '../../words/days.ts';
import { stateWords } from '../../words/states.ts';
import { CitedLaw } from '../frame/citedLaw.tsx';
import { problemIn, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { Findings } from './findings.tsx';

type Effect = Preview['clocks'][number];

function EffectLine({ effect }: { effect: Effect }) {
  const { language, words } = useWords();
  const tell: Readonly<Record<string, (title: string, due: string) => string>> = words.act.effects;
  const due = effect.due ? formatFullDay(effect.due, language) + (effect.provisional ? words.act.provisional : '') : '';
  const title = effect.title[language];
  return <li>{tell[effect.effect]?.(title, due) ?? title}</li>;
}

/** What will have changed once the act is done: state, letter, clocks with their last day, and the article. */
function Foreseen({ preview, state }: { preview: Preview; state: string }) {
  const { language, words } = useWords();
  const names: Readonly<Record<string, { name: string }>> = stateWords[language];
  const name = names[preview.state]?.name ?? preview.state;
  return (
    <ul>
      <li>{preview.state === state ? words.act.stays(name) : words.act.becomes(name)}</li>
      {preview.letter && <li>{words.act.makes(choiceWord(language, 'kind', preview.letter))}</li>}
      {preview.clocks.map((effect) => (
        <EffectLine key={`${effect.effect}-${effect.title.zh}-${effect.due}`} effect={effect} />
      ))}
      {preview.findings.filter(({ field }) => !field).length > 0 && (
        <li>
          <Findings findings={preview.findings.filter(({ field }) => !field)} />
        </li>
      )}
      {preview.article && (
        <li>
          <CitedLaw article={preview.article} />
        </li>
      )}
    </ul>
  );
}

export type Foresight = Readonly<{ complete: boolean; preview: Preview | undefined; refusal: Error | null; isFetching: boolean }>;

/** The consequence of an act before it is done, or the law's refusal. */
export function Consequence({ foresight, state }: { foresight: Foresight; state: string }) {
  const { words } = useWords();
  const { complete, preview, refusal, isFetching } = foresight;
  if (refusal && problemIn(refusal).status === 409) return <Trouble fault={refusal} title={words.act.refused} />;
  if (refusal && problemIn(refusal).status !== 422) return <Trouble fault={refusal} />;
  const waiting = !complete || refusal ? words.act.fillFirst : isFetching || !preview ? words.act.counting : '';
  const content = waiting || !preview ? <p className="plain quiet">{waiting}</p> : <Foreseen preview={preview} state={state} />;
  return <Alert type="info" role="status" className="consequence" title={words.act.consequence} description={content} />;
}
