import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Role } from '../access/roles.ts';
import type { Relation as UnitRelation } from '../access/rules.ts';
import type { Filing, Registration } from '../api/contract/intake.ts';
import { civilDate } from '../clock/civilDate.ts';
import type { DayMark } from '../clock/explain.ts';
import type { LetterKind } from '../documents/letterKinds.ts';
import type { Age } from '../insight/ageing.ts';
import type { Indicator, IndicatorCode, LeftOut, Part } from '../insight/indicators.ts';
import type { CorrectableField } from '../petition/acts.ts';
import type { EventType } from '../petition/events.ts';
import { forms } from '../petition/forms.ts';
import type { Assignment, Paper, PaperKind } from '../petition/petition.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { Channel, Closing, Identity, MatterClass, Outcome, Purpose, Rating, ServiceMode, State, Tier } from '../petition/state.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import { holidayNotices } from '../regulations/holidayNotices.ts';
import { type ActWord, actWords } from './acts.ts';
import { type ChoiceGroup, choiceGroupOf, choiceWords } from './choices.ts';
import { dayMarkWords, purposeNames, standingWords } from './clocks.ts';
import { feastName } from './feasts.ts';
import { type FieldWord, fieldWord, fieldWords } from './fields.ts';
import type { indicatorWords } from './indicators.ts';
import { type Language, languages } from './language.ts';
import { problemSentences } from './problems.ts';
import { type RefusalInWords, refusalSentence, refusalSentences } from './refusals.ts';
import { type StateWord, stateWords } from './states.ts';

