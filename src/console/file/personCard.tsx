import { useState } from 'react';
import type { FileView, PersonView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { useWords } from '../language/language.tsx';
import { type Fact, FactList } from './factList.tsx';
import { RevealForm } from './revealForm.tsx';
import { SamePerson } from './samePerson.tsx';

function usePersonFacts(file: FileView, person: PersonView): Fact[] {
  const { language, words } = useWords();
  const label = (field: string) => fieldWord(language, field).label;
  const unseen = person === file.person && file.identity === 'confidential' ? words.file.kept : words.file.unknown;
  const proxy = person.proxy && words.file.proxy(person.proxy.name, choiceWord(language, 'relation', person.proxy.relation));
  return [
    [label('identity'), choiceWord(language, 'identity', file.identity)],
    [label('name'), person.name ?? unseen],
    [label('phone'), person.phone ?? unseen],
    [label('email'), person.email],
    [label('idKind'), person.idKind && choiceWord(language, 'idKind', person.idKind)],
    [label('idNumber'), person.idNumber],
    [label('address'), person.address],
    [label('homeArea'), file.homeAreaName],
    [label('livingArea'), file.livingAreaName],
    [label('proxy'), proxy],
    [label('proxyPhone'), person.proxy?.phone],
    [label('complainedOfPerson'), person.complainedOf],
  ];
}

/** Who brought it: masked until somebody says why they need to see. The plain data lives in this page only, until it is left. */
export function PersonCard({ file }: { file: FileView }) {
  const { words } = useWords();
  const [asking, ask] = useState(false);
  const [plain, setPlain] = useState<PersonView>();
  const facts = usePersonFacts(file, plain ?? file.person);
  const show = (person: PersonView) => {
    setPlain(person);
    ask(false);
  };
  return (
    <section className="card" aria-labelledby="part-person">
      <h2 id="part-person">{words.file.person}</h2>
      <FactList facts={facts} />
      <p className="quiet" role="status">
        {plain ? words.reveal.recorded : words.reveal.masked}{' '}
        {!plain && !asking && (
          <button type="button" className="link" onClick={() => ask(true)}>
            {words.reveal.verb}
          </button>
        )}
      </p>
      {asking && (
        <RevealForm<PersonView>
          name="reveal"
          path={`/petitions/${encodeURIComponent(file.petitionNo)}/reveal`}
          shown={show}
          cancel={() => ask(false)}
        />
      )}
      <SamePerson petitionNo={file.petitionNo} />
    </section>
  );
}
