import type { LetterView } from '../api/contract/file.ts';
import { choiceWord } from '../words/choices.ts';
import { formatFullDay } from '../words/days.ts';
import type { Place } from './place.ts';

type CardProps = Readonly<{ at: Place; letter: LetterView; outcome: string | undefined; electronic: boolean }>;

/** A letter: what it is, its number, how it reached the petitioner, and the download. */
export function LetterCard({ at, letter, outcome, electronic }: CardProps) {
  const { lang } = at;
  const { matter } = at.t;
  const { letterId, kind, number, unitName, issuedOn, voidedOn, service } = letter;
  return (
    <article className="card letter">
      <h3>{choiceWord(lang, 'kind', kind)}</h3>
      <p className="about">
        {at.organName(unitName)} · {number && <span lang="zh-CN">{number}</span>}
        {number && ' · '}
        {formatFullDay(issuedOn, lang)}
      </p>
      {outcome && <p>{outcome}</p>}
      <p className="about">
        {voidedOn
          ? matter.voided(formatFullDay(voidedOn, lang))
          : service
            ? matter.served(formatFullDay(service.on, lang), choiceWord(lang, 'mode', service.mode))
            : matter.notServed}
        {service?.proof && (
          <>
            {' · '}
            <bdi>{service.proof}</bdi>
          </>
        )}
      </p>
      {!service && !voidedOn && electronic ? (
        <Receive at={at} letterId={letterId} />
      ) : (
        <Download at={at} letter={letter} electronic={electronic} />
      )}
    </article>
  );
}

function Download({ at, letter: { letterId, service, voidedOn }, electronic }: { at: Place; letter: LetterView; electronic: boolean }) {
  const { matter } = at.t;
  return (
    <>
      {!service && !voidedOn && !electronic && <p className="about">{matter.consentNo}</p>}
      <p>
        <a className="link" href={`/track/letters/${letterId}`}>
          {matter.download} (PDF)
        </a>
      </p>
    </>
  );
}

/** 电子送达: an act of the petitioner, so a button and not a link, which a scanner or a preview could follow. */
function Receive({ at, letterId }: { at: Place; letterId: string }) {
  const { matter } = at.t;
  return (
    <form method="post" action={at.link(`/track/letters/${letterId}`)} className="noprint">
      <p className="about">{matter.consentYes}</p>
      <button className="button second" type="submit">
        {matter.receive}
      </button>
    </form>
  );
}
