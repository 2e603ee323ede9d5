import type { FileView, LetterView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatFullDay } from '../../words/days.ts';
import { useOrganName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

function LetterRow({ letter, petitionNo }: { letter: LetterView; petitionNo: string }) {
  const { language, words } = useWords();
  const day = (text: string) => formatFullDay(text, language);
  const title = choiceWord(language, 'kind', letter.kind);
  const organ = useOrganName();
  const { service, voidedOn } = letter;
  const how = service ? words.file.served(day(service.on), choiceWord(language, 'mode', service.mode)) : words.file.notServed;
  return (
    <li className={voidedOn ? 'letter letter-void' : 'letter'}>
      <a
        href={`/api/v1/petitions/${encodeURIComponent(petitionNo)}/letters/${encodeURIComponent(letter.letterId)}`}
        download={`${letter.number ?? letter.kind}.pdf`}
        aria-label={`${words.file.download} ${title} ${letter.number ?? ''}`}
      >
        {title}
      </a>{' '}
      <span className="number" lang="zh-CN">
        {letter.number}
      </span>{' '}
      <a
        className="quiet"
        href={`/api/v1/petitions/${encodeURIComponent(petitionNo)}/letters/${encodeURIComponent(letter.letterId)}/docx`}
        download={`${letter.number ?? letter.kind}.docx`}
        aria-label={`${words.file.copy} ${title} ${letter.number ?? ''}`}
      >
        {words.file.copy}
      </a>
      <p className="quiet">
        <OwnTongue>{organ(letter.unitName)}</OwnTongue> · {words.file.issuedOn(day(letter.issuedOn))}
        {voidedOn && <strong> · {words.file.voided(day(voidedOn))}</strong>}
        {!voidedOn && (service || letter.toPetitioner) && ` · ${how}`}
        {service?.proof && (
          <>
            {' · '}
            <bdi>{service.proof}</bdi>
          </>
        )}
      </p>
    </li>
  );
}

/** The letters of the file, with number, day and how they reached the petitioner. */
export function Letters({ file }: { file: FileView }) {
  const { words } = useWords();
  return (
    <section className="card" aria-labelledby="part-letters">
      <h2 id="part-letters">{words.file.letters}</h2>
      {file.letters.length === 0 && <p className="quiet">{words.file.noLetters}</p>}
      <ul className="letters">
        {file.letters.map((letter) => (
          <LetterRow key={letter.letterId} letter={letter} petitionNo={file.petitionNo} />
        ))}
      </ul>
    </section>
  );
}
