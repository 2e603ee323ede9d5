/** What the unit that has the matter asks of the petitioner. */
const asking = ['askMore', 'remindPetitioner'] as const;
/** A hearing that was called is held or called off, also when the opinion came first; both sides may agree also after it. */
const hearing = ['recordHearing', 'cancelHearing'] as const;
const agreeing = ['recordAgreement', 'endMediation', 'noteConfirmation'] as const;

/** 落实 and what the petitioner says of it go on after the matter is closed. */
const result = ['urgeExecution', 'recordProof', 'confirmOutcome'] as const;

/**
 * The acts of the handling in each state of the main line that has any: rows of `actsIn`. Once a matter is decided, only the organ that
 * re-reviews it calls a hearing (信访工作条例 第三十六条第二款).
 */
export const handlingIn = {
  registered: asking,
  triaged: [...asking, 'acceptSimply'],
  received: [...asking, 'acceptSimply'],
  accepted: [
    ...asking,
    'replySimply',
    'convertToOrdinary',
    'callHearing',
    ...hearing,
    'startMediation',
    ...agreeing,
    'recordProof',
    'recordCollectiveDecision',
  ],
  decided: ['convertToOrdinary', 'promise', ...result, 'callHearing', ...hearing, ...agreeing],
  closed: ['noteConfirmation', ...result, 'callHearing', ...hearing],
} as const;

/** What may be entered later than it happened, beside whatever happened since. */
export const handlingSideActs = ['noteConfirmation', 'recordProof', 'confirmOutcome', 'recordCollectiveDecision'] as const;
/** What the petitioner does. */
export const handlingOfPetitioner = ['convertToOrdinary', 'confirmOutcome'] as const;
