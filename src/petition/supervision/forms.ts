import { choice, type Field, of, text } from '../field.ts';
import { adoptions, proposalKinds, type SupervisionAct, supervisionEnds, supervisionGrounds } from './acts.ts';

export const supervisionForms: Readonly<Record<SupervisionAct['type'], readonly Field[]>> = {
  supervise: [
    of('unit', 'to'),
    choice('supervisionGround', supervisionGrounds),
    text('facts', true, 4000),
    text('demand', true, 4000),
    of('day', 'dueOn'),
  ],
  replySupervision: [of('entry', 'entry'), text('text', true, 8000)],
  returnSupervision: [of('entry', 'entry'), text('reason')],
  endSupervision: [of('entry', 'entry'), choice('end', supervisionEnds), text('reason')],
  propose: [choice('proposal', proposalKinds), of('unit', 'to'), text('text', true, 8000)],
  answerProposal: [of('entry', 'entry'), choice('adoption', adoptions), text('text', true, 8000)],
  instruct: [text('leader', true, 100), of('unit', 'to'), text('text', true, 4000), of('day', 'dueOn')],
  answerInstruction: [of('entry', 'entry'), text('text', true, 8000)],
  reportUrgent: [of('unit', 'to'), text('leader', true, 100), of('day', 'knownOn'), text('text', true, 8000)],
};
