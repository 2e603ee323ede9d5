import type { CivilDate } from '../clock/civilDate.ts';
import { paperFields } from '../documents/lint/finding.ts';
import { lineage } from '../jurisdiction/units.ts';
import type { MatterAct } from '../petition/acts.ts';
import { forms } from '../petition/forms.ts';
import type { LetterMade, Target, TextRef } from '../petition/references.ts';
import { followUpScriptNow } from '../regulations/followUpScripts.ts';
import { wayListOn } from '../regulations/wayList.ts';
import { type Beside, besideFields } from './beside.ts';
import { classedBy } from './categoryTree.ts';
import type { City } from './city.ts';
import { copyOf } from './copied.ts';
import { dangerRead } from './danger.ts';
import type { WholeFile } from './files.ts';
import { targetOf } from './law.ts';
import { formerContact } from './notices/changedContact.ts';
import { checkedPaper } from './paperCheck.ts';
import { checkMade } from './quality/checked.ts';
import { reviewFacts } from './reviews.ts';
import type { Sealer } from './sealing.ts';
import type { FieldValue, WrittenAct } from './writtenAct.ts';
import type { StatedCheck } from './writtenChecklist.ts';

/** Lists do not go into the act as they were typed: people are sealed apart, and parts become matters (beside.ts). */
const lists = ['people', 'parts'] as const;

/** Acts that keep the ids of what is attached. */
const keepsFiles = ['askCoOrgan', 'answerLead', 'answerOutside'] as const;

type MadeWith = Readonly<{
  sealer: Sealer;
  letter: LetterMade | undefined;
  file: WholeFile;
  beside?: Beside | undefined;
  /** Ids of what is attached: acts between organs keep them, to show them to nobody else. */
  attached?: readonly string[];
}>;

/** Turns a written act into the engine's: texts sealed and replaced by their references, units by what stands above them. */
export function makeAct(city: City, written: WrittenAct, { sealer, letter, file, beside = {}, attached = [] }: MadeWith): MatterAct {
  const { type, fields } = written;
  const on = written.on as CivilDate;
  const copyTo = copyOf(city, file.petition, written, on);
  const parts = Object.entries(fields).map(([name, value]) => [name, partOf(city, written, sealer, { name, value })]);
  const act = Object.fromEntries(parts);
  if (type === 'draft') {
    for (const name of paperFields) delete act[name];
    act.text = sealer.put('paper', JSON.stringify(paperOf(written)));
  }
  if (type === 'changeContact') Object.assign(act, formerContact(file, sealer, written));
  if (type === 'recall') act.holderWithin = lineage(file.petition.holder, city.units);
  if ((keepsFiles as readonly string[]).includes(type) && attached.length > 0) act.attachments = attached;
  for (const name of lists) delete act[name];
  if (type === 'askReview') Object.assign(act, reviewFacts(city, file));
  if (type === 'checkQuality')
    Object.assign(
      act,
      checkMade(city, { petition: file.petition, sealer, answers: fields.answers as readonly StatedCheck[], draws: beside.draws ?? [] }),
    );
  if (type === 'sign' || type === 'seal') Object.assign(act, checkedPaper(city, { file, sealer, on }));
  // The form table has checked that every field the act needs is here (writtenAct.ts).
  return {
    type,
    on,
    ...(type === 'triage' && { major: false, ...listedBy(on, act.way), ...classedBy(city) }),
    ...(type === 'correct' && act.field === 'category' && classedBy(city)),
    ...(type === 'nameRepresentatives' && { coSigners: [] }),
    ...besideFields(written, on, beside),
    ...(type === 'askOutside' && { identity: false }),
    ...(type === 'supplement' && dangerRead(String(fields.text ?? ''))),
    ...(type === 'recordFollowUp' && { script: followUpScriptNow().version }),
    ...(type === 'chooseNotices' && { sms: false, mail: false }),
    ...act,
    ...(copyTo && { copyTo }),
    ...(letter && { letter }),
  } as MatterAct;
}

/** By which version of the 分类处理清单 a line was chosen. */
const listedBy = (on: CivilDate, way: unknown) => (way ? { listVersion: wayListOn(on)?.version ?? '' } : {});

/** What was typed for a paper, by field. */
export function paperOf({ fields }: WrittenAct): Record<string, string> {
  return Object.fromEntries(paperFields.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])));
}

type Part = FieldValue | TextRef | Target;

function partOf(city: City, { type }: WrittenAct, sealer: Sealer, { name, value }: { name: string; value: FieldValue }): Part {
  const field = forms[type].find((asked) => asked.name === name);
  if (field?.kind === 'unit') return targetOf(city, String(value));
  const plain = name === 'value' || (type === 'draft' && (paperFields as readonly string[]).includes(name));
  return (field?.kind === 'text' || field?.kind === 'phone' || field?.kind === 'email') && !plain ? sealer.put(name, String(value)) : value;
}
