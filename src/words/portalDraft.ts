/** What is kept on the reader's device, and writing without a network. */
const zh = {
  resume: '这台设备上有一封没写完的信：',
  goOn: '接着写',
  forget: '删除，重新写',
  kept: '写的内容存在这台设备上，断网、关掉页面都能接着写，最多存七天，发送后删除。姓名、电话、证件号、地址和检举类的信不存。',
  never: '公用的设备：删除，不再保存',
  offline: '现在没有网络，没有发送。您写的都在这一页，没有丢失。有了网络，再按一次同一个按钮就可以；不会自动发送。',
  title: '没有网络，也可以先写',
  lead: '可以先把事情写好。署名、附件和发送要等有了网络；到时按下面的按钮，核对以后再发送。',
  toWho: '有网络了，下一步：您是谁',
  check: '查进度、看答复要有网络。',
};
export type PortalDraft = typeof zh;

const en: PortalDraft = {
  resume: 'An unfinished letter is kept on this device: ',
  goOn: 'Go on with it',
  forget: 'Delete it and begin anew',
  kept: 'What you write is kept on this device, so that you can go on after a broken connection or a closed page: seven days at most, deleted when sent. Name, telephone, ID number, address and accusations are not kept.',
  never: 'A shared device: delete, and keep nothing',
  offline:
    'There is no network now and nothing was sent. All you wrote is on this page. When the network is back, press the same button again; nothing is sent by itself.',
  title: 'Without a network you can write already',
  lead: 'Write down what happened. Your name, files and sending need a network: then press the button below, check it all, and send.',
  toWho: 'The network is back: next, who you are',
  check: 'To see progress and answers you need a network.',
};

export const portalDraft = { zh, en } as const;
