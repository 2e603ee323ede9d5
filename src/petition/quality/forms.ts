import { type Field, of, text } from '../field.ts';
import type { QualityAct } from './acts.ts';

export const qualityForms: Readonly<Record<QualityAct['type'], readonly Field[]>> = {
  checkQuality: [of('checklist', 'answers'), text('text', false, 4000)],
  answerQuality: [of('entry', 'entry'), text('text', true, 4000)],
};
