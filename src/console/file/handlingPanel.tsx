import type { ReactNode } from 'react';
import type { FileView } from '../../api/contract/file.ts';
import type { HandlingView } from '../../api/contract/handling.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatDay } from '../../words/days.ts';
import { handlingShown } from '../../words/handlingShown.ts';
import type { Language } from '../../words/language.ts';
import { useWords } from '../language/language.tsx';
import { type Fact, FactList } from './factList.tsx';

/** A text that somebody wrote, and how it stands, in quieter letters. */
const told = (text: string, standing: readonly string[]): ReactNode => (
  <>
    <span className="told">{text}</span> <span className="quiet">{standing.filter(Boolean).join(' · ')}</span>
  </>
);

function askedFacts(language: Language, { asked = [] }: HandlingView): Fact[] {
  const words = handlingShown[language];
  return asked.map(({ text, on, dueOn, remindedOn, answeredOn }) => {
    const reminded = remindedOn && !answeredOn ? words.reminded(remindedOn) : '';
    const standing = answeredOn ? words.answered(answeredOn) : words.waiting(dueOn);
    return [`${formatDay(on, language)} ${words.asked}`, told(text, [standing, reminded])];
  });
}

function hearingFacts(language: Language, { hearings = [] }: HandlingView): Fact[] {
  const words = handlingShown[language];
  return hearings.map(({ heldOn, time, place, chair, panel, publicity, about, conduct, conclusion }) => [
    `${words.hearing} ${formatDay(heldOn, language)}`,
    told(`${words.hearingAt(heldOn, time, place)}\n${about}${conclusion ? `\n${words.conclusion}${conclusion}` : ''}`, [
      words.hearingOf[conduct],
      choiceWord(language, 'publicity', publicity),
      words.panel(chair, panel),
    ]),
  ]);
}

function simpleFacts(language: Language, { simple }: HandlingView): Fact[] {
  const words = handlingShown[language];
  if (!simple) return [];
  const standing = simple.convertedOn ? words.converted(simple.convertedOn) : words.simpleSince(simple.on);
  return [[words.simple, told(choiceWord(language, 'simpleGround', simple.ground), [standing])]];
}

function collectiveFacts(language: Language, { collectiveDecision }: HandlingView): Fact[] {
  const words = handlingShown[language];
  if (!collectiveDecision) return [];
  const { on, meeting, participants, result } = collectiveDecision;
  return [[`${words.collective} ${formatDay(on, language)}`, told(result, [meeting, words.tookPart(participants)])]];
}

function promiseFacts(language: Language, { promises = [] }: HandlingView): Fact[] {
  const words = handlingShown[language];
  return promises.map(({ no, text, who = '', dueOn, overdue, proofs, urged = [] }) => {
    const shown = proofs.map(({ on, kind, text: what }) => `${words.proof(on, choiceWord(language, 'proofKind', kind))}${what}`);
    const standing = proofs.length > 0 ? '' : overdue ? words.overdue : words.noProof;
    return [
      words.promise(no),
      told([text, ...shown].join('\n'), [words.keptBy(who, dueOn), standing, ...urged.map((each) => words.urged(each.on, each.dueOn))]),
    ];
  });
}

function endingFacts(language: Language, { ending, confirmation }: HandlingView): Fact[] {
  const words = handlingShown[language];
  const said = confirmation && choiceWord(language, 'confirmation', confirmation.answer);
  return [
    [words.ending, ending && told(choiceWord(language, 'how', ending.how), [formatDay(ending.on, language)])],
    [
      words.confirmation,
      confirmation && told(`${said}${confirmation.text ? `\n${confirmation.text}` : ''}`, [formatDay(confirmation.on, language)]),
    ],
  ];
}

function mediationFacts(language: Language, { mediations = [] }: HandlingView): Fact[] {
  const words = handlingShown[language];
  return mediations.map(({ on, mediator = '', parties, dispute, endedOn, agreement }) => [
    `${formatDay(on, language)} ${agreement ? choiceWord(language, 'agreement', agreement.kind) : words.mediation}`,
    told(`${words.between(parties, mediator)}\n${dispute}${agreement ? `\n${agreement.terms}` : ''}`, [
      agreement ? words.agreed(agreement.on, agreement.dueOn) : endedOn ? words.mediationEnded(endedOn) : words.goesOn,
      agreement?.signed ?? '',
      agreement?.confirmed ? words.confirmed(agreement.confirmed.on, agreement.confirmed.court, agreement.confirmed.number) : '',
    ]),
  ]);
}

const parts = [simpleFacts, collectiveFacts, askedFacts, hearingFacts, mediationFacts, promiseFacts, endingFacts];
const factsOf = (language: Language, handling: HandlingView): Fact[] => parts.flatMap((part) => part(language, handling));

/** What stands beside the main line while the matter is handled; nothing is drawn where there is nothing. */
export function HandlingPanel({ file: { handling } }: { file: FileView }) {
  const { language } = useWords();
  if (!handling) return null;
  return (
    <section className="card" aria-labelledby="part-handling">
      <h2 id="part-handling">{handlingShown[language].title}</h2>
      <FactList facts={factsOf(language, handling)} />
    </section>
  );
}
