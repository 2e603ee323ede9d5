import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { CategoryTree } from '../../api/contract/categories.ts';
import { categoryPageWords } from '../../words/categoryPage.ts';
import { askFor } from '../asking/request.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { problemIn, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { differenceOf, type Entry, readCategories } from './categoryFile.ts';

type Read = Readonly<{ name: string; entries: readonly Entry[] }>;
type Props = { today: CategoryTree; done(): void };

/** A new version out of a file: nothing is kept before it was tried and its difference shown. */
export function CategoryImport({ today, done }: Props) {
  const { language } = useWords();
  const words = categoryPageWords[language];
  const [read, setRead] = useState<Read>();
  const [version, setVersion] = useState('');
  const [from, setFrom] = useState('');
  const id = useId();
  const send = (dryRun: boolean) =>
    askFor(`/categories?dryRun=${dryRun}`, { method: 'POST', body: { version: version.trim(), from, entries: read?.entries ?? [] } });
  const tried = useMutation({ mutationFn: () => send(true) });
  const kept = useMutation({ mutationFn: () => send(false), onSuccess: done });
  const fault = tried.error ?? kept.error;
  const changed = () => {
    tried.reset();
    kept.reset();
  };
  const open = async (file: File | undefined) => {
    changed();
    setRead(file && { name: file.name, entries: readCategories(await file.text(), today.entries) });
  };
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{words.bring}</h2>
      <p className="quiet">{words.bringAbout}</p>
      <div className="fields">
        <label htmlFor={`${id}-f`}>{words.file}</label>
        <input id={`${id}-f`} type="file" accept=".csv,text/csv" onChange={(event) => void open(event.target.files?.[0])} />
        {read?.entries.length === 0 && <p role="alert">{words.unreadable}</p>}
        <label htmlFor={`${id}-v`}>{words.versionName}</label>
        <Input
          id={`${id}-v`}
          value={version}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => {
            changed();
            setVersion(event.target.value);
          }}
        />
        <label htmlFor={`${id}-d`}>{words.from}</label>
        <DayInput
          id={`${id}-d`}
          value={from}
          onChange={(day) => {
            changed();
            setFrom(day ?? '');
          }}
        />
      </div>
      {read && read.entries.length > 0 && <Difference entries={read.entries} today={today} />}
      {fault && <Trouble fault={fault} />}
      {fault && <Faults fault={fault} />}
      {tried.isSuccess && !kept.isSuccess && <p role="status">{words.wouldFit(from)}</p>}
      {kept.isSuccess && <p role="status">{words.kept(version, from)}</p>}
      <div className="buttons">
        <Button disabled={!read?.entries.length} loading={tried.isPending} onClick={() => tried.mutate()}>
          {words.tryIt}
        </Button>
        <Button type="primary" disabled={!tried.isSuccess || kept.isSuccess} loading={kept.isPending} onClick={() => kept.mutate()}>
          {words.keep}
        </Button>
      </div>
    </section>
  );
}

/** What is wrong with the day, the name of the version, and each entry. */
function Faults({ fault }: { fault: Error }) {
  const { fields = [] } = problemIn(fault);
  return (
    <ul role="alert">
      {fields.map(({ field, detail }) => (
        <li key={`${field} ${detail}`}>{detail}</li>
      ))}
    </ul>
  );
}

/** What comes, what goes and what is called otherwise, against the newest version. */
function Difference({ entries, today }: { entries: readonly Entry[]; today: CategoryTree }) {
  const { language } = useWords();
  const words = categoryPageWords[language];
  const { added, renamed, gone } = differenceOf(entries, today.entries);
  const name = ({ title, code }: Entry) => `${title.zh}（${code}）`;
  const parts = [
    [words.added(added.length), added.map(name)],
    [words.renamed(renamed.length), renamed.map(([old, now]) => `${name(old)} → ${now.title.zh}`)],
    [words.gone(gone.length), gone.map(name)],
  ] as const;
  return (
    <section aria-label={words.difference}>
      <p>
        {words.total(entries.length)} {gone.length > 0 && words.goneAbout}
      </p>
      {parts.map(([title, names]) => (
        <details key={title}>
          <summary>{title}</summary>
          <ul lang="zh-CN">
            {names.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
