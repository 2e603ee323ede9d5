import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useRef } from 'react';
import type { PeopleSheet } from '../../api/contract/people.ts';
import { fieldWord } from '../../words/fields.ts';
import { peopleWords } from '../../words/people.ts';
import type { Controlled } from '../act/options.tsx';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { errorFileOf } from './errorFile.ts';

/** A list of people, one a line: typed, pasted, or read out of a spreadsheet. What is read is checked by eye before it is sent. */
export function PeopleField({ petitionNo, id, value, onChange = () => {}, ...aria }: { petitionNo: string } & Controlled) {
  const { language } = useWords();
  const words = peopleWords[language];
  const picker = useRef<HTMLInputElement>(null);
  const text = typeof value === 'string' ? value : '';
  const reading = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return askFor<PeopleSheet>(`/petitions/${encodeURIComponent(petitionNo)}/co-signers/read`, { method: 'POST', form });
    },
    onSuccess: ({ lines }) => onChange([text.trimEnd(), lines].filter((part) => part !== '').join('\n')),
  });
  return (
    <>
      <Input.TextArea
        {...aria}
        {...(id ? { id } : {})}
        value={text}
        placeholder={words.example}
        onChange={(event) => onChange(event.target.value)}
        autoSize={{ minRows: 4, maxRows: 20 }}
      />
      <span hidden>
        <input
          ref={picker}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) reading.mutate(file);
            event.target.value = '';
          }}
        />
      </span>
      <p className="plain">
        <Button onClick={() => picker.current?.click()} loading={reading.isPending}>
          {words.fromFile}
        </Button>{' '}
        <span className="quiet">
          <OwnTongue>{words.fromFileHint}</OwnTongue>
        </span>
      </p>
      {reading.error && <Trouble fault={reading.error} />}
      {reading.data && <WhatWasRead sheet={reading.data} />}
    </>
  );
}

function WhatWasRead({ sheet: { count, troubles } }: { sheet: PeopleSheet }) {
  const { language } = useWords();
  const words = peopleWords[language];
  const label = (field: string) => fieldWord(language, field).label;
  return (
    <div role="status">
      <p className="plain">{words.read(count)}</p>
      {troubles.length > 0 && (
        <>
          <p className="plain">{words.wrong(troubles.length)}</p>
          <ul>
            {troubles.slice(0, 20).map(({ row, field, detail }) => (
              <li key={row}>{`${words.line(row)} · ${label(field)}：${detail}`}</li>
            ))}
          </ul>
          <a href={errorFileOf(language, troubles)} download="errors.csv">
            {words.errorFile}
          </a>
        </>
      )}
    </div>
  );
}
