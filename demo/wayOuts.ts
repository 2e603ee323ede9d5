import type { StoryPath } from './story.ts';

/** How a matter that belongs to another legal way is led into it: to whom, on which line of the list, and what is written on the way. */
export type WayOut = Readonly<{
  way: string;
  route: number;
  /** The organ itself, the political-legal commission, or a body outside the system. */
  to: 'itself' | 'political-legal' | 'outside';
  body?: string;
  reason: string;
  proof?: string;
  outcome?: string;
  back?: string;
}>;

const arbitration: WayOut = {
  way: 'labour-dispute',
  route: 2,
  to: 'outside',
  body: '韶关市劳动人事争议仲裁委员会',
  reason: '解除劳动合同的经济补偿属于劳动争议，先由劳动人事争议仲裁委员会仲裁，仲裁有一年的时效，请尽早申请。',
};
const litigation: WayOut = {
  way: 'criminal-filing',
  route: 1,
  to: 'political-legal',
  reason: '反映的是报案以后立案侦查的事，应当由公安机关、检察机关按照刑事诉讼程序处理，信访程序不能代替。',
};

/** The ways that matters of the demo take, by path. */
export const wayOuts = {
  'routed-out': arbitration,
  'litigation-routed': litigation,
  'route-received': { ...arbitration, proof: '仲裁委员会受理通知书，示范劳人仲案字第 27 号。' },
  'own-duty': {
    way: 'pollution',
    route: 5,
    to: 'itself',
    reason: '反映的是违法排污，本机关依照环境保护的法律立案查处，查处结果会告知您。',
  },
  'route-closed': {
    ...litigation,
    outcome: '公安机关已经向您补发报案回执和调解书，案件依法办结；对处理不服的，可以向上一级公安机关或者人民检察院提出。',
  },
  'come-back': { ...arbitration, back: '申请人主张的押金返还不属于劳动争议受理范围，不予受理，退回原单位办理。' },
} as const satisfies Partial<Record<StoryPath, WayOut>>;

export const wayOutOf = (path: StoryPath): WayOut | undefined => (wayOuts as Partial<Record<StoryPath, WayOut>>)[path];
