import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import { handlingChoices } from './handling.ts';
import type { InBoth, Sentences } from './language.ts';

/** Why something cannot be done while a matter is handled. */
export type HandlingRefusalInWords =
  | { code: 'asked-already'; dueOn: string }
  | { code: 'nothing-asked' }
  | { code: 'reminded-already'; on: string }
  | { code: 'hearing-called-already'; heldOn: string }
  | { code: 'no-hearing-called' }
  | { code: 'hearing-not-held-yet'; heldOn: string }
  | { code: 'hearing-too-soon'; earliest: string; days: number }
  | { code: 'hearing-must-be-public'; article: string }
  | { code: 'panel-not-odd'; members: number }
  | { code: 'chair-works-on-it' }
  | { code: 'mediation-runs'; on: string }
  | { code: 'no-mediation' }
  | { code: 'mediation-needs-consent'; article: string }
  | { code: 'mediation-outside-discretion'; article: string }
  | { code: 'parties-missing' }
  | { code: 'no-agreement-to-confirm' }
  | { code: 'settled-without-agreement'; article: string }
  | { code: 'no-simple-then' }
  | { code: 'simple-first-time-only'; article: string }
  | { code: 'simple-excluded'; exclusion: string; article: string }
  | { code: 'not-simple' }
  | { code: 'simple-runs' }
  | { code: 'promise-without-support' }
  | { code: 'no-such-promise'; entry: number }
  | { code: 'nothing-promised' }
  | { code: 'promise-unproven'; entry: number }
  | { code: 'promise-kept'; entry: number }
  | { code: 'tried-missing' }
  | { code: 'nothing-to-confirm' }
  | { code: 'answered-so-already'; confirmation: string };

const zhDay = (day: string) => formatFullDay(day, 'zh');
const excluded = (language: 'zh' | 'en', exclusion: string): string =>
  (handlingChoices[language].simpleExclusions as Readonly<Record<string, string>>)[exclusion] ?? exclusion;
const confirmed = (language: 'zh' | 'en', answer: string): string =>
  (handlingChoices[language].confirmations as Readonly<Record<string, string>>)[answer] ?? answer;
const enDay = (day: string) => formatFullDay(day, 'en');

