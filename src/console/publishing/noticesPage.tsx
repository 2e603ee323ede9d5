import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { OwnNotices } from '../../api/contract/noticeBoard.ts';
import { formatFullDay } from '../../words/days.ts';
import { publishingWords } from '../../words/publishing.ts';
import { askFor } from '../asking/request.ts';
import { DayInput } from '../fields/dayInput.tsx';
import { CitedLaw } from '../frame/citedLaw.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

const asked = { queryKey: ['notices'], queryFn: () => askFor<OwnNotices>('/notices') };
type Item = OwnNotices['items'][number];

/** What the own unit must publish, each entry with who checked it and until when it holds. */
export function NoticesPage() {
  const { language } = useWords();
  const words = publishingWords[language];
  const { data, error, refetch } = useQuery(asked);
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!data) return <Reading />;
  return (
    <section className="page notices">
      <h1>{words.keep.title}</h1>
      <p className="lead" role="status">
        {data.due > 0 ? words.keep.due(data.due) : words.keep.allCurrent}
      </p>
      <CitedLaw article="信访工作条例 第十八条" />
      {data.items.map((item) => (
        <Entry key={`${item.item}-${item.checkedOn}-${item.textZh}`} item={item} />
      ))}
      <details>
        <summary>{words.keep.history(data.history.length)}</summary>
        <ul>
          {data.history.map(({ item, textZh, changedBy, checkedOn, at }) => (
            <li key={item + at}>
              {checkedOn} <bdi>{changedBy}</bdi> · {words.items[item as Item['item']]}
              {language === 'zh' ? '：' : ': '}
              <bdi>{textZh}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Entry({ item }: { item: Item }) {
  const { language } = useWords();
  const words = publishingWords[language];
  const client = useQueryClient();
  const id = useId();
  const [textZh, setZh] = useState(item.textZh ?? '');
  const [textEn, setEn] = useState(item.textEn ?? '');
  const [checkBy, setCheck] = useState<string>();
  const [open, show] = useState(item.standing !== 'current');
  const [fault, tell] = useState<unknown>();
  const save = async () => {
    tell(undefined);
    try {
      const body = { item: item.item, textZh, ...(textEn.trim() && { textEn }), ...(checkBy && { checkBy }) };
      client.setQueryData(asked.queryKey, await askFor<OwnNotices>('/notices', { method: 'POST', body }));
    } catch (trouble) {
      tell(trouble);
    }
  };
  return (
    <section className="card notice-entry" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>
        {words.items[item.item]} <span className="quiet">{words.keep.standing[item.standing]}</span>
      </h2>
      {item.checkedOn && item.checkBy && (
        <p className="quiet">
          {words.checked(formatFullDay(item.checkedOn, language))} · <bdi>{item.changedBy}</bdi> · {words.keep.checkBy} {item.checkBy}
        </p>
      )}
      {open ? (
        <>
          <label htmlFor={`${id}-zh`}>{words.keep.textZh}</label>
          <Input.TextArea id={`${id}-zh`} rows={2} maxLength={2000} value={textZh} onChange={({ target }) => setZh(target.value)} />
          <label htmlFor={`${id}-en`}>{words.keep.textEn}</label>
          <Input.TextArea id={`${id}-en`} rows={2} maxLength={2000} value={textEn} onChange={({ target }) => setEn(target.value)} />
          <p>
            {words.keep.checkBy} <DayInput label={words.keep.checkBy} value={checkBy} onChange={setCheck} />
          </p>
          {fault !== undefined && <Trouble fault={fault} />}
          <Button type="primary" onClick={() => void save()}>
            {words.keep.save}
          </Button>
        </>
      ) : (
        <>
          <p className="text">
            <bdi>{item.textZh}</bdi>
          </p>
          <Button onClick={() => show(true)}>{words.keep.edit}</Button>
        </>
      )}
    </section>
  );
}
