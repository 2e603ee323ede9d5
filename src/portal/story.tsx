import type { ClockView } from '../api/contract/clock.ts';
import type { CitizenView, LetterView, TimelineEntry } from '../api/contract/file.ts';
import { civilDateAt } from '../clock/civilDate.ts';
import { actWords } from '../words/acts.ts';
import { choiceWord, choiceWords } from '../words/choices.ts';
import { formatDay, formatFullDay } from '../words/days.ts';
import { fieldWord } from '../words/fields.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { LetterCard } from './letterCard.tsx';
import type { Place } from './place.ts';

type StoryProps = Readonly<{ at: Place; view: CitizenView; electronic: boolean; next: readonly ClockView[] }>;

const endStates = ['not-accepted', 'closed', 'withdrawn', 'answered'];

/** Who did what on which day, newest below, letters as cards; then the open circles of what is due next. */
export function Story({ at, view, electronic, next }: StoryProps) {
  const { matter } = at.t;
  const ended = endStates.includes(view.state);
  return (
    <ol className="story">
      {view.timeline.map((entry) => (
        <Entry at={at} view={view} entry={entry} electronic={electronic} key={entry.seq} />
      ))}
      {next.map((clock) => (
        <li className="next" key={clock.no}>
          <p className="did">
            <strong>{matter.now}</strong> · {clock.title[at.lang]}
          </p>
          <p className="about">
            {matter.nowBy(at.unitName(clock.unit, clock.unitName))} · <a href="#next">{formatFullDay(clock.due, at.lang)}</a>
          </p>
        </li>
      ))}
      {next.length === 0 && (
        <li className={ended ? 'end' : 'next'}>
          <p className="did about">{ended ? matter.ended : matter.noClock}</p>
        </li>
      )}
    </ol>
  );
}

type EntryProps = Readonly<{ at: Place; view: CitizenView; entry: TimelineEntry; electronic: boolean }>;

function Entry({ at, view, entry, electronic }: EntryProps) {
  const { matter } = at.t;
  const own = entry.role === 'petitioner';
  const words: Readonly<Record<string, { done: string }>> = actWords[at.lang];
  const letter = view.letters.find(({ letterId }) => letterId === entry.letterId);
  return (
    <li className={own ? 'own' : undefined}>
      <time dateTime={entry.on}>
        {formatFullDay(entry.on, at.lang)}
        {entry.late && matter.late(formatDay(civilDateAt(entry.at), at.lang))}
      </time>
      <p className="did">
        <strong>
          {own
            ? view.representative === undefined
              ? matter.you
              : portalPeople[at.lang].petitioner
            : at.unitName(entry.unit, entry.unitName)}
        </strong>{' '}
        {own && entry.type === 'recordService' ? matter.signedFor : (words[entry.type]?.done ?? entry.type)}
        {letter && at.lang === 'zh' && `《${letterName(at, letter)}》`}
        {letter && at.lang === 'en' && ` (${letterName(at, letter)})`}
      </p>
      {factLines(at, entry).map((line) => (
        <p className="did about" key={line}>
          {line}
        </p>
      ))}
      {textsOf(entry).map(([name, text]) => (
        <p className="text card" key={name}>
          <span className="about">{portalTracking[at.lang].labelled(fieldWord(at.lang, name, entry.type).label)}</span>
          <bdi>{text}</bdi>
        </p>
      ))}
      {letter && makesLetter(entry) && <LetterCard at={at} letter={letter} outcome={outcomeOf(at, view, letter)} electronic={electronic} />}
    </li>
  );
}

const makesLetter = ({ type }: TimelineEntry) => type !== 'recordService' && type !== 'voidService' && type !== 'voidLetter';

function letterName({ lang }: Place, { kind }: LetterView): string {
  const kinds: Readonly<Record<string, string>> = choiceWords[lang].letterKinds;
  return kinds[kind] ?? kind;
}

function outcomeOf(at: Place, { decision }: CitizenView, { kind }: LetterView): string | undefined {
  return kind === 'opinion' && decision ? at.t.matter.outcome(choiceWord(at.lang, 'outcome', decision.outcome)) : undefined;
}

/** What an entry says besides the act: where to, by when, how it was rated. */
function factLines(at: Place, { type, facts }: TimelineEntry): string[] {
  const { matter } = at.t;
  const { to, dueOn, dueBefore, dueAfter, mode, field, bureau, unit, followUp, secondAnswer } = facts;
  return [
    to && (type === 'askCoOrgan' ? at.organName(to) : matter.to(at.organName(to))),
    type === 'assign' && dueOn && matter.dueOn(formatFullDay(dueOn, at.lang)),
    dueAfter && matter.dueMoved(daysOf(at, dueBefore ?? ''), daysOf(at, dueAfter)),
    type === 'recordService' && mode && choiceWord(at.lang, 'mode', mode),
    type === 'correct' && field && choiceWord(at.lang, 'field', field),
    followUp && choiceWord(at.lang, 'followUp', followUp),
    secondAnswer && choiceWord(at.lang, 'followUp', secondAnswer),
    type === 'rate' && bureau && `${matter.bureau}${choiceWord(at.lang, 'bureau', bureau)}`,
    type === 'rate' && unit && `${matter.unit}${choiceWord(at.lang, 'unit', unit)}`,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

/** One day, or several that moved together. */
const daysOf = ({ lang }: Place, days: string): string =>
  days
    .split('、')
    .map((day) => day && formatDay(day, lang))
    .join(lang === 'zh' ? '、' : ', ');

/** The words of the letter itself stand below the history, and proof of service on the letter's card: each once. */
function textsOf({ type, texts }: TimelineEntry): [string, string][] {
  const shownElsewhere = ['file', 'register', 'takeOver', 'recordService'].includes(type);
  // The body of a legal way and its outcome stand on the card of that way.
  const onCard = (name: string) => name === 'body' || type === 'recordRouteOutcome';
  return shownElsewhere ? [] : Object.entries(texts).filter(([name, text]) => text.trim() !== '' && !onCard(name));
}
