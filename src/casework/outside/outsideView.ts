import { roleFor } from '../../access/access.ts';
import { openQuestionsOf, openUntil } from '../../petition/outside/standing.ts';
import type { TextRef } from '../../petition/references.ts';
import type { City } from '../city.ts';
import type { WholeFile } from '../files.ts';
import { type NamedUnit, namedUnit, readerOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import type { Sealer } from '../sealing.ts';

/** One question to a body outside as the file shows it to officers. api/contract/outside.ts has the same shape. */
export type OutsideView = {
  no: number;
  by: NamedUnit;
  outsider: string;
  text: string;
  on: string;
  dueOn: string;
  openUntil: string;
  standing: 'open' | 'answered' | 'withdrawn';
  overdue: boolean;
  identity: boolean;
  /** The reader may make its link. */
  mayLink: boolean;
  answeredOn?: string;
  answer?: string;
  signer?: string;
};

export function outsideViews(
  city: City,
  officer: Officer,
  { file, sealer }: Readonly<{ file: WholeFile; sealer: Sealer }>,
): { outside?: OutsideView[] } {
  const { petition, seenBy, texts } = file;
  const read = (ref: TextRef) => {
    const sealed = texts.find(({ textId }) => textId === ref.textId);
    return sealed ? sealer.read(sealed) : '';
  };
  const today = city.clock.today();
  const acts = roleFor(readerOf(city, officer), 'withdrawOutside', petition, seenBy) !== undefined;
  const own = acts && !petition.restricted ? openQuestionsOf(petition, officer.unit) : [];
  const outside = (petition.outside ?? []).map((asking, at): OutsideView => {
    const { by, outsider, text, on, dueOn, standing, identityReason, answeredOn, answer, signer } = asking;
    return {
      ...{
        no: at + 1,
        by: namedUnit(city, by),
        outsider: read(outsider),
        text: read(text),
        on,
        dueOn,
        openUntil: openUntil(asking),
        standing,
      },
      overdue: standing === 'open' && today > dueOn,
      identity: identityReason !== undefined,
      mayLink: own.includes(at + 1) && today <= openUntil(asking),
      ...(answeredOn && { answeredOn }),
      ...(answer && { answer: read(answer) }),
      ...(signer && { signer: read(signer) }),
    };
  });
  return outside.length > 0 ? { outside } : {};
}
