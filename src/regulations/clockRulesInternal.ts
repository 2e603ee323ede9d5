import type { ClockRule } from './clockRule.ts';

const common = {
  regime: 'supplement',
  length: null,
  unit: 'set-by-assigner',
  rolls: false,
  extension: null,
  exclusions: [],
  exceptions: [],
  onExpiry: null,
  source: '信访工作条例-2022.txt',
  confidence: 'verified',
  inForce: { from: '2005-05-01', to: null },
} as const;

/** Days that an officer sets in a letter or an instruction: the law gives the power and no number. */
export const clockRulesInternal: readonly ClockRule[] = [
  {
    ...common,
    id: 'x.supervision_reply',
    purpose: 'supervision-reply',
    title: { zh: '回复督办函', en: 'Reply to a letter of supervision' },
    actor: 'supervised-organ',
    startEvent: 'supervision-letter-issued',
    stopEvent: 'reply-submitted',
    documents: ['督办函'],
    article: '信访工作条例 第四十条第一款',
    quotation: '应当及时督办，并提出改进工作的建议。',
    note: 'The day stands in the letter.',
  },
  {
    ...common,
    id: 'x.instruction_answer',
    purpose: 'instruction-answer',
    title: { zh: '报告批示落实情况', en: 'Answer to an instruction of a leader' },
    actor: 'organ-or-xfj',
    startEvent: 'instruction-recorded',
    stopEvent: 'answer-submitted',
    documents: [],
    article: '信访工作条例 第十八条第二款',
    quotation: '各级机关、单位领导干部应当阅办群众来信和网上信访、定期接待群众来访、定期下访，包案化解群众反映强烈的突出问题。',
    note: 'The leader sets the day.',
  },
  {
    ...common,
    id: 'x.co_answer',
    purpose: 'co-answer',
    title: { zh: '答复主办单位', en: 'Answer to the lead organ' },
    actor: 'competent-organ',
    startEvent: 'co-organ-asked',
    stopEvent: 'answer-submitted',
    documents: [],
    article: '信访工作条例 第二十四条',
    quotation: '涉及两个或者两个以上机关、单位的信访事项，由所涉及的机关、单位协商受理；',
    note: 'The lead organ sets the day, else coOrgans.ts (ADR-0145).',
  },
];
