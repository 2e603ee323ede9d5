import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Language, Sentences } from './language.ts';

/** Words of 复查 and 复核. */
export const reviewActs = {
  zh: {
    askReview: {
      name: '请求复查、复核',
      verb: '登记复查、复核请求',
      about: '信访人对处理意见不服请求复查，对复查意见不服请求复核。按收到书面请求的当日登记，由所选的上一级机关在30日内提出意见。',
      done: '请求了复查、复核',
    },
  },
  en: {
    askReview: {
      name: 'Request for review',
      verb: 'Register a request for review',
      about:
        'The petitioner asks for a review of the opinion, or a re-review of the opinion on review. Entered on the day it came; the organ above answers within 30 days.',
      done: 'asked for a review',
    },
  },
} as const;

export const reviewFields = {
  zh: {
    'askReview.to': { label: '复查、复核机关', hint: '法律允许选择的，由信访人选择。' },
    grounds: { label: '请求和理由', hint: '对哪一部分不服，理由是什么，要求怎样处理。' },
    lateReason: { label: '超过期限的正当理由', hint: '超过三十日才提出的填写，例如住院、灾害；由登记人员核实。' },
    reviewOutcome: { label: '复查、复核结论', hint: '撤销的，责令原办理单位重新办理。' },
  },
  en: {
    'askReview.to': { label: 'Reviewing organ', hint: 'Chosen by the petitioner where the law leaves a choice.' },
    grounds: { label: 'Request and grounds', hint: 'With what part you disagree, why, and what you ask for.' },
    lateReason: {
      label: 'Good reason for being late',
      hint: 'Only after the thirty days, such as a stay in hospital; checked by whoever enters it.',
    },
    reviewOutcome: { label: 'Conclusion of the review', hint: 'If revoked, the organ has to handle the matter anew.' },
  },
} as const;

export const reviewOutcomeWords = {
  zh: { upheld: '维持', changed: '变更', revoked: '撤销，责令重新办理' },
  en: { upheld: 'Upheld', changed: 'Changed', revoked: 'Revoked, to be handled anew' },
} as const;
export const reviewLevelWords = { zh: { review: '复查', recheck: '复核' }, en: { review: 'Review', recheck: 'Re-review' } } as const;

export type ReviewRefusalInWords =
  | { code: 'nothing-to-review'; article: string }
  | { code: 'review-pending'; on: string }
  | { code: 'concluded'; article: string }
  | { code: 'review-before-opinion'; issuedOn: string }
  | { code: 'review-window-closed'; due: string; article: string }
  | { code: 'not-a-review-organ'; article: string }
  | { code: 'reviewer-handled'; article: string }
  | { code: 'under-review'; on: string };

const day = { zh: (on: string) => formatFullDay(on, 'zh'), en: (on: string) => formatFullDay(on, 'en') };
const law = { zh: (article: string) => articleIn('zh', article), en: (article: string) => articleIn('en', article) };

export const reviewRefusals: InBoth<Sentences<ReviewRefusalInWords>> = {
  zh: {
    'nothing-to-review': (r) => `还没有书面的处理意见，不能请求复查（${law.zh(r.article)}）。意见作出以后再提。`,
    'review-pending': (r) => `${day.zh(r.on)}提出的请求正在办理，请等待复查、复核意见；新的材料可以补充。`,
    concluded: (r) => `已经有复核意见，信访终结；以同一事实和理由再提的不再受理（${law.zh(r.article)}）。有新的事实和理由的，请另行提出。`,
    'review-before-opinion': (r) => `意见书的日期是${day.zh(r.issuedOn)}，请求的日期不能早于这一天。请核对日期。`,
    'review-window-closed': (r) =>
      `请求的期限已于${day.zh(r.due)}届满（${law.zh(r.article)}）。有正当理由的，请到信访窗口书面说明，由工作人员登记。`,
    'not-a-review-organ': (r) => `所选机关不是原办理单位的上一级机关（${law.zh(r.article)}）。请从列出的机关中选择。`,
    'reviewer-handled': (r) => `您办理过这件信访的原意见，不能参加复查、复核（${law.zh(r.article)}）。请由其他人员办理。`,
    'under-review': (r) => `${day.zh(r.on)}已对这份意见书请求复查，意见书不能作废；由复查机关维持、变更或者撤销。`,
  },
  en: {
    'nothing-to-review': (r) => `There is no written opinion yet to be reviewed (${law.en(r.article)}). Ask once it has been issued.`,
    'review-pending': (r) => `The request of ${day.en(r.on)} is being looked into. Wait for its opinion; you can add material.`,
    concluded: (r) =>
      `The opinion on re-review ended this petition; the same facts and reasons are not accepted again (${law.en(r.article)}). With new ones, file anew.`,
    'review-before-opinion': (r) => `The opinion is of ${day.en(r.issuedOn)}; a request cannot be earlier. Check the day.`,
    'review-window-closed': (r) =>
      `The time to ask ended on ${day.en(r.due)} (${law.en(r.article)}). With a good reason, explain it in writing at the reception hall, where it is entered.`,
    'not-a-review-organ': (r) => `That organ does not stand above the one that decided (${law.en(r.article)}). Choose one of those listed.`,
    'reviewer-handled': (r) =>
      `You worked on the opinion that is under review and take no part in it (${law.en(r.article)}). Leave it to a colleague.`,
    'under-review': (r) =>
      `A review of this opinion was asked for on ${day.en(r.on)}; the letter is not voided any more. The reviewing organ upholds, changes or revokes it.`,
  },
};

type ReviewTold = Readonly<{ askedOn: string; dueOn?: string | undefined; decidedOn?: string | undefined; outcome?: string | undefined }>;

/** One review in a sentence: asked of whom and when, and how it stands. `organ` is the name of the reviewing organ. */
export function reviewSentence(language: Language, { askedOn, dueOn, decidedOn, outcome = '' }: ReviewTold, organ: string): string {
  const on = day[language];
  const outcomes: Readonly<Record<string, string>> = reviewOutcomeWords[language];
  if (language === 'zh') {
    const after = decidedOn ? `；${on(decidedOn)}作出意见：${outcomes[outcome]}` : dueOn ? `；正在办理，最晚${on(dueOn)}答复` : '';
    return `${on(askedOn)}向${organ}提出${after}`;
  }
  const after = decidedOn ? `; decided on ${on(decidedOn)}: ${outcomes[outcome]}` : dueOn ? `; answered by ${on(dueOn)} at the latest` : '';
  return `Asked of ${organ} on ${on(askedOn)}${after}`;
}
