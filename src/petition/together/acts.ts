import type { CivilDate } from '../../clock/civilDate.ts';
import type { Target, TextRef } from '../references.ts';

/** What the lead organ (主办) and the organs it asks (协办) do with each other. `attachments`: ids of what was attached, for the two of them. */
export type TogetherAct =
  | Readonly<{ type: 'askCoOrgan'; to: Target; text: TextRef; dueOn?: CivilDate; attachments?: readonly string[] }>
  | Readonly<{ type: 'remindCoOrgan'; entry: number; text?: TextRef }>
  | Readonly<{ type: 'withdrawAsking'; entry: number; reason: TextRef }>
  | Readonly<{ type: 'answerLead'; entry: number; text: TextRef; attachments?: readonly string[] }>;

/** One asking of a co-organ. `clock` is the number of its clock among the matter's. */
export type CoOrgan = Readonly<{
  by: string;
  to: string;
  on: CivilDate;
  dueOn: CivilDate;
  clock: number;
  text: TextRef;
  standing: 'open' | 'answered' | 'withdrawn';
  remindedOn?: CivilDate;
  answeredOn?: CivilDate;
  answer?: TextRef;
  attachments?: readonly string[];
}>;
