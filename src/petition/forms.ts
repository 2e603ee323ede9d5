import { longestExtension } from '../regulations/clockRules.ts';
import { correctableFields, type MatterActType } from './acts.ts';
import { checkingForms } from './checking/forms.ts';
import { contactForms } from './contact/forms.ts';
import { dangerForms } from './danger/forms.ts';
import { disputeForms } from './dispute/forms.ts';
import { choice, type Field, of, text } from './field.ts';
import { handDownForms } from './handdown/forms.ts';
import { handlingForms } from './handling/forms.ts';
import { interestForms } from './interest/forms.ts';
import { jointForms } from './joint/forms.ts';
import { mergingForms } from './merging/forms.ts';
import { outsideForms } from './outside/forms.ts';
import { paperKinds } from './petition.ts';
import { qualityForms } from './quality/forms.ts';
import { reopeningForms } from './reopening/forms.ts';
import { repeatForms } from './repeat/forms.ts';
import { reviewOutcomes } from './review/acts.ts';
import { reviewForms } from './review/forms.ts';
import { splitForms } from './split/forms.ts';
import { closings, matterClasses, outcomes, purposes, ratings, serviceModes } from './state.ts';
import { supervisionForms } from './supervision/forms.ts';
import { togetherForms } from './together/forms.ts';
import { waysForms } from './ways/forms.ts';

const mending: readonly Field[] = [text('reason'), of('officer', 'askedBy')];

/** What an opinion says, on the matter or on review. */
const opinionTexts: readonly Field[] = [
  text('claim', true, 4000),
  text('facts', true, 8000),
  text('opinion', true, 8000),
  text('basis', true, 4000),
];

/** What each act asks for, besides the day it happened (`on`, today unless said otherwise). */
export const forms: Readonly<Record<MatterActType, readonly Field[]>> = {
  supplement: [text('text', true, 20_000)],
  withdraw: [text('reason')],
  triage: [
    choice('class', matterClasses),
    of('category', 'category'),
    choice('purpose', purposes),
    of('area', 'areaCode'),
    of('way', 'way', false),
    of('route', 'route', false),
    text('override', false, 500),
    of('flag', 'major', false),
    of('unit', 'accusedUnit', false),
  ],
  transfer: [of('unit', 'to'), text('advice', false)],
  assign: [of('unit', 'to'), of('day', 'dueOn'), text('advice', false)],
  receive: [],
  accept: [],
  draft: [
    choice('paper', paperKinds),
    { ...choice('outcome', outcomes), when: 'opinion' },
    { ...choice('reviewOutcome', reviewOutcomes), when: 'review' },
    { ...of('ground', 'ground'), when: 'refusal' },
    { ...of('number', 'days'), min: 1, max: longestExtension, when: 'extension' },
    ...opinionTexts.map((field) => ({ ...field, when: 'opinion' as const })),
    ...opinionTexts.map((field) => ({ ...field, when: 'review' as const })),
    { ...text('reason', true, 4000), when: 'refusal' },
    { ...text('remedy', false, 2000), when: 'refusal' },
    { ...text('reason', true, 2000), when: 'extension' },
  ],
  check: [],
  sendBack: [text('reason')],
  sign: [text('override', false, 1000)],
  seal: [],
  recordService: [of('letter', 'letterId'), choice('mode', serviceModes), text('proof', false, 500)],
  report: [text('text', true, 8000)],
  acceptReport: [],
  returnReport: [text('reason')],
  rate: [choice('bureau', ratings, false), choice('unit', ratings, false), text('text', false)],
  note: [text('text', true, 4000)],
  close: [choice('how', closings), text('reason'), text('tried', false, 4000)],
  correct: [choice('field', correctableFields), text('value', true, 40), ...mending],
  voidLetter: [of('letter', 'letterId'), ...mending],
  voidService: [of('letter', 'letterId'), ...mending],
  reopen: [...mending],
  reissueCode: [text('reason')],
  answer: [text('text', true, 20_000)],
  ...disputeForms,
  ...supervisionForms,
  ...reviewForms,
  ...repeatForms,
  ...interestForms,
  ...contactForms,
  ...dangerForms,
  ...checkingForms,
  ...qualityForms,
  ...handlingForms,
  ...togetherForms,
  ...outsideForms,
  ...handDownForms,
  ...waysForms,
  ...jointForms,
  ...splitForms,
  ...mergingForms,
  ...reopeningForms,
};
