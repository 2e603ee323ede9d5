import { Button, Input, Tag } from 'antd';
import { useId, useState } from 'react';
import type { AnswerVersions } from '../../api/contract/standardAnswers.ts';
import { answerWords } from '../../words/standardAnswers.ts';
import { stateWords } from '../../words/states.ts';
import { useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { usePlaceWords } from './placeWords.ts';

type Version = AnswerVersions['versions'][number];
export type Decision = Readonly<{ code: string; version: number; step: 'approved' | 'withdrawn'; reason: string }>;
type Props = { found: AnswerVersions; deciding: boolean; busy: boolean; decide(decision: Decision): void; copy(version: Version): void };

/** Every answer with its versions, newest first: where it is used, who wrote, approved and withdrew it, and what may be done with it. */
export function AnswerList({ found, ...props }: Props) {
  const { language } = useWords();
  const words = answerWords[language];
  const newest = new Map<string, number>();
  for (const { code, version } of found.versions) newest.set(code, Math.max(version, newest.get(code) ?? 0));
  return (
    <section aria-labelledby="answer-versions">
      <h2 id="answer-versions">{words.versions}</h2>
      {found.versions.length === 0 && <p className="quiet">{words.none}</p>}
      {found.versions.map((each) => (
        <Answer key={`${each.code} ${each.version}`} each={each} isNewest={newest.get(each.code) === each.version} {...props} />
      ))}
    </section>
  );
}

/** Where a version stands. A version with a newer one beside it that was never approved is past. */
function standingOf({ offered, steps }: Version, isNewest: boolean): 'offered' | 'waiting' | 'before' | 'withdrawn' {
  if (offered) return 'offered';
  if (steps.at(-1)?.step === 'withdrawn') return 'withdrawn';
  return isNewest && steps.length === 0 ? 'waiting' : 'before';
}

function Answer({ each, isNewest, deciding, busy, decide, copy }: Omit<Props, 'found'> & { each: Version; isNewest: boolean }) {
  const { language } = useWords();
  const words = answerWords[language];
  const standing = standingOf(each, isNewest);
  const { code, version } = each;
  return (
    <article className="answer-version">
      <h3>
        <span lang="zh-CN">{each.title}</span> <span className="quiet">{code}</span> <Tag>{words[standing]}</Tag>
      </h3>
      <p>
        <OwnTongue>{words.version(version, each.note)}</OwnTongue>
      </p>
      <p lang="zh-CN" className="answer-text">
        {each.text}
      </p>
      <Trace each={each} />
      {each.own && standing === 'waiting' && <p className="quiet">{words.ownNote}</p>}
      <div className="buttons">
        {deciding && !each.own && !each.offered && (
          <Button type="primary" disabled={busy} onClick={() => decide({ code, version, step: 'approved', reason: '' })}>
            {words.approve}
          </Button>
        )}
        {deciding && each.offered && <Withdraw busy={busy} withdraw={(reason) => decide({ code, version, step: 'withdrawn', reason })} />}
        <Button onClick={() => copy(each)}>{words.copy}</Button>
      </div>
    </article>
  );
}

/** Where it is used, by whom, and what was done with it when. */
function Trace({ each }: { each: Version }) {
  const { language } = useWords();
  const words = answerWords[language];
  const place = usePlaceWords();
  const name = useReferenceName();
  const { states, categories } = each.place;
  const where = [
    `${words.where}${language === 'zh' ? '：' : ': '}${place(each.place)}`,
    states?.map((state) => stateWords[language][state].name).join(words.separator) ?? words.anyState,
    categories?.map((code) => name('categories', code)).join(words.separator) ?? words.anyCategory,
    words.reach[each.reach],
  ];
  const done = each.steps.map(({ step, by, at, reason }) => words.step[step](by, at.slice(0, 10), reason));
  return (
    <p className="quiet">
      {where.join(' · ')}
      <span className="block">
        {[words.writtenBy(each.writtenBy, each.writtenAt.slice(0, 10)), ...done, words.uses(each.uses)].join(' · ')}
      </span>
    </p>
  );
}

/** Says what withdrawing does, and asks why. */
function Withdraw({ busy, withdraw }: { busy: boolean; withdraw(reason: string): void }) {
  const { language } = useWords();
  const words = answerWords[language];
  const id = useId();
  const [open, show] = useState(false);
  const [reason, write] = useState('');
  if (!open) return <Button onClick={() => show(true)}>{words.withdraw}</Button>;
  return (
    <div className="withdraw">
      <p>{words.withdrawing}</p>
      <label htmlFor={id}>{words.reason}</label>
      <Input id={id} value={reason} maxLength={200} autoFocus onChange={(event) => write(event.target.value)} />
      <Button danger disabled={busy || reason.trim() === ''} onClick={() => withdraw(reason.trim())}>
        {words.confirm}
      </Button>
      <Button onClick={() => show(false)}>{words.cancel}</Button>
    </div>
  );
}
