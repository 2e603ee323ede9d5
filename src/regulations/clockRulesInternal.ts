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
    id: 'x.route_outcome',
    purpose: 'route-outcome',
    title: { zh: '反馈导入途径的办理结果', en: 'Outcome of the legal way it was led into' },
    actor: 'body-of-the-way',
    startEvent: 'routed-out',
    stopEvent: 'outcome-recorded',
    documents: ['导入途径告知书'],
    article: '信访工作条例 第二十八条第二款',
    quotation:
      '各级机关、单位应当按照诉讼与信访分离制度要求，将涉及民事、行政、刑事等诉讼权利救济的信访事项从普通信访体制中分离出来，由有关政法部门依法处理。',
    note: 'The law names no day: who leads the matter there sets one, so that it is not lost. It promises the petitioner nothing.',
    inForce: { from: '2022-05-01', to: null },
  },
];
