import { hearingRules } from '../../regulations/hearings.ts';
import { simpleGrounds } from '../../regulations/simpleHandling.ts';
import { choice, type Field, of, text } from '../field.ts';
import { agreementKinds, confirmations, type HandlingAct, proofKinds, publicities, simpleOutcomes, tellings } from './acts.ts';

export const handlingForms: Readonly<Record<HandlingAct['type'], readonly Field[]>> = {
  askMore: [text('text', true, 4000), of('day', 'dueOn')],
  remindPetitioner: [text('text', false, 1000)],
  callHearing: [
    of('day', 'heldOn'),
    text('time', true, 20),
    text('place', true, 200),
    of('officer', 'chair'),
    text('panel', true, 500),
    { ...of('number', 'members'), min: hearingRules.minMembers, max: hearingRules.maxMembers },
    choice('publicity', publicities),
    text('about', true, 2000),
    text('reason'),
  ],
  cancelHearing: [text('reason')],
  acceptSimply: [choice('simpleGround', simpleGrounds), choice('toldBy', tellings), of('flag', 'mayNotSupport', false)],
  replySimply: [choice('outcome', simpleOutcomes), text('text', true, 8000), choice('toldBy', tellings)],
  convertToOrdinary: [text('reason')],
  recordCollectiveDecision: [text('meeting', true, 200), text('participants', true, 1000), text('result', true, 8000)],
  promise: [text('text', true, 4000), text('who', true, 200), of('day', 'dueOn')],
  recordProof: [of('entry', 'entry'), choice('proofKind', proofKinds), text('text', true, 4000)],
  urgeExecution: [of('entry', 'entry'), text('executor', true, 200), text('text', true, 4000), of('day', 'dueOn')],
  confirmOutcome: [choice('confirmation', confirmations), text('text', false, 2000)],
  startMediation: [
    text('mediator', true, 200),
    text('parties', true, 500),
    text('dispute', true, 4000),
    of('flag', 'bothAgree', false),
    of('flag', 'withinDiscretion', false),
  ],
  recordAgreement: [
    choice('agreement', agreementKinds),
    text('parties', false, 500),
    text('dispute', false, 4000),
    text('terms', true, 8000),
    of('day', 'dueOn'),
    text('signed', true, 500),
  ],
  endMediation: [text('reason')],
  noteConfirmation: [text('court', true, 200), text('number', true, 100)],
  recordHearing: [text('present', true, 1000), text('course', true, 20_000), text('conclusion', true, 8000)],
};
