import { articleIn } from './articles.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 联名信访: who brings a matter together, and who represents them. */
export const jointActs = {
  zh: {
    addCoSigners: {
      name: '登记联名人',
      verb: '登记联名人',
      about: '把共同提出这件信访的人逐一登记，同一人只计一次。姓名、证件号码和电话加密保存，联名人之间互相看不到。',
      done: '登记了联名人',
    },
    removeCoSigner: {
      name: '移除联名人',
      verb: '移除联名人',
      about: '冒名的、本人不愿联名的或者登记错误的，写明理由后移除；移除的记录保留。',
      done: '移除了一名联名人',
    },
    nameRepresentatives: {
      name: '推选代表',
      verb: '登记推选的代表',
      about: '登记大家推选的代表。信访人本人算一名代表；走访的，代表不超过规定人数。每名代表有自己的查询码。',
      done: '登记了推选的代表',
    },
  },
  en: {
    addCoSigners: {
      name: 'List of co-signers',
      verb: 'Enter co-signers',
      about:
        'Enters each person who brings this matter together with the petitioner; one person counts once. Names, ID numbers and telephones are kept encrypted, and co-signers do not see one another.',
      done: 'entered co-signers',
    },
    removeCoSigner: {
      name: 'Taking a co-signer off',
      verb: 'Take a co-signer off',
      about: 'Takes off who did not sign, does not wish to, or was entered by mistake, with the reason; the record of it stays.',
      done: 'took a co-signer off',
    },
    nameRepresentatives: {
      name: 'Representatives',
      verb: 'Record the representatives',
      about:
        'Records whom the people chose to represent them. The petitioner is one; for a visit the law limits their number. Each has a query code of their own.',
      done: 'recorded the representatives',
    },
  },
} as const;

export const jointFields = {
  zh: {
    people: { label: '联名人', hint: '姓名必填；证件号码、电话至少填一项，用来保证同一人只计一次。' },
    coSigner: { label: '联名人' },
    removal: { label: '移除的原因' },
    'removeCoSigner.reason': { label: '理由和依据', hint: '怎样核实的，本人怎样说的。' },
    coSigners: { label: '联名人', hint: '共同提出这件事的其他人。' },
    'nameRepresentatives.coSigners': { label: '除信访人以外的代表', hint: '一个也不选的，只由信访人代表大家。' },
    count: { label: '人数' },
    representative: { label: '代表' },
  },
  en: {
    people: { label: 'Co-signers', hint: 'A name, and an ID number or a telephone, so that one person counts once.' },
    coSigner: { label: 'Co-signer' },
    removal: { label: 'Why they are taken off' },
    'removeCoSigner.reason': { label: 'Reason and ground', hint: 'How it was verified, and what the person said.' },
    coSigners: { label: 'Co-signers', hint: 'The others who bring this matter with you.' },
    'nameRepresentatives.coSigners': {
      label: 'Representatives beside the petitioner',
      hint: 'With none chosen, the petitioner alone represents everybody.',
    },
    count: { label: 'Number of people' },
    representative: { label: 'Representative' },
  },
} as const;

export const removalWords = {
  zh: { forged: '不是本人签名', 'own-wish': '本人不愿联名', 'entered-wrongly': '登记错误' },
  en: { forged: 'Not signed by that person', 'own-wish': 'At the own wish', 'entered-wrongly': 'Entered by mistake' },
} as const;

export type JointRefusalInWords =
  | { code: 'no-such-co-signer'; no: string }
  | { code: 'signed-already'; lines: string }
  | { code: 'too-many-co-signers'; most: number }
  | { code: 'too-many-representatives'; most: number; asked: number; article?: string }
  | { code: 'nobody-listed' };

export const jointRefusals: InBoth<Sentences<JointRefusalInWords>> = {
  zh: {
    'no-such-co-signer': (r) => `名单里没有第${r.no}号联名人，或者已经移除。请刷新后重新选择。`,
    'signed-already': (r) => `名单第${r.lines}行的人已经登记在这件信访里，同一人只计一次。请删去这些行后再提交。`,
    'too-many-co-signers': (r) => `一件信访最多登记${r.most}名联名人。其余的人请写入信访人数，名单作为附件上传。`,
    'too-many-representatives': (r) =>
      `代表最多${r.most}人，信访人本人算一人，现在共有${r.asked}人${r.article ? `（${articleIn('zh', r.article)}）` : ''}。请由大家重新推选。`,
    'nobody-listed': () => '名单是空的，或者打开以后有人登记过联名人。请刷新后重新填写。',
  },
  en: {
    'no-such-co-signer': (r) => `The list has no co-signer no. ${r.no}, or they were taken off. Reload and choose again.`,
    'signed-already': (r) =>
      `The people in line ${r.lines.replaceAll('、', ', ')} are on the list of this matter already; one person counts once. Delete these lines and send the rest.`,
    'too-many-co-signers': (r) =>
      `A matter lists at most ${r.most} co-signers. State the full number of people, and attach the list as a file.`,
    'too-many-representatives': (r) =>
      `At most ${r.most} may represent the others, the petitioner being one of them; there are ${r.asked}${r.article ? ` (${articleIn('en', r.article)})` : ''}. Ask them to choose again.`,
    'nobody-listed': () => 'The list is empty, or somebody entered co-signers meanwhile. Reload and enter it again.',
  },
};
