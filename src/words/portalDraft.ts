/** What is kept on the reader's device, and writing without a network. */
const zh = {
  resume: '这台设备上有一封没写完的信：',
  goOn: '接着写',
  forget: '删除，重新写',
  kept: '写的内容存在这台设备上，断网、关掉页面都能接着写，最多存七天，发送后删除。姓名、电话、证件号、地址和附件不存，除非您在下面勾选；检举类的信从来不存。',
  more: '这是我自己的设备：署名、联系方式和附件也存',
  moreAbout: '网络断了、页面关了，不用重新填写和添加。取消勾选、发送或者七天后删除。联名人和被反映的人不存。',
  moreThere: '也存了您的署名、联系方式和附件。',
  noRoom: '这台设备放不下附件，附件没有存；其他都存了。',
  never: '公用的设备：删除，不再保存',
  offline: '现在没有网络，没有发送。您写的都在这一页，没有丢失。有了网络，再按一次同一个按钮就可以；不会自动发送。',
  title: '没有网络，也可以先写',
  lead: '可以先把事情写好。没有存下来的署名和附件，有了网络再填。有网络后按下面的按钮，核对以后再发送。',
  toWho: '有网络了，下一步：您是谁',
  check: '查进度、看答复要有网络。',
};
export type PortalDraft = typeof zh;

const en: PortalDraft = {
  resume: 'An unfinished letter is kept on this device: ',
  goOn: 'Go on with it',
  forget: 'Delete it and begin anew',
  kept: 'What you write is kept on this device, so that you can go on after a broken connection or a closed page: seven days at most, deleted when sent. Name, telephone, ID number, address and files are not kept unless you tick the box below; accusations never are.',
  more: 'This is my own device: keep name, contact and files too',
  moreAbout:
    'After a broken connection or a closed page you need not fill them in or add them again. Deleted when you untick the box, when the letter is sent, or after seven days. Co-signers and the person complained of are not kept.',
  moreThere: 'Your name, contact and files are kept too. ',
  noRoom: 'There is no room for the files on this device, so they are not kept; all else is.',
  never: 'A shared device: delete, and keep nothing',
  offline:
    'There is no network now and nothing was sent. All you wrote is on this page. When the network is back, press the same button again; nothing is sent by itself.',
  title: 'Without a network you can write already',
  lead: 'Write down what happened. A name and files that are not kept wait for the network. When it is back, press the button below, check it all, and send.',
  toWho: 'The network is back: next, who you are',
  check: 'To see progress and answers you need a network.',
};

export const portalDraft = { zh, en } as const;
