import { articleIn } from './articles.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 收回 and 回避. */
export const interestActs = {
  zh: {
    recall: {
      name: '收回',
      verb: '从被反映单位收回',
      about: '检举控告已经转到被反映的单位或者它的下属单位的，由转出的专办人员收回；该单位从此查不到这件信访。',
      done: '收回了信访件',
    },
    recuse: {
      name: '回避',
      verb: '登记回避',
      about: '与信访事项或者信访人有直接利害关系的工作人员回避，不能再查看、办理这件信访。本人可以申请，负责人可以决定。',
      done: '登记了回避',
    },
  },
  en: {
    recall: {
      name: 'Recall',
      verb: 'Recall from the accused unit',
      about:
        'An accusation that went to the accused, or to a unit under it, comes back to the desk that passed it on; that unit finds it no more.',
      done: 'recalled the matter',
    },
    recuse: {
      name: 'Recusal',
      verb: 'Record a recusal',
      about:
        'An officer with a direct interest in the matter or the petitioner takes no part in it and sees it no more. One may ask for it; a head may decide it.',
      done: 'recorded a recusal',
    },
  },
} as const;

export const interestFields = {
  zh: {
    'recall.accusedUnit': { label: '被反映的单位', hint: '现在持有这件信访的单位，或者它的上级。' },
    'recall.reason': { label: '收回的理由' },
    who: { label: '回避的人员', hint: '不填的，由本人回避；决定他人回避的，须是负责人。' },
    'recuse.reason': { label: '利害关系' },
  },
  en: {
    'recall.accusedUnit': { label: 'Accused unit', hint: 'The unit that holds the matter, or one above it.' },
    'recall.reason': { label: 'Why it is recalled' },
    who: { label: 'Who steps back', hint: 'Yourself if left empty; a head may name a colleague.' },
    'recuse.reason': { label: 'Interest in the matter' },
  },
} as const;

export type InterestRefusalInWords =
  | { code: 'only-accusations-recalled'; article: string }
  | { code: 'holder-not-accused'; article: string }
  | { code: 'recused-already' }
  | { code: 'recusal-by-head' };

export const interestRefusals: InBoth<Sentences<InterestRefusalInWords>> = {
  zh: {
    'only-accusations-recalled': (r) =>
      `只有检举控告可以从被反映单位收回（${articleIn('zh', r.article)}）。其他信访件由对方提出异议后退回。`,
    'holder-not-accused': (r) =>
      `所填单位不是现在的持有单位，也不是它的上级，或者包括了您自己的单位（${articleIn('zh', r.article)}）。请核对。`,
    'recused-already': () => '该人员已经回避，不用再次登记。',
    'recusal-by-head': () => '决定他人回避须由负责人办理。请由负责人登记，或者由本人申请。',
  },
  en: {
    'only-accusations-recalled': (r) =>
      `Only accusations are recalled from the accused (${articleIn('en', r.article)}). Other matters come back when the unit objects.`,
    'holder-not-accused': (r) =>
      `The unit named neither holds the matter nor stands above who does, or takes in your own unit (${articleIn('en', r.article)}). Check it.`,
    'recused-already': () => 'This officer has stepped back already.',
    'recusal-by-head': () => 'Only a head takes a colleague off a matter. Ask a head to enter it, or the colleague to step back.',
  },
};
