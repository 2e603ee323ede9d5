/** Words of the citizen pages for people who petition together, and for parts of a divided matter. */
const zh = {
  label: '和您一起反映的人',
  hint: (most: number) =>
    `可以不填。一行一人：姓名，身份证件号码，电话；证件号码、电话至少写一项，同一人只计一次。大家推选的代表，在行末写“代表”。这里最多 ${most} 人，人数更多的，可以带名单到接待窗口登记。`,
  example: '例如：李一，110101199003070257，15400000000，代表',
  private: '加密保存，只用于核对身份；一起反映的人互相看不到对方的证件号码和电话。',
  line: (no: number) => `第 ${no} 行：`,
  petitioner: '信访人',
  counted: '登记的人数',
  people: (counted: number, stated: number) => `${counted} 人（共同反映 ${stated} 人）`,
  representative:
    '您是这件信访推选的代表，可以查看进展和文书。补充材料、撤回、评价和请求复查由信访人本人办理。请把办理情况如实告诉其他人。',
  codes: '代表的查询码',
  codesAbout: '每名代表凭自己的查询码查看进展，请分别交给本人。',
  parts: '拆分的分件',
  partsAbout: '这件信访有几项诉求，已按诉求分别办理。各件的期限都从您提出的那一天算起，补充材料、撤回和评价请在各件里办理。',
  open: (no: number) => `打开第 ${no} 件`,
  partOf: (petitionNo: string, part: number) => `这是 ${petitionNo} 号信访件拆分的第 ${part} 件。`,
  back: '回到总件',
};
export type PortalPeople = typeof zh;

const en: PortalPeople = {
  label: 'Who brings it together with you',
  hint: (most) =>
    `May be left empty. One person a line: name, ID number, telephone; at least one of the two numbers, so that one person counts once. End the line of a representative with “representative”. At most ${most} here; larger groups bring their list to the counter.`,
  example: 'Such as: Li Yi, 110101199003070257, 15400000000, representative',
  private: 'Kept encrypted and used to tell people apart only; those who sign do not see one another’s numbers.',
  line: (no) => `Line ${no}: `,
  petitioner: 'The petitioner',
  counted: 'People on the list',
  people: (counted, stated) => `${counted} (${stated} in all, as stated)`,
  representative:
    'You represent the people who brought this matter and can follow it and read its letters. Adding material, withdrawing, rating and asking for a review are the petitioner’s to do. Please tell the others how it stands.',
  codes: 'Codes of the representatives',
  codesAbout: 'Each representative follows the matter with a code of their own; please hand each one theirs.',
  parts: 'Parts of this matter',
  partsAbout:
    'It held several claims, which are handled apart. The periods of each part run from the day you filed; add material, withdraw and rate in the part itself.',
  open: (no) => `Open part ${no}`,
  partOf: (petitionNo, part) => `This is part ${part} of the matter ${petitionNo}.`,
  back: 'Back to the whole matter',
};

export const portalPeople = { zh, en };