/** Both types have the same members: a code without a word does not compile, and neither does a word without a code. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

stateWords satisfies Record<Language, Record<State, StateWord>>;
actWords satisfies Record<Language, Record<EventType, ActWord>>;
purposeNames satisfies Record<Language, Record<ClockPurpose, string>>;
dayMarkWords satisfies Record<Language, Record<DayMark, string>>;
fieldWords satisfies Record<Language, Record<keyof Filing | keyof Registration, FieldWord>>;

const complete: readonly true[] = [
  true satisfies Same<keyof typeof indicatorWords.zh.indicators, IndicatorCode>,
  true satisfies Same<keyof typeof indicatorWords.zh.parts, Part>,
  true satisfies Same<keyof typeof indicatorWords.zh.leftOut, LeftOut>,
  true satisfies Same<keyof typeof indicatorWords.zh.sources, Indicator['source']>,
  true satisfies Same<keyof typeof indicatorWords.zh.ages, Age>,
  true satisfies Same<keyof typeof stateWords.zh, State>,
  true satisfies Same<keyof typeof actWords.zh, EventType>,
  true satisfies Same<RefusalInWords['code'], Refusal['code']>,
  true satisfies Same<keyof typeof choiceWords.zh.classes, MatterClass>,
  true satisfies Same<keyof typeof choiceWords.zh.purposes, Purpose>,
  true satisfies Same<keyof typeof choiceWords.zh.identities, Identity>,
  true satisfies Same<keyof typeof choiceWords.zh.outcomes, Outcome>,
  true satisfies Same<keyof typeof choiceWords.zh.ratings, Rating>,
  true satisfies Same<keyof typeof choiceWords.zh.serviceModes, ServiceMode>,
  true satisfies Same<keyof typeof choiceWords.zh.closings, Closing>,
  true satisfies Same<keyof typeof choiceWords.zh.channels, Channel>,
  true satisfies Same<keyof typeof choiceWords.zh.paperKinds, PaperKind>,
  true satisfies Same<keyof typeof choiceWords.zh.paperStages, Paper['stage']>,
  true satisfies Same<keyof typeof choiceWords.zh.correctableFields, CorrectableField>,
  true satisfies Same<keyof typeof choiceWords.zh.roles, Role | 'petitioner' | 'outside-body'>,
  true satisfies Same<keyof typeof choiceWords.zh.relations, UnitRelation>,
  true satisfies Same<keyof typeof choiceWords.zh.reportStates, Assignment['report']>,
  true satisfies Same<keyof typeof choiceWords.zh.letterKinds, LetterKind>,
  true satisfies Same<keyof typeof choiceWords.zh.tiers, Tier>,
  true satisfies Same<keyof typeof choiceWords.zh.proxyRelations, NonNullable<Filing['proxy']>['relation']>,
];

const article = '信访工作条例 第三十四条';
const on = civilDate('2026-10-08');
/** One refusal of each code, as the engine gives them. */
const everyRefusal: { [C in Refusal['code']]: Extract<Refusal, { code: C }> } = {
  'no-contact-kept': { code: 'no-contact-kept' },
  'contact-not-named': { code: 'contact-not-named' },
  'contact-needs-code': { code: 'contact-needs-code' },
  'only-bureaus-follow-up': { code: 'only-bureaus-follow-up', article },
  'followed-up-by-handler': { code: 'followed-up-by-handler', article },
  'nothing-to-follow-up': { code: 'nothing-to-follow-up' },
  'petitioner-unnamed': { code: 'petitioner-unnamed' },
  'second-check-by-same': { code: 'second-check-by-same' },
  'nobody-was-spoken-to': { code: 'nobody-was-spoken-to' },
  'checked-already': { code: 'checked-already' },
  'danger-flagged-already': { code: 'danger-flagged-already', danger: 'crowd' },
  'no-danger-flagged': { code: 'no-danger-flagged' },
  'danger-stands': { code: 'danger-stands' },
  'only-accusations-recalled': { code: 'only-accusations-recalled', article },
  'holder-not-accused': { code: 'holder-not-accused', article },
  'no-such-co-signer': { code: 'no-such-co-signer', no: '3' },
  'signed-already': { code: 'signed-already', lines: '2、5' },
  'too-many-co-signers': { code: 'too-many-co-signers', most: 3000 },
  'too-many-representatives': { code: 'too-many-representatives', most: 5, asked: 6, article },
  'nobody-listed': { code: 'nobody-listed' },
  'too-few-parts': { code: 'too-few-parts' },
  'too-many-parts': { code: 'too-many-parts', most: 20 },
  'part-not-split-again': { code: 'part-not-split-again', cover: '440203-20260901-000123' },
  'assigned-not-split': { code: 'assigned-not-split', by: '440200-xfj' },
  'accusation-part-by-bureau': { code: 'accusation-part-by-bureau', article },
  'parts-moved-on': { code: 'parts-moved-on', parts: '440203-20260901-000124' },
  'parts-open': { code: 'parts-open', parts: '440203-20260901-000124' },
  'not-merged-with': { code: 'not-merged-with', why: 'other-holder' },
  'accusation-not-merged': { code: 'accusation-not-merged', article },
  'bureau-merges-nothing': { code: 'bureau-merges-nothing', article },
  'merged-already': { code: 'merged-already', lead: '440203-20260901-000123' },
  'leads-others': { code: 'leads-others', members: '440203-20260901-000124' },
  'goes-alone': { code: 'goes-alone' },
  'merged-nowhere': { code: 'merged-nowhere' },
  'merged-stays': { code: 'merged-stays', others: '440203-20260901-000124' },
  rejoined: { code: 'rejoined', cover: '440203-20260901-000123' },
  'reopening-goes-up': { code: 'reopening-goes-up', time: 2, unit: '440200-xfj' },
  'reopening-asked-already': { code: 'reopening-asked-already', unit: '440200-xfj' },
  'reopening-own-decision': { code: 'reopening-own-decision' },
  'no-reopening-asked': { code: 'no-reopening-asked' },
  'recused-already': { code: 'recused-already' },
  'recusal-by-head': { code: 'recusal-by-head' },
  'not-handed-down': { code: 'not-handed-down' },
  'nothing-to-report-up': { code: 'nothing-to-report-up' },
  'reported-up-already': { code: 'reported-up-already', on },
  'only-lead-asks': { code: 'only-lead-asks', article },
  'co-organ-is-bureau': { code: 'co-organ-is-bureau', article },
  'co-organ-asked-already': { code: 'co-organ-asked-already', dueOn: on },
  'co-day-after-own': { code: 'co-day-after-own', dueOn: on, ownDue: on },
  'no-such-asking': { code: 'no-such-asking', entry: 2 },
  'outside-accusation': { code: 'outside-accusation', article },
  'outside-identity-kept': { code: 'outside-identity-kept', identity: 'confidential' },
  'outside-identity-reason': { code: 'outside-identity-reason' },
  'outside-day-too-far': { code: 'outside-day-too-far', dueOn: civilDate('2027-10-08'), latest: civilDate('2027-01-06') },
  'no-such-question': { code: 'no-such-question', entry: 3 },
  'question-not-open': { code: 'question-not-open', found: 'answered' },
  'question-over': { code: 'question-over', openUntil: civilDate('2026-11-08') },
  'asking-not-open': { code: 'asking-not-open', found: 'answered' },
  'co-organ-owes-answer': { code: 'co-organ-owes-answer', dueOn: on },
  'no-such-earlier': { code: 'no-such-earlier' },
  'repeats-itself': { code: 'repeats-itself' },
  'repeat-not-accepted': { code: 'repeat-not-accepted', standing: 'pending', earlier: '440203-20260901-000123', article },
  'ground-of-another-standing': { code: 'ground-of-another-standing', ground: 'concluded', standing: 'pending' },
  'nothing-to-review': { code: 'nothing-to-review', article },
  'review-pending': { code: 'review-pending', on },
  concluded: { code: 'concluded', article },
  'review-before-opinion': { code: 'review-before-opinion', issuedOn: on },
  'review-window-closed': { code: 'review-window-closed', due: on, article },
  'not-a-review-organ': { code: 'not-a-review-organ', article },
  'reviewer-handled': { code: 'reviewer-handled', article },
  'under-review': { code: 'under-review', on },
  'wrong-state': { code: 'wrong-state', act: 'draft-extension', state: 'closed' },
  'day-in-future': { code: 'day-in-future', on, today: civilDate('2026-10-07') },
  'day-too-far': { code: 'day-too-far', dueOn: civilDate('2126-10-08'), latest: civilDate('2036-10-05') },
  'day-before-last-act': { code: 'day-before-last-act', on, lastActOn: civilDate('2026-10-09') },
  'entered-too-late': { code: 'entered-too-late', on, limitDays: 30 },
  'not-received-yet': { code: 'not-received-yet' },
  'not-classified-yet': { code: 'not-classified-yet' },
  'bureau-cannot-decide': { code: 'bureau-cannot-decide', article },
  'only-bureaus-pass-on': { code: 'only-bureaus-pass-on' },
  'to-itself': { code: 'to-itself' },
  'target-complained-of': { code: 'target-complained-of', article },
  'accusation-only-to-discipline': { code: 'accusation-only-to-discipline', article },
  'accusation-own-rules': { code: 'accusation-own-rules', article },
  'suggestion-is-studied': { code: 'suggestion-is-studied', article },
  'route-not-by-petition': { code: 'route-not-by-petition', route: 4, article },
  'paper-in-hand': { code: 'paper-in-hand', paper: 'opinion' },
  'no-paper': { code: 'no-paper', needed: 'drafted' },
  'wrong-paper-stage': { code: 'wrong-paper-stage', needed: 'checked', found: 'drafted' },
  'own-paper': { code: 'own-paper', step: 'sign' },
  'approval-by-head': { code: 'approval-by-head', article },
  'collective-decision-missing': { code: 'collective-decision-missing' },
  'parts-missing': { code: 'parts-missing', parts: ['law', 'remedy'], field: 'basis', article },
  'findings-unanswered': { code: 'findings-unanswered', findings: ['too-short'], field: 'override' },
  'outcome-missing': { code: 'outcome-missing' },
  'ground-missing': { code: 'ground-missing' },
  'days-missing': { code: 'days-missing' },
  'hearing-time-counts': { code: 'hearing-time-counts', purpose: 'handle', article },
  'already-extended': { code: 'already-extended', article },
  'extension-too-long': { code: 'extension-too-long', askedDays: 31, limitDays: 30, article },
  'extension-after-due': { code: 'extension-after-due', due: on, article },
  'seal-not-put': { code: 'seal-not-put', why: 'unreachable' },
  'no-such-letter': { code: 'no-such-letter' },
  'letter-voided': { code: 'letter-voided' },
  'not-served': { code: 'not-served' },
  'already-served': { code: 'already-served', on },
  'service-before-issue': { code: 'service-before-issue', issuedOn: on },
  'electronic-service-not-agreed': { code: 'electronic-service-not-agreed' },
  'nothing-rated': { code: 'nothing-rated' },
  'not-rateable': { code: 'not-rateable' },
  'rating-not-open': { code: 'rating-not-open' },
  'rating-closed': { code: 'rating-closed', due: on },
  'already-rated': { code: 'already-rated', what: 'bureau' },
  'no-assignment': { code: 'no-assignment' },
  'already-assigned': { code: 'already-assigned', dueOn: on },
  'closing-unfit': { code: 'closing-unfit', how: 'answered' },
  'report-not-due': { code: 'report-not-due', found: 'accepted' },
  'report-not-accepted': { code: 'report-not-accepted' },
  'due-day-in-past': { code: 'due-day-in-past', dueOn: on },
  'asked-and-approved-by-one': { code: 'asked-and-approved-by-one' },
  'nothing-to-correct': { code: 'nothing-to-correct', field: 'filedOn' },
  'bad-value': { code: 'bad-value', field: 'areaCode' },
  'answer-before-letter': { code: 'answer-before-letter', filedOn: on },
  'no-objection-then': { code: 'no-objection-then', article },
  'objection-too-late': { code: 'objection-too-late', due: on, article },
  'objected-already': { code: 'objected-already', article },
  'designation-is-final': { code: 'designation-is-final', article },
  'returned-once-already': { code: 'returned-once-already', article },
  'only-bureaus-check-quality': { code: 'only-bureaus-check-quality', article },
  'checked-by-handler': { code: 'checked-by-handler', article },
  'checked-from-beside': { code: 'checked-from-beside', article },
  'nothing-applies': { code: 'nothing-applies' },
  'check-answered': { code: 'check-answered', on },
  'no-such-entry': { code: 'no-such-entry', entry: 3 },
  'entry-not-open': { code: 'entry-not-open', found: 'ended' },
  'ground-not-of-regime': { code: 'ground-not-of-regime', ground: 'falsified', article },
  'supervised-takes-no-part': { code: 'supervised-takes-no-part', unit: '440200-housing' },
  'supervised-already': { code: 'supervised-already', dueOn: on, ground: 'shirked' },
  'only-bureaus-supervise': { code: 'only-bureaus-supervise', article },
  'day-must-follow': { code: 'day-must-follow', dueOn: on },
  'asked-already': { code: 'asked-already', dueOn: on },
  'nothing-asked': { code: 'nothing-asked' },
  'reminded-already': { code: 'reminded-already', on },
  'hearing-called-already': { code: 'hearing-called-already', heldOn: on },
  'no-hearing-called': { code: 'no-hearing-called' },
  'hearing-not-held-yet': { code: 'hearing-not-held-yet', heldOn: on },
  'hearing-too-soon': { code: 'hearing-too-soon', earliest: on, days: 7 },
  'hearing-must-be-public': { code: 'hearing-must-be-public', article },
  'panel-not-odd': { code: 'panel-not-odd', members: 4 },
  'chair-works-on-it': { code: 'chair-works-on-it' },
  'mediation-runs': { code: 'mediation-runs', on },
  'no-mediation': { code: 'no-mediation' },
  'mediation-needs-consent': { code: 'mediation-needs-consent', article },
  'mediation-outside-discretion': { code: 'mediation-outside-discretion', article },
  'parties-missing': { code: 'parties-missing' },
  'no-agreement-to-confirm': { code: 'no-agreement-to-confirm' },
  'settled-without-agreement': { code: 'settled-without-agreement', article },
  'no-simple-then': { code: 'no-simple-then' },
  'simple-first-time-only': { code: 'simple-first-time-only', article },
  'simple-excluded': { code: 'simple-excluded', exclusion: 'complex', article },
  'not-simple': { code: 'not-simple' },
  'simple-runs': { code: 'simple-runs' },
  'promise-without-support': { code: 'promise-without-support' },
  'no-such-promise': { code: 'no-such-promise', entry: 2 },
  'nothing-promised': { code: 'nothing-promised' },
  'promise-kept': { code: 'promise-kept', entry: 1 },
  'promise-unproven': { code: 'promise-unproven', entry: 1 },
  'tried-missing': { code: 'tried-missing' },
  'nothing-to-confirm': { code: 'nothing-to-confirm' },
  'answered-so-already': { code: 'answered-so-already', confirmation: 'denied' },
  'no-ways-then': { code: 'no-ways-then', article },
  'ways-are-for-appeals': { code: 'ways-are-for-appeals', article },
  'way-is-petition': { code: 'way-is-petition', article },
  'way-needs-one-body': { code: 'way-needs-one-body' },
  'way-not-to-bureau': { code: 'way-not-to-bureau', article },
  'way-to-political-legal': { code: 'way-to-political-legal', article },
  'receipt-already': { code: 'receipt-already', on },
  'receipt-missing': { code: 'receipt-missing' },
  'receipt-proof-missing': { code: 'receipt-proof-missing' },
  'gone-nowhere': { code: 'gone-nowhere' },
  'told-by-own-notice': { code: 'told-by-own-notice', article },
  'told-already': { code: 'told-already', on },
  'no-suggestion': { code: 'no-suggestion', article },
  'replied-already': { code: 'replied-already', on },
  'adoption-missing': { code: 'adoption-missing', article },
  'reply-missing': { code: 'reply-missing', article },
  'override-unexplained': { code: 'override-unexplained', way: '拖欠工资', wayEn: 'Unpaid wages' },
  'ground-not-lawful': { code: 'ground-not-lawful', ground: 'outside-powers', actor: 'bureau' },
  'ground-needs-earlier': { code: 'ground-needs-earlier', article },
  'not-your-act': { code: 'not-your-act', act: 'accept' },
};

