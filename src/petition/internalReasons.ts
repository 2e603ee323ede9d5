import type { EventType } from './events.ts';

/**
 * Why an event rests on no article: what the file itself needs, a rule of the house or of an instrument below the two regulations. Every
 * event has an article or stands here; `anyAct.test.ts` holds it to that.
 */
export const internalReasons = {
  supplement: 'the petitioner adds to the file',
  withdraw: 'the petitioner takes the matter back',
  rate: 'the petitioner rates (满意度评价工作办法; ADR-0007)',
  confirmOutcome: 'the petitioner says whether it was done (ADR-0154)',
  recordService: 'neither regulation has rules of service: the day is recorded (ADR-0131)',
  draft: 'a paper on its way (ADR-0041)',
  check: 'a paper on its way (ADR-0041)',
  sendBack: 'a paper on its way (ADR-0041)',
  sign: 'a paper on its way (ADR-0041)',
  recordCollectiveDecision: 'a grave matter is decided together (ADR-0155)',
  endMediation: 'a mediation that came to nothing',
  close: 'the file is closed when nothing is owed any more',
  note: 'an entry inside the organ',
  correct: 'a mistake is mended (ADR-0042)',
  voidLetter: 'a mistake is mended (ADR-0042)',
  voidService: 'a mistake is mended (ADR-0042)',
  reopen: 'a mistake is mended (ADR-0042)',
  askReopening: 'who decides on a reopening is asked for it (ADR-0213)',
  declineReopening: 'who decides on a reopening is asked for it (ADR-0213)',
  reissueCode: 'the petitioner lost the query code',
  takeOver: 'a letter of an older system (ADR-0044)',
  answer: 'a letter of an older system (ADR-0044)',
  addCoSigners: 'who brings it together is written down (ADR-0160)',
  removeCoSigner: 'the list of people is mended (ADR-0160)',
  nameRepresentatives: 'no article sets their number but for visits (ADR-0161)',
  split: 'one claim, one matter (ADR-0162)',
  undoSplit: 'a division is undone (ADR-0162)',
  rejoin: 'a division is undone (ADR-0162)',
  recount: 'a holiday notice came late (ADR-0111)',
  flagDanger: 'somebody has to look at it first; no article names it (ADR-0217)',
  liftDanger: 'somebody has looked at it (ADR-0217)',
  chooseNotices: 'the petitioner says how to be told; no text asks for messages',
  verifyContact: 'a code came back from the address it was sent to',
  changeContact: 'how the petitioner is reached; the history keeps what it was',
} as const satisfies Partial<Record<EventType, string>>;
