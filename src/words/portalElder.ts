/** 长辈版: its switch, and reading aloud. */
const zh = {
  on: '长辈版（大字）',
  off: '回到普通版',
  question: (no: number, of: number) => `第 ${no} 问，共 ${of} 问`,
  read: '读给我听',
  stop: '停下',
  noVoice: '这台设备没有自带的朗读声音。可以请身边的人帮忙，或到信访局，工作人员念给您听。',
  help: '不会写也没关系：打电话或到信访局，工作人员帮您写。',
};
export type PortalElder = typeof zh;

const en: PortalElder = {
  on: 'Large and plain',
  off: 'Back to the usual pages',
  question: (no, of) => `question ${no} of ${of}`,
  read: 'Read it to me',
  stop: 'Stop',
  noVoice: 'This device has no voice of its own. Ask somebody beside you, or come to the bureau and we will read it to you.',
  help: 'You need not write it yourself: call or come to the bureau, and we will write it down for you.',
};

export const portalElder = { zh, en } as const;
