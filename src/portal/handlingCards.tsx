import type { CitizenView } from '../api/contract/file.ts';
import { actWords } from '../words/acts.ts';
import { choiceWord } from '../words/choices.ts';
import { handlingShown } from '../words/handlingShown.ts';
import type { Place } from './place.ts';

type CardsProps = Readonly<{ at: Place; view: CitizenView }>;

/** What the handling asks of the petitioner first: more material, and to come to a hearing. */
export const AskingCards = (props: CardsProps) => (
  <>
    <AskedCard {...props} />
    <HearingCard {...props} />
  </>
);

/** What the petitioner is asked once there is an outcome. */
export const OutcomeCards = (props: CardsProps) => (
  <>
    <SimpleCard {...props} />
    <ConfirmCard {...props} />
  </>
);

/** 听证: when, where and before whom, until it was held or called off. */
function HearingCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  const called = view.handling?.hearings?.find(({ conduct }) => conduct === 'called');
  if (!called) return null;
  return (
    <section className="card">
      <h3>{words.hearingYou}</h3>
      <p>
        <strong>{words.hearingAt(called.heldOn, called.time, called.place)}</strong>
      </p>
      <p className="text">
        <bdi>{called.about}</bdi>
      </p>
      <p className="about">{words.panel(called.chair, called.panel)}</p>
      <p>{words.hearingDuty}</p>
    </section>
  );
}

/** 简易办理答复: who is not content has it handled in the ordinary way. */
function SimpleCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  if (!view.acts.includes('convertToOrdinary')) return null;
  return (
    <section className="card">
      <h3>{words.notContent}</h3>
      <p>{words.notContentAbout}</p>
      <p className="noprint">
        <a className="button second" href={at.link('/track/convertToOrdinary')}>
          {actWords[at.lang].convertToOrdinary.verb}
        </a>
      </p>
    </section>
  );
}

/** What was promised, by which day, and what shows that it was done. */
export function PromisesCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  const { promises = [] } = view.handling ?? {};
  if (promises.length === 0) return null;
  return (
    <section className="card">
      <h2>{words.promises}</h2>
      <ol>
        {promises.map(({ no, text, who = '', dueOn, overdue, proofs, urged = [] }) => (
          <li key={no}>
            <p className="text">
              <bdi>{text}</bdi>
            </p>
            <p className="about">
              {words.keptBy(who, dueOn)}
              {proofs.length === 0 && ` · ${overdue ? words.overdue : words.noProof}`}
              {urged.map((each) => ` · ${words.urged(each.on, each.dueOn)}`)}
            </p>
            {proofs.map((proof) => (
              <p className="text" key={`${proof.on} ${proof.text}`}>
                {words.proof(proof.on, choiceWord(at.lang, 'proofKind', proof.kind))}
                <bdi>{proof.text}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Is it really solved? Asked once there is an outcome, answered as often as the view changes. */
function ConfirmCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  if (!view.acts.includes('confirmOutcome')) return null;
  const { ending, confirmation } = view.handling ?? {};
  const now = words.yourWordNow[confirmation?.answer as keyof typeof words.yourWordNow];
  return (
    <section className="card">
      <h3>{words.yourWord}</h3>
      {ending && (
        <p>
          {words.ending}
          {at.lang === 'zh' ? '：' : ': '}
          {choiceWord(at.lang, 'how', ending.how)}
        </p>
      )}
      <p>{now ?? words.yourWordAbout}</p>
      <p className="noprint">
        <a className="button second" href={at.link('/track/confirmOutcome')}>
          {words.yourWord}
        </a>
      </p>
    </section>
  );
}

/** 补充材料: what is missing, until when, and the way to bring it. */
function AskedCard({ at, view }: CardsProps) {
  const words = handlingShown[at.lang];
  const open = view.handling?.asked?.findLast(({ answeredOn }) => !answeredOn);
  if (!open || !view.acts.includes('supplement')) return null;
  return (
    <section className="card">
      <h3>{words.askedYou}</h3>
      <p className="text">
        <bdi>{open.text}</bdi>
      </p>
      <p>{words.askedUntil(open.dueOn)}</p>
      <p className="noprint">
        <a className="button" href={at.link('/track/supplement')}>
          {at.t.matter.supplement}
        </a>
      </p>
    </section>
  );
}
