import type { CivilDate } from '../../clock/civilDate.ts';
import type { LetterMade, TextRef } from '../references.ts';

/** What an organ may do while it handles a matter, beside the papers: ask for more. */
export type HandlingAct = AskingAct;

type AskingAct =
  | Readonly<{ type: 'askMore'; text: TextRef; dueOn: CivilDate; letter: LetterMade }>
  | Readonly<{ type: 'remindPetitioner'; text?: TextRef }>;

/** 补充材料: what the petitioner was asked for, and until when. No clock: the law gives this no day and stops none for it (ADR-0150). */
export type Asked = Readonly<{
  by: string;
  on: CivilDate;
  dueOn: CivilDate;
  text: TextRef;
  letterId: string;
  remindedOn?: CivilDate;
  answeredOn?: CivilDate;
}>;
