import type { CivilDate } from '../../clock/civilDate.ts';
import type { LetterMade, Target, TextRef } from '../references.ts';

/** 督办 grounds of both regimes (信访条例 第三十六条第一款; 信访工作条例 第四十条第一款); which hold when is in `groundsOn`. */
export const supervisionGrounds = [
  'rules-breached', // 受理、办理信访事项违反规定
  'not-in-time', // 无正当理由未按规定的办理期限办结
  'result-not-reported', // 未按规定反馈办理结果
  'procedure-not-followed', // 未按规定程序办理
  'shirked', // 推诿、敷衍、拖延
  'falsified', // 弄虚作假
  'opinion-not-executed', // 不执行、拒不执行处理意见
  'other', // 其他需要督办的情形
] as const;
export type SupervisionGround = (typeof supervisionGrounds)[number];

/** 改进工作、完善政策、追究责任. */
export const proposalKinds = ['improvement', 'policy', 'accountability'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** 采纳情况. */
export const adoptions = ['adopted', 'partly-adopted', 'not-adopted'] as const;
export type Adoption = (typeof adoptions)[number];

/** How a 督办 ended. */
export const supervisionEnds = ['mended', 'explained', 'handed-over'] as const;
export type SupervisionEnd = (typeof supervisionEnds)[number];

export type SupervisionAct =
  | Readonly<{
      type: 'supervise';
      to: Target;
      supervisionGround: SupervisionGround;
      facts: TextRef;
      demand: TextRef;
      dueOn: CivilDate;
      letter: LetterMade;
    }>
  | Readonly<{ type: 'replySupervision'; entry: number; text: TextRef }>
  | Readonly<{ type: 'returnSupervision'; entry: number; reason: TextRef }>
  | Readonly<{ type: 'endSupervision'; entry: number; end: SupervisionEnd; reason: TextRef }>
  | Readonly<{ type: 'propose'; proposal: ProposalKind; to: Target; text: TextRef; letter: LetterMade }>
  | Readonly<{ type: 'answerProposal'; entry: number; adoption: Adoption; text: TextRef }>
  | Readonly<{ type: 'instruct'; leader: TextRef; to: Target; text: TextRef; dueOn: CivilDate }>
  | Readonly<{ type: 'answerInstruction'; entry: number; text: TextRef }>
  | Readonly<{ type: 'reportUrgent'; to: Target; leader: TextRef; knownOn: CivilDate; text: TextRef; letter: LetterMade }>;

/**
 * What somebody above asked of a unit beside the main line: 督办, one of the three proposals, or a leader's 批示. `clock` is the number of
 * its clock among the matter's, if the law or the letter gives it one: several may run against one unit.
 */
export type Oversight = Readonly<{
  kind: 'supervision' | 'proposal' | 'instruction';
  by: string;
  to: string;
  on: CivilDate;
  standing: 'open' | 'answered' | 'ended';
  ground?: SupervisionGround;
  proposal?: ProposalKind;
  dueOn?: CivilDate;
  clock?: number;
  answeredOn?: CivilDate;
  adoption?: Adoption;
  end?: SupervisionEnd;
  endedOn?: CivilDate;
  returned?: number;
  letterId?: string;
}>;