/** Every text of a table, with its path; functions are asked with a number. */
function texts(table: unknown, path: string): [path: string, text: string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, String(table('30'))]];
  return Object.entries(table as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

function everyText(language: Language): [path: string, text: string][] {
  const tables = { stateWords, actWords, fieldWords, choiceWords, problemSentences, purposeNames, standingWords, dayMarkWords };
  const plain = Object.entries(tables).flatMap(([name, table]) => texts(table[language], name));
  const refusals = Object.values(everyRefusal).map((refusal) => [refusal.code, refusalSentence(language, refusal)] as [string, string]);
  const feasts = [...new Set(holidayNotices.flatMap((notice) => notice.rest.map(([, , name]) => name)))];
  return [...plain, ...refusals, ...feasts.map((name) => [name, feastName(language, name)] as [string, string])];
}

describe('every sentence is there in both languages', () => {
  test('codes and words are the same set (the compiler has the last word)', () => {
    assert.ok(complete.every(Boolean));
    assert.deepEqual(Object.keys(refusalSentences.en).sort(), Object.keys(everyRefusal).sort());
  });

  test('no Chinese in the English tables', () => {
    const chinese = everyText('en').filter(([, text]) => /[\p{Script=Han}，。；：、“]/u.test(text.replace(/“[^”]*”/g, '')));
    assert.deepEqual(chinese, []);
  });

  test('no English sentences in the Chinese tables: at most names of formats and headers', () => {
    const latin = everyText('zh').filter(([, text]) =>
      /[A-Za-z]/.test(text.replace(/PDF|JSON|MB|Idempotency-Key|If-Match|lin@example\.cn|X(?=，)|I、O、S、V、Z|H 或者 M/g, '')),
    );
    assert.deepEqual(latin, []);
  });

  test('nothing is blank, and nothing shows a hole', () => {
    for (const language of languages) {
      const holes = everyText(language).filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text));
      assert.deepEqual(holes, []);
    }
  });

  test('the voice: no exclamation marks, no blame on the system, 您 and never 你', () => {
    for (const language of languages) {
      const loud = everyText(language).filter(([, text]) => /[!！]|系统错误|system error|你/i.test(text.replace(/^!$/, '')));
      assert.deepEqual(loud, []);
    }
  });
});

describe('a refusal says why, by which article, and what to do', () => {
  for (const refusal of Object.values(everyRefusal)) {
    test(refusal.code, () => {
      for (const language of languages) {
        const sentence = refusalSentence(language, refusal);
        assert.ok(sentence.length > (language === 'zh' ? 12 : 30), sentence);
        assert.ok(!sentence.includes(refusal.code), 'a code is no word for people');
        if ('article' in refusal) assert.match(sentence, language === 'zh' ? /《信访工作条例》第三十四条/ : /Article 34/);
      }
    });
  }
});

describe('every field of a form has a label', () => {
  for (const [act, fields] of Object.entries(forms)) {
    for (const { name, options } of fields) {
      test(`${act}.${name}`, () => {
        for (const language of languages) assert.notEqual(fieldWord(language, name, act).label, name);
        if (!options) return;
        const group: ChoiceGroup = choiceGroupOf[name as keyof typeof choiceGroupOf];
        for (const language of languages) {
          const words: Readonly<Record<string, string>> = choiceWords[language][group];
          for (const option of options) assert.ok(words[option], `${name}: ${option} has no word`);
        }
      });
    }
  }
});
