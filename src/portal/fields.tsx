import type { ReactNode } from 'react';
import { fieldWord } from '../words/fields.ts';
import type { Place } from './place.ts';

/** What is wrong with a field, in the reader's words. */
export type Problem = Readonly<{ field: string; text: string }>;

type Asked = Readonly<{ at: Place; name: string; label: string; hint?: string; problems: readonly Problem[]; optional?: boolean }>;

/** In elder mode a page asks one question; the others stay in the form unseen, so that nothing typed is lost. */
export const isElsewhere = ({ only }: Place, name: string): boolean => only !== undefined && !only.includes(name);

const problemOf = (problems: readonly Problem[], name: string) => problems.find(({ field }) => field === name);

function described({ name, hint, problems }: Pick<Asked, 'name' | 'hint' | 'problems'>): string | undefined {
  const ids = [hint && `${name}-hint`, problemOf(problems, name) && `${name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Notes({ name, hint, problems }: Pick<Asked, 'name' | 'hint' | 'problems'>) {
  const problem = problemOf(problems, name);
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${name}-problem`}>
          {problem.text}
        </p>
      )}
    </>
  );
}

function Field({ asked, className = '', children }: { asked: Asked; className?: string; children: ReactNode }) {
  const { at, name, label, optional, problems } = asked;
  return (
    <div className={`field ${problemOf(problems, name) ? 'wrong' : ''} ${className}`.trim()} hidden={isElsewhere(at, name)}>
      <label className="ask" htmlFor={name}>
        {label}
        {optional && <small>{at.t.site.optional}</small>}
      </label>
      <Notes {...asked} />
      {children}
    </div>
  );
}

type Typed = Asked &
  Readonly<{
    value: string;
    className?: string;
    autoComplete?: string;
    type?: 'text' | 'tel' | 'email';
    list?: string;
    short?: boolean;
    code?: boolean;
  }>;

/** One line of text. Nothing limits the typing: a text that is too long is told, not cut. */
export function TextField({ value, type = 'text', autoComplete = 'off', list, className, short, code, ...asked }: Typed) {
  const invalid = problemOf(asked.problems, asked.name) ? true : undefined;
  return (
    <Field asked={asked} {...(className && { className })}>
      <input
        type={type}
        id={asked.name}
        name={asked.name}
        defaultValue={value}
        autoComplete={autoComplete}
        list={list}
        className={[short && 'short', code && 'code'].filter(Boolean).join(' ') || undefined}
        spellCheck={code ? false : undefined}
        aria-invalid={invalid}
        aria-describedby={described(asked)}
      />
    </Field>
  );
}

export function TextArea({ value, rows, ...asked }: Asked & Readonly<{ value: string; rows: number }>) {
  const invalid = problemOf(asked.problems, asked.name) ? true : undefined;
  return (
    <Field asked={asked}>
      <textarea
        id={asked.name}
        name={asked.name}
        rows={rows}
        defaultValue={value}
        aria-invalid={invalid}
        aria-describedby={described(asked)}
      />
    </Field>
  );
}

/** One of several in a list that opens: where cards would be too many. */
export function SelectField({ value, choices, ...asked }: Asked & Readonly<{ value: string; choices: readonly Choice[] }>) {
  const invalid = problemOf(asked.problems, asked.name) ? true : undefined;
  return (
    <Field asked={asked}>
      <select id={asked.name} name={asked.name} defaultValue={value} aria-invalid={invalid} aria-describedby={described(asked)}>
        {choices.map((choice) => (
          <option value={choice.value} key={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export type Choice = Readonly<{ value: string; label: string; about?: string }>;

/** One of several, as cards of at least 48 px. The first carries the field's id, so that the summary of errors leads to it. */
export function Choices({ value, choices, ...asked }: Asked & Readonly<{ value: string; choices: readonly Choice[] }>) {
  const { at, name, label, optional, problems } = asked;
  return (
    <fieldset
      className={`field ${problemOf(problems, name) ? 'wrong' : ''}`.trim()}
      aria-describedby={described(asked)}
      hidden={isElsewhere(at, name)}
    >
      <legend className="ask">
        {label}
        {optional && <small>{at.t.site.optional}</small>}
      </legend>
      <Notes {...asked} />
      {choices.map((choice, no) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            id={no === 0 ? name : `${name}-${no}`}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === value}
          />
          <span>
            {choice.label}
            {choice.about && <span className="about">{choice.about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type SummaryProps = Readonly<{ at: Place; problems: readonly Problem[]; lead?: string; act?: string }>;

/** What is wrong, above everything, each line named by its field and a link to it. Takes the focus when the page opens, scripts or not. */
export function ErrorSummary({ at, problems, lead, act }: SummaryProps) {
  if (problems.length === 0) return null;
  const named = ({ field, text }: Problem) => {
    const { label } = fieldWord(at.lang, field, act);
    return label === field ? text : `${label}${at.lang === 'zh' ? '：' : ': '}${text}`;
  };
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the reader must land on what is wrong, also without scripts
    <div className="summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="summary-title">
      <h2 id="summary-title">{at.t.site.errorTitle}</h2>
      <p>{lead ?? at.t.site.errorLead}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.text}`}>
            {problem.field ? (
              <a className="jump" href={`#${problem.field}`}>
                {named(problem)}
              </a>
            ) : (
              problem.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