export const handlingRefusals: InBoth<Sentences<HandlingRefusalInWords>> = {
  zh: {
    'asked-already': (r) => `已经请信访人在${zhDay(r.dueOn)}前补充材料。请等到那一天以后再发通知，需要时可以先提醒。`,
    'nothing-asked': () => '没有等待信访人补充的材料。请先发补充材料通知。',
    'reminded-already': (r) => `${zhDay(r.on)}已经提醒过，一天最多提醒一次。请过一天再提醒。`,
    'hearing-called-already': (r) => `已经通知在${zhDay(r.heldOn)}举行听证。请先记录或者取消这次听证。`,
    'no-hearing-called': () => '没有已经通知而尚未举行的听证。请先发听证通知。',
    'hearing-not-held-yet': (r) => `听证定在${zhDay(r.heldOn)}，还没有举行。请在举行以后再记录。`,
    'hearing-too-soon': (r) => `听证须在${r.days}日以前通知，最早可以定在${zhDay(r.earliest)}。请改期。`,
    'hearing-must-be-public': (r) => `听证应当公开举行（${articleIn('zh', r.article)}）。请选择公开。`,
    'panel-not-odd': (r) => `听证主持人和听证员共${r.members}人，应当为单数。请增减一人。`,
    'chair-works-on-it': () => '承办这件事的人不能主持听证。请选择其他人员。',
    'mediation-runs': (r) => `${zhDay(r.on)}开始的调解还没有结束。请先记录协议或者结束调解。`,
    'no-mediation': () => '没有正在进行的调解。请先开始调解，或者记录双方自行达成的和解协议。',
    'mediation-needs-consent': (r) => `调解须经争议双方当事人同意（${articleIn('zh', r.article)}）。请先征得双方同意。`,
    'mediation-outside-discretion': (r) =>
      `调解须在裁量权范围内，不得违反政策法规的强制性规定（${articleIn('zh', r.article)}）。请依法作出处理意见。`,
    'parties-missing': () => '和解协议须写明当事人和争议事项。请补充填写。',
    'no-agreement-to-confirm': () => '没有可以登记司法确认的调解协议。请核对协议和日期。',
    'settled-without-agreement': (r) =>
      `以化解方式办结的，须有双方签名的调解协议书或者和解协议书（${articleIn('zh', r.article)}）。请先记录协议。`,
    'no-simple-then': () => '那一天还没有简易办理的规定。请按普通程序受理。',
    'simple-first-time-only': (r) => `简易办理只适用于初次信访事项（${articleIn('zh', r.article)}）。请按普通程序受理。`,
    'simple-excluded': (r) => `不适用简易办理：${excluded('zh', r.exclusion)}（${articleIn('zh', r.article)}）。请按普通程序办理。`,
    'not-simple': () => '这件事目前不在简易办理中，不能办理这一步。请按页面上列出的事项办理。',
    'simple-runs': () => '正在简易办理，不另拟处理意见书。请作出简易办理答复，或者先转为普通程序。',
    'promise-without-support': () => '只有支持或者部分支持的意见才写明落实事项。请核对处理意见。',
    'no-such-promise': (r) => `没有第${r.entry}项落实事项。请从列表中选择。`,
    'nothing-promised': () => '没有写明落实事项，不能按“已经解决”办结。请先写明做什么、谁来做、哪天以前，并登记凭证。',
    'promise-kept': (r) => `第${r.entry}项落实事项已有凭证，不必再督促执行。请选择还没有凭证的一项。`,
    'promise-unproven': (r) => `第${r.entry}项落实事项还没有凭证，不能按“已经解决”办结。请先登记落实凭证。`,
    'tried-missing': () => '按“客观上无法解决”办结的，须写明试过什么。请补充填写。',
    'nothing-to-confirm': () => '还没有可以认可的结果。请等答复以后再说明。',
    'answered-so-already': (r) => `已经记下“${confirmed('zh', r.confirmation)}”。改变看法的，可以选另一项。`,
  },
  en: {
    'asked-already': (r) =>
      `The petitioner was asked for more until ${enDay(r.dueOn)}. Wait until that day has passed, or remind the petitioner.`,
    'nothing-asked': () => 'Nothing is waited for from the petitioner. Ask for more material first.',
    'reminded-already': (r) => `The petitioner was reminded on ${enDay(r.on)}; once a day is enough. Try again on another day.`,
    'hearing-called-already': (r) => `A hearing is called for ${enDay(r.heldOn)} already. Record it or call it off first.`,
    'no-hearing-called': () => 'No hearing is called that was not held yet. Send the notice of a hearing first.',
    'hearing-not-held-yet': (r) => `The hearing is on ${enDay(r.heldOn)} and has not been held. Record it after that.`,
    'hearing-too-soon': (r) =>
      `A hearing is told ${r.days} days before, so its first possible day is ${enDay(r.earliest)}. Choose another day.`,
    'hearing-must-be-public': (r) => `A hearing is held in public (${articleIn('en', r.article)}). Choose a public one.`,
    'panel-not-odd': (r) => `Chair and members are ${r.members}; their number must be odd. Add or take away one.`,
    'chair-works-on-it': () => 'Who works on the matter does not preside. Choose another officer as the chair.',
    'mediation-runs': (r) => `The mediation begun on ${enDay(r.on)} goes on. Record the agreement or end it first.`,
    'no-mediation': () => 'No mediation goes on. Begin one, or record a settlement that both sides reached themselves.',
    'mediation-needs-consent': (r) => `Both sides must agree to mediation (${articleIn('en', r.article)}). Ask them first.`,
    'mediation-outside-discretion': (r) =>
      `Mediation stays within the discretion and against no binding rule (${articleIn('en', r.article)}). Decide by an opinion.`,
    'parties-missing': () => 'A settlement names the parties and what was in dispute. Fill both in.',
    'no-agreement-to-confirm': () => 'There is no mediation agreement to confirm. Check the agreement and the day.',
    'settled-without-agreement': (r) =>
      `A matter is closed as settled with a signed agreement only (${articleIn('en', r.article)}). Record the agreement first.`,
    'no-simple-then': () => 'There were no rules on simplified handling on that day. Accept it in the ordinary way.',
    'simple-first-time-only': (r) =>
      `Simplified handling is for first-time matters only (${articleIn('en', r.article)}). Accept it in the ordinary way.`,
    'simple-excluded': (r) =>
      `It cannot be handled simply: ${excluded('en', r.exclusion)} (${articleIn('en', r.article)}). Handle it in the ordinary way.`,
    'not-simple': () => 'The matter is not being handled simply, so this step is not possible. Choose one of the acts listed.',
    'simple-runs': () => 'The matter is handled simply, without an opinion. Answer it so, or turn it ordinary first.',
    'promise-without-support': () => 'Only an opinion that supports the request, wholly or in part, promises something. Check the opinion.',
    'no-such-promise': (r) => `There is no promise number ${r.entry}. Choose one from the list.`,
    'nothing-promised': () =>
      'Nothing was promised, so it is not closed as solved. State what will be done, by whom and by when, and record the proof.',
    'promise-kept': (r) => `Promise number ${r.entry} has its proof and needs no urging. Choose one that has none.`,
    'promise-unproven': (r) => `Promise number ${r.entry} has no proof, so the matter is not closed as solved. Record the proof first.`,
    'tried-missing': () => 'To close it as impossible to solve, say what was tried. Fill that in.',
    'nothing-to-confirm': () => 'There is no outcome to confirm yet. Wait for the answer.',
    'answered-so-already': (r) => `“${confirmed('en', r.confirmation)}” is kept already. Choose the other if the view has changed.`,
  },
};
