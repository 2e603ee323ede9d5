import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { OfferedAct } from '../../api/contract/file.ts';
import type { OfferedAnswers } from '../../api/contract/standardAnswers.ts';
import { fieldWord } from '../../words/fields.ts';
import { answerWords } from '../../words/standardAnswers.ts';
import { questions } from '../asking/questions.ts';
import { ask } from '../asking/request.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import type { ActValues } from './actFields.ts';

type Answer = OfferedAnswers['items'][number];
type Props = { petitionNo: string; act: string; values: ActValues; fill(field: string, text: string): void };

/** Has the act a text that a standard answer may be for? */
export const offersAnswers = (act: OfferedAct): boolean =>
  act.fields.some(({ kind, maxLength = 0 }) => kind === 'text' && maxLength >= 2000);

/** Standard answers for the texts asked for now, shown whole; put into the form on demand, to be edited there. */
export function StandardAnswers({ petitionNo, act, values, fill }: Props) {
  const { language } = useWords();
  const words = answerWords[language].form;
  const { data } = useQuery(questions.offeredAnswers(petitionNo, act));
  const items = (data?.items ?? []).filter(({ paper }) => !paper || paper === values.paper);
  if (items.length === 0) return null;
  return (
    <section className="ways" aria-labelledby="standard-answers">
      <h3 id="standard-answers">{words.title}</h3>
      <p className="quiet">{words.about}</p>
      <ul>
        {items.map((answer) => (
          <Offered key={`${answer.unit} ${answer.code}`} answer={answer} act={act} written={values[answer.field]} fill={fill} />
        ))}
      </ul>
    </section>
  );
}

function Offered({ answer, act, written, fill }: { answer: Answer; act: string; written: unknown; fill: Props['fill'] }) {
  const { language } = useWords();
  const words = answerWords[language].form;
  const nameOf = useNameOf();
  const { unit, unitName, code, version, title, text, field } = answer;
  const count = useMutation({ mutationFn: () => ask('/standard-answers/uses', { method: 'POST', body: { unit, code, version } }) });
  const typed = typeof written === 'string' ? written.trim() : '';
  return (
    <li>
      <details>
        <summary>
          <strong lang="zh-CN">{title}</strong>
        </summary>
        <p lang="zh-CN" className="answer-text">
          {text}
        </p>
      </details>
      <span className="block quiet">
        {words.from(nameOf('units', unit, unitName), version)} · {words.into(fieldWord(language, field, act).label)}
      </span>
      {typed === text.trim() && <span className="block">{words.unchanged}</span>}
      {typed !== text.trim() && (
        <Button
          size="small"
          onClick={() => {
            fill(field, typed === '' ? text : `${typed}\n${text}`);
            count.mutate();
          }}
        >
          {typed === '' ? words.use : words.append}
        </Button>
      )}
    </li>
  );
}
