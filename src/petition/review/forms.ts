import { type Field, of, text } from '../field.ts';
import type { ReviewAct } from './acts.ts';

export const reviewForms: Readonly<Record<ReviewAct['type'], readonly Field[]>> = {
  askReview: [of('unit', 'to'), text('grounds', true, 8000), text('lateReason', false)],
};
