/** What the page of the own matter says first: what is asked, who has it, what comes next. */
const zh = {
  asked: {
    title: '请您看这里',
    nothing: '现在没有需要您办的事。有需要您补充、到场或者评价的，会写在这里。',
  },
  now: '现在到哪一步',
  since: (unit: string, day: string) => `${unit}，从${day}起`,
  next: '下一步',
  nextBelow: '最晚哪一天、怎么算的，见上面“下一步”。',
  rating: {
    change: '您已经评价过。看法改变了，可以在最后一天以前改；每一次都留着，以最后一次为准。',
    same: '和上次评的一样，没有改动。看法没有变就不用再评；变了，请选另一项。',
    now: (bureau: string, unit: string) => `信访局：${bureau || '还没有评'}；办理单位：${unit || '还没有评'}。`,
    again: '修改评价',
    poor: '您评了“不满意”',
    poorAbout: '评价会转给信访局和办理单位。问题还没有解决的，还可以：',
    say: '说明哪里没有解决',
  },
  labelled: (label: string) => `${label}：`,
  again: {
    title: '要不要换个地方再提',
    lead: '您写的内容可以直接用来再写一封，不用重新写。新的一封会注明是从这一件来的。',
    button: '用这些话再写一封',
    files: '随信带上原来的附件',
    filesAbout: '不需要的取消勾选；下一页还可以去掉，也可以再添加。',
    notCarried: '原来那封信的这个附件带不过来，请重新添加。',
    of: '原来那封信的内容已经填好，可以修改。选中的附件在下面列出，可以去掉或者再添加。',
    from: '接着哪一件写的',
  },
};
export type PortalTracking = typeof zh;

const en: PortalTracking = {
  asked: {
    title: 'Please look here',
    nothing: 'Nothing is asked of you now. If you are to add something, to come or to rate, it will stand here.',
  },
  now: 'Where it is now',
  since: (unit, day) => `${unit}, since ${day}`,
  next: 'Next step',
  nextBelow: 'By which day and how it is counted: see “Next step” above.',
  rating: {
    change: 'You have rated already. If your view changes, change it until the last day; each word is kept and the last one counts.',
    same: 'This is what you said before. There is no need to rate again; if your view has changed, choose another.',
    now: (bureau, unit) => `Bureau: ${bureau || 'not rated'}; organ: ${unit || 'not rated'}.`,
    again: 'Change the rating',
    poor: 'You are dissatisfied',
    poorAbout: 'The bureau and the organ see the rating. If it is not solved, you can also:',
    say: 'Say what is not solved',
  },
  labelled: (label) => `${label}: `,
  again: {
    title: 'Bring it to another place',
    lead: 'What you wrote can be used for another letter as it is. The new letter says that it comes from this one.',
    button: 'Write again with these words',
    files: 'Take the files of the first letter along',
    filesAbout: 'Untick what is not needed; on the next page you can still take files out or add others.',
    notCarried: 'This file of the first letter cannot be taken along; please add it again.',
    of: 'What you wrote in the first letter is filled in and can be changed. The files chosen are listed below; take them out or add others.',
    from: 'Goes on from',
  },
};

export const portalTracking = { zh, en } as const;
