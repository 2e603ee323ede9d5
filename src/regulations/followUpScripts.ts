/** What a caller asks, as data: a version is never edited, a newer one is put before it (ADR-0256). */
export type FollowUpScript = Readonly<{ version: string; lines: readonly Readonly<{ zh: string; en: string }>[] }>;

/** Newest first. */
export const followUpScripts: readonly FollowUpScript[] = [
  {
    version: '2026-1',
    lines: [
      {
        zh: '您好，这里是信访局。您在我们这里反映过一件事，想问问现在办得怎么样，大约三分钟。您现在方便吗？',
        en: 'Good day, this is the petition bureau. You brought a matter to us, and we would like to ask how it stands; it takes about three minutes. Is this a good time?',
      },
      {
        zh: '（先不说事项内容。）请问您反映的是哪一方面的事？（对得上的，再往下问；接电话的不是本人的，不说内容，另约时间。）',
        en: '(Say nothing of the matter yet.) What was it about? (Go on only if it fits; if somebody else answers, say nothing of it and ask when to call again.)',
      },
      {
        zh: '您反映的事，现在解决了吗？是全部解决、解决了一部分、答应了还没办，还是没有解决？',
        en: 'Is it solved: wholly, half of it, promised and not yet done, or not at all?',
      },
      { zh: '还差什么？答应您的，说好哪一天？', en: 'What is still missing? What were you promised, and for which day?' },
      {
        zh: '给您的答复，有没有讲清楚理由和依据？办理的单位有没有当面或者打电话听您讲？',
        en: 'Did the answer make its reasons clear? Did the unit hear you, in person or by telephone?',
      },
      {
        zh: '您可以补充材料，也可以在期限内请求复查。今天说的会记在您这一件里，您在“查进度”能看到。谢谢您。',
        en: 'You may add material, and ask for a review within its period. What you said is kept in your matter and you see it on its page. Thank you.',
      },
    ],
  },
];

/** The script that callers go by now. */
export const followUpScriptNow = (): FollowUpScript => followUpScripts[0] as FollowUpScript;
