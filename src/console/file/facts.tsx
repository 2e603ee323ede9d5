import type { FileView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { handDownShown } from '../../words/handdown.ts';
import type { Language } from '../../words/language.ts';
import { pagesWords } from '../../words/pages.ts';
import { reviewSentence } from '../../words/review.ts';
import { useNameOf, useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { type Fact, FactList } from './factList.tsx';

/** 上级转交: the number it has above, who sent it, and by when the outcome is owed there. */
function handedDownFacts(language: Language, { handedDown }: FileView): Fact[] {
  if (!handedDown) return [];
  const { number, registeredBy, from, how, sentOn, petitionedOn, dueOn, reportedOn } = handedDown;
  const words = handDownShown[language];
  const standing = [
    words.sent(choiceWord(language, 'tier', from), choiceWord(language, 'handDownWay', how), sentOn),
    petitionedOn && words.petitioned(petitionedOn),
    reportedOn ? words.reported(reportedOn) : dueOn && words.due(dueOn),
  ];
  return [
    [words.upperNumber, number],
    [words.registeredBy, choiceWord(language, 'tier', registeredBy)],
    [words.title, standing.filter(Boolean).join(language === 'zh' ? '；' : '; ')],
  ];
}

/** The category as it was called in the version that the matter was classed by. */
const categoryOf = ({ categoryName, categoryVersion }: FileView, language: Language, version: (no: string) => string) =>
  categoryName && [categoryName[language], categoryVersion && version(categoryVersion)].filter(Boolean).join(' ');

/** What the petitioner brought: words first, then what the bureau made of them. */
export function Facts({ file }: { file: FileView }) {
  const { language, words } = useWords();
  const name = useReferenceName();
  const nameOf = useNameOf();
  const label = (field: string) => fieldWord(language, field).label;
  const said = (field: string, value: string | undefined) => (value === undefined ? undefined : choiceWord(language, field, value));
  const named = ({ code, name: given }: { code: string; name: string }) => nameOf('units', code, given);
  const facts: Fact[] = [
    [label('areaCode'), nameOf('areas', file.areaCode, file.areaName)],
    [words.register.receptionTime, file.receptionTime],
    [label('class'), said('class', file.class)],
    [label('category'), categoryOf(file, language, words.file.categoryVersion)],
    [label('purpose'), said('purpose', file.purpose)],
    [label('route'), name('routes', file.route?.toString())],
    [label('complainedOfUnits'), file.complainedOfUnits.map(named).join(language === 'zh' ? '、' : ', ')],
    [label('headcount'), file.headcount],
    [label('follows'), file.follows],
    [label('firstTime'), file.firstTime ? words.file.yes : words.file.no],
    [label('mayPublish'), file.mayPublish ? words.file.yes : words.file.no],
    [words.file.competent, file.competent && named(file.competent)],
    [label('outcome'), said('outcome', file.decision?.outcome)],
    [label('ground'), name('grounds', file.refusal?.ground)],
    ...(file.reviews ?? []).map(
      (review): Fact => [
        said('level', review.level) ?? '',
        reviewSentence(language, review, nameOf('units', review.organ, review.organName)),
      ],
    ),
    ...handedDownFacts(language, file),
    [words.file.ratedBureau, said('bureau', file.rated.bureau)],
    [words.file.ratedUnit, said('unit', file.rated.unit)],
  ];
  return (
    <section className="card" aria-labelledby="part-facts">
      <h2 id="part-facts">{words.file.facts}</h2>
      <p className="told">
        <bdi>{file.content}</bdi>
      </p>
      <FactList facts={facts} />
      <Attachments file={file} />
    </section>
  );
}

function Attachments({ file }: { file: FileView }) {
  const { language, words } = useWords();
  if (file.attachments.length === 0) return null;
  const { pages = [] } = file;
  const scanned = pages.flatMap((id) => file.attachments.filter(({ attachmentId }) => attachmentId === id));
  const others = file.attachments.filter(({ attachmentId }) => !pages.includes(attachmentId));
  return (
    <>
      <FileList file={file} title={pagesWords[language].original} items={scanned} />
      <FileList file={file} title={words.file.attachments} items={others} />
    </>
  );
}

function FileList({ file, title, items }: { file: FileView; title: string; items: FileView['attachments'] }) {
  if (items.length === 0) return null;
  const base = `/api/v1/petitions/${encodeURIComponent(file.petitionNo)}/attachments/`;
  return (
    <>
      <h3>{title}</h3>
      <ul className="files">
        {items.map((one) => (
          <li key={one.attachmentId}>
            <a href={`${base}${encodeURIComponent(one.attachmentId)}`} download={one.name}>
              <bdi>{one.name}</bdi>
            </a>{' '}
            <span className="quiet">{`${Math.max(1, Math.round(one.size / 1024)).toLocaleString('en')} KB · ${one.on}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
