import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileView } from '../../api/contract/file.ts';
import type { CoSigner, CoSignerPage } from '../../api/contract/people.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatDay } from '../../words/days.ts';
import { fieldWord } from '../../words/fields.ts';
import { peopleWords } from '../../words/people.ts';
import { questions } from '../asking/questions.ts';
import { FactList } from '../file/factList.tsx';
import { RevealForm } from '../file/revealForm.tsx';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { PaperDialog } from '../paper/paperDialog.tsx';
import { usePaper } from '../paper/usePaper.ts';

const pageSize = 50;

/** 联名: how many, who represents them, and the list, masked until somebody says why they need to see. Nothing is drawn for a matter of one. */
export function PeoplePanel({ file: { joint, headcount, petitionNo } }: { file: FileView }) {
  const { language } = useWords();
  const words = peopleWords[language];
  const [open, show] = useState(false);
  if (!joint) return null;
  const named = [words.petitioner, ...joint.representatives.map(words.number)].join(language === 'zh' ? '、' : ', ');
  return (
    <section className="card" aria-labelledby="part-people">
      <h2 id="part-people">{words.title}</h2>
      <FactList
        facts={[
          [words.counted, words.countedAbout(joint.counted)],
          [words.stated, words.people(headcount)],
          [words.representatives, named],
        ]}
      />
      {open ? (
        <List petitionNo={petitionNo} />
      ) : (
        <p>
          <button type="button" className="link" onClick={() => show(true)}>
            {words.show}
          </button>
        </p>
      )}
    </section>
  );
}

function List({ petitionNo }: { petitionNo: string }) {
  const { language } = useWords();
  const words = peopleWords[language];
  const [from, turn] = useState(1);
  const [asking, ask] = useState(false);
  const [plain, setPlain] = useState<CoSignerPage>();
  const { data, error, refetch } = useQuery(questions.coSigners(petitionNo, from, pageSize));
  const page = plain ?? data;
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!page) return <Reading />;
  if (page.items.length === 0) return <p>{words.none}</p>;
  const reveal = (answer: CoSignerPage) => {
    setPlain(answer);
    ask(false);
  };
  const next = page.next;
  return (
    <>
      <People petitionNo={petitionNo} items={page.items} />
      {next !== null && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setPlain(undefined);
            turn(next);
          }}
        >
          {words.more}
        </button>
      )}
      <p className="quiet" role="status">
        {plain ? words.recorded : words.masked}{' '}
        {!plain && !asking && (
          <button type="button" className="link" onClick={() => ask(true)}>
            {words.reveal}
          </button>
        )}
      </p>
      {asking && (
        <RevealForm<CoSignerPage>
          name="reveal-people"
          path={`/petitions/${encodeURIComponent(petitionNo)}/co-signers/reveal`}
          more={{ from, size: pageSize }}
          shown={reveal}
          cancel={() => ask(false)}
        />
      )}
    </>
  );
}

function People({ petitionNo, items }: { petitionNo: string; items: readonly CoSigner[] }) {
  const { language } = useWords();
  const words = peopleWords[language];
  const label = (field: string) => fieldWord(language, field).label;
  return (
    <table className="people">
      <caption>{words.list}</caption>
      <thead>
        <tr>
          {[words.no, label('name'), label('idNumber'), label('phone'), ''].map((head, at) => (
            <th key={head || at} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.no} className={one.removed ? 'quiet' : ''}>
            <td>{one.no}</td>
            <td>{one.name}</td>
            <td>{one.idNumber}</td>
            <td>{one.phone}</td>
            <td>
              {one.removed && words.removed(choiceWord(language, 'removal', one.removed.removal), formatDay(one.removed.on, language))}
              {one.representative && <RepresentativeReceipt petitionNo={petitionNo} no={one.no} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RepresentativeReceipt({ petitionNo, no }: { petitionNo: string; no: number }) {
  const { language } = useWords();
  const words = peopleWords[language];
  const { show, shown, hide } = usePaper();
  const path = `/petitions/${encodeURIComponent(petitionNo)}/representatives/receipt`;
  return (
    <>
      <strong>{words.isRepresentative}</strong>{' '}
      <button
        type="button"
        className="link"
        onClick={() => show({ path, body: { no }, title: words.receiptTitle, about: words.receiptAbout })}
      >
        {words.receipt}
      </button>
      <PaperDialog paper={shown} close={hide} />
    </>
  );
}
