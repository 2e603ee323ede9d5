import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import ExcelJS from 'exceljs';
import type { AnswerUp } from '../casework/answersUp.ts';
import { grounds } from '../regulations/grounds.ts';
import { choiceWords } from '../words/choices.ts';
import type { HandDownFileFault } from '../words/handdownFile.ts';
import { stateWords } from '../words/states.ts';
import { type AnswerField, answerColumns } from './handdownColumns.ts';

export const answerKinds = ['.xlsx', '.json'] as const;

/** Writes the answers whole or not at all: a new file beside it takes its place. */
export async function writeAnswers(file: string, answers: readonly AnswerUp[]): Promise<HandDownFileFault | undefined> {
  const rows = answers.map(rowOf);
  const bytes = extname(file).toLowerCase() === '.json' ? `${JSON.stringify(rows, null, 2)}\n` : await workbookOf(rows);
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes, { mode: 0o600, flush: true });
    await rename(beside, file);
    return undefined;
  } catch (fault) {
    await rm(beside, { force: true });
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return { code: 'file-unwritable', file, reason: String(fault.code) };
  }
}

type Row = Readonly<Record<AnswerField, string>>;

/** As the level above reads it: in its language, by words and not by our codes. */
function rowOf({ number, petitionNo, state, acceptedOn, answeredOn, letters, outcome = '', text }: AnswerUp): Row {
  const states: Readonly<Record<string, { name: string }>> = stateWords.zh;
  return {
    ...{ number, petitionNo, text },
    acceptedOn: acceptedOn ?? '',
    answeredOn: answeredOn ?? '',
    state: states[state]?.name ?? state,
    letters: letters.join('；'),
    outcome: outcomeWord(outcome),
  };
}

function outcomeWord(outcome: string): string {
  const { outcomes, reviewOutcomes, closings } = choiceWords.zh;
  const words: Readonly<Record<string, string>> = { ...closings, ...outcomes, ...reviewOutcomes };
  return words[outcome] ?? grounds.find(({ code }) => code === outcome)?.title.zh ?? outcome;
}

/** Every cell is text, so that no program takes a word for a formula or a number. */
async function workbookOf(rows: readonly Row[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('办理结果', { views: [{ state: 'frozen', ySplit: 1 }] });
  const fields = Object.keys(answerColumns) as AnswerField[];
  sheet.columns = fields.map((field) => ({
    header: answerColumns[field],
    key: field,
    width: field === 'text' ? 80 : 20,
    style: { numFmt: '@' },
  }));
  for (const row of rows) sheet.addRow(fields.map((field) => row[field]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
