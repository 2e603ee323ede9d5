/** What a writer is shown before going on: other ways, a letter of their own that is alike. Nothing here refuses anything. */
const zh = {
  title: '先看一眼，再接着写',
  lead: '您写的都在，没有丢失。下面只是提醒，看完可以照样往下写。',
  ways: '可能有更直接的去处',
  because: (words: readonly string[]) => `因为您写了${words.map((word) => `“${word}”`).join('、')}。`,
  stillFree: '如果不是这种情况，或者您还是想信访，请按“照样往下写”。信收到后，工作人员会看内容，不会因为这个提醒不登记。',
  near: '您刚写过一封很像的信',
  nearOn: (day: string, number: string) => `${day}，编号 ${number}。`,
  nearWhy: (percent: number) => `因为两封写的是同一个地方，用的字词有 ${percent}% 相同。`,
  nearAbout: '同一件事补充到原来那封，不会分成两件，也更快。只有这台设备上刚写过信的人能看到这个提醒。',
  answered: '有人反映过相似的事，已经公开答复',
  answeredWhy: (words: readonly string[], samePlace: boolean) =>
    `因为两处都写了${words.map((word) => `“${word}”`).join('、')}${samePlace ? '，而且在同一个县（市、区）' : ''}。`,
  answeredAbout: '看看是不是您要的答案。不是，或者您的情况不一样，就照样往下写。',
  add: '补充到原来那封',
  goOn: '照样往下写',
  change: '回去修改',
};
export type PortalPause = typeof zh;

const en: PortalPause = {
  title: 'One look, then go on',
  lead: 'Everything you wrote is still here. This only points something out; you can go on as you are.',
  ways: 'There may be a more direct way',
  because: (words) => `Because you wrote ${words.map((word) => `“${word}”`).join(', ')}.`,
  stillFree:
    'If this is something else, or you still want to petition, press “Go on all the same”. People read your letter; it is registered whatever this page says.',
  near: 'You have just written a letter much like this',
  nearOn: (day, number) => `On ${day}, number ${number}.`,
  nearWhy: (percent) => `Because both are about the same place and share ${percent}% of their wording.`,
  nearAbout: 'Added to the first letter it stays one matter, and is quicker. Only who has just written on this device sees this.',
  answered: 'Something like it was answered in public',
  answeredWhy: (words, samePlace) =>
    `Because both say ${words.map((word) => `“${word}”`).join(', ')}${samePlace ? ', and it is the same county or district' : ''}.`,
  answeredAbout: 'See whether it answers you. If not, or if yours is different, go on all the same.',
  add: 'Add it to the first letter',
  goOn: 'Go on all the same',
  change: 'Go back and change',
};

export const portalPause = { zh, en } as const;
