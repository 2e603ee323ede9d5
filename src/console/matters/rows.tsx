import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListItem } from '../../api/contract/lists.ts';
import { choiceWord } from '../../words/choices.ts';
import { purposeNames } from '../../words/clocks.ts';
import { dangerShown } from '../../words/danger.ts';
import { formatFullDay } from '../../words/days.ts';
import { handlingShown } from '../../words/handlingShown.ts';
import { retentionWords } from '../../words/retention.ts';
import { DueLine } from '../clock/dueLine.tsx';
import { useNameOf } from '../fields/referenceName.ts';
import { rowClass } from '../frame/shortcuts.ts';
import { useWords } from '../language/language.tsx';
import { StateTag } from './stateTag.tsx';

function Deadline({ item }: { item: ListItem }) {
  const { language, words } = useWords();
  const purposes: Readonly<Record<string, string>> = purposeNames[language];
  if (!item.dueOn || !item.standing || item.daysLeft === undefined) return <span className="quiet">{words.desk.noDue}</span>;
  return (
    <>
      <DueLine due={{ due: item.dueOn, daysLeft: item.daysLeft, standing: item.standing }} />
      {item.duePurpose && <span className="quiet row-purpose">{purposes[item.duePurpose] ?? item.duePurpose}</span>}
    </>
  );
}

/** How it was closed, and apart from it what the petitioner says. */
function Outcome({ item: { state, how, confirmation } }: { item: ListItem }) {
  const { language } = useWords();
  const { endings, confirmations } = handlingShown[language];
  const said = [
    state === 'closed' ? endings[how as keyof typeof endings] : undefined,
    confirmations[confirmation as keyof typeof confirmations],
  ].filter(Boolean);
  return said.length > 0 ? <span className="quiet">{said.join(' · ')}</span> : null;
}

/** 危急提示 that nobody lifted, in words. */
function DangerTag({ kinds }: { kinds: ListItem['danger'] }) {
  const { language } = useWords();
  if (!kinds?.length) return null;
  const said = kinds.map((kind) => choiceWord(language, 'danger', kind)).join(language === 'zh' ? '、' : ', ');
  return <strong className="row-danger">{`${dangerShown[language].tag} · ${said}`}</strong>;
}

/** One matter in a list: what it is, who has it, by when; `then` says why it is mine and what I would do next. */
function Row({ item, then }: { item: ListItem; then?: ReactNode }) {
  const { language, words } = useWords();
  const nameOf = useNameOf();
  const received = item.filedOn ? words.list.filedOn(formatFullDay(item.filedOn, language)) : words.list.undated;
  const facts = [item.petitionNo, nameOf('areas', item.areaCode, item.areaName), choiceWord(language, 'channel', item.channel), received];
  return (
    <li className={`row row-${item.standing ?? 'calm'}`}>
      <div className="row-what">
        <Link className={rowClass} to={`/matters/${encodeURIComponent(item.petitionNo)}`}>
          {item.title ? <bdi>{item.title}</bdi> : <span className="quiet">{retentionWords[language].erased}</span>}
        </Link>
        <p className="quiet">{facts.join(' · ')}</p>
        {then && <p className="row-then">{then}</p>}
      </div>
      <div className="row-who">
        <DangerTag kinds={item.danger} />
        <StateTag state={item.state} />
        <Outcome item={item} />
        <span>{nameOf('units', item.holder, item.holderName)}</span>
      </div>
      <div className="row-due">
        <Deadline item={item} />
      </div>
    </li>
  );
}

/** Matters as rows; `then` adds to a row what its reader would do next. */
export function Rows<I extends ListItem>({ items, label, then }: { items: readonly I[]; label: string; then?: (item: I) => ReactNode }) {
  return (
    <ol className="rows" aria-label={label}>
      {items.map((item) => (
        <Row key={item.petitionNo} item={item} then={then?.(item)} />
      ))}
    </ol>
  );
}
