import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/**
 * A unit asks a body outside the system (外单位), which answers by a link and has no account. `identity`: the body is told the petitioner's
 * name, for a reason.
 */
export type OutsideAct =
  | Readonly<{ type: 'askOutside'; outsider: TextRef; text: TextRef; dueOn: CivilDate; identity: boolean; identityReason?: TextRef }>
  | Readonly<{ type: 'withdrawOutside'; entry: number; reason: TextRef }>
  /** Done by the body itself; `signer`: who answers for it, as stated. */
  | Readonly<{ type: 'answerOutside'; entry: number; text: TextRef; signer: TextRef; attachments?: readonly string[] }>;

/** One question to one body. `clock` is the number of its clock among the matter's. */
export type OutsideAsking = Readonly<{
  by: string;
  outsider: TextRef;
  text: TextRef;
  on: CivilDate;
  dueOn: CivilDate;
  clock: number;
  standing: 'open' | 'answered' | 'withdrawn';
  identityReason?: TextRef;
  answeredOn?: CivilDate;
  answer?: TextRef;
  signer?: TextRef;
  attachments?: readonly string[];
}>;
