import { type CivilDate, civilDateAt } from '../../clock/civilDate.ts';
import type { BoundRow, BoundSheet } from '../../documents/bind/bindingContent.ts';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import { dayInWords } from '../../documents/formalWords.ts';
import { grounds } from '../../regulations/grounds.ts';
import { legalRoutes } from '../../regulations/routes.ts';
import { actWords } from '../../words/acts.ts';
import { articleIn } from '../../words/articles.ts';
import { choiceWord, choiceWords } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { noticeChannels, noticeStates, noticeWords } from '../../words/notices.ts';
import { categoryTitle } from '../categoryTree.ts';
import type { City } from '../city.ts';
import type { ClockView } from '../clockViews.ts';
import type { NoticeView } from '../notices/deliveries.ts';
import type { LetterView, TimelineEntry } from '../views.ts';

const day = (on: string) => dayInWords(on as CivilDate);
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
const wordIn = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;
export const letterName = (kind: string): string => wordIn(choiceWords.zh.letterKinds, kind);

/** 办理经过: what happened, in its order, with who did it, what it says and the article it rests on. */
export function storySheet(city: City, timeline: readonly TimelineEntry[]): BoundSheet {
  return { title: bindingWords.story, rows: [], entries: timeline.map((entry) => storyEntry(city, entry)) };
}

/** The words of the petition stand in the registration already. */
const openings = ['file', 'register', 'takeOver', 'splitOff'];

function storyEntry(city: City, entry: TimelineEntry) {
  const { type, on, at, late, unitName, role, officer, article, facts, texts } = entry;
  const done = (actWords.zh as Readonly<Record<string, { done: string }>>)[type]?.done ?? type;
  const who =
    role === 'petitioner' ? choiceWord('zh', 'role', role) : [unitName, choiceWord('zh', 'role', role), officer].filter(Boolean).join(' ');
  const label = (field: string) => fieldWord('zh', field, type).label;
  const rows: BoundRow[] = [
    ...Object.entries(facts).map(([field, value]) => ({ label: label(field), text: factWord(city, field, value) })),
    ...Object.entries(texts)
      .filter(([field, text]) => text.trim() !== '' && !(field === 'text' && openings.includes(type)))
      .map(([field, text]) => ({ label: label(field), text })),
    ...(article ? [{ label: '依据', text: articleIn('zh', article) }] : []),
  ];
  return { head: `${day(on)}${late ? bindingWords.late(day(civilDateAt(at))) : ''}　${who}　${done}`, rows };
}

function factWord(city: City, field: string, value: string): string {
  if (isDay(value)) return day(value);
  if (field === 'category') return categoryTitle(city, 'zh', value);
  if (field === 'route') return legalRoutes.find(({ item }) => String(item) === value)?.title.zh ?? value;
  if (field === 'ground') return grounds.find(({ code }) => code === value)?.title.zh ?? value;
  if (value === 'true' || value === 'false') return choiceWords.zh.flags[value];
  return choiceWord('zh', field, value);
}

/** 办理期限, cancelled ones left out. */
export function clockSheet(clocks: readonly ClockView[]): BoundSheet {
  const rows = clocks.map(({ title, unitName, start, due, provisional, extendedByDays, stoppedOn, article }) => ({
    label: title.zh,
    text: [
      `${unitName}：${bindingWords.clock(day(start), day(due), articleIn('zh', article))}`,
      provisional ? bindingWords.provisional : '',
      extendedByDays ? bindingWords.extended(extendedByDays) : '',
      stoppedOn ? bindingWords.stopped(day(stoppedOn)) : '',
    ].join(''),
  }));
  return { title: bindingWords.clocks, rows };
}

/** 送达: how and when each letter reached the petitioner. */
export function serviceSheet(letters: readonly LetterView[]): BoundSheet {
  const rows = letters.flatMap(({ kind, number, service }) =>
    service
      ? [
          {
            label: `${letterName(kind)}${number ? ` ${number}` : ''}`,
            text: [day(service.on), choiceWord('zh', 'mode', service.mode), service.proof].filter(Boolean).join('　'),
          },
        ]
      : [],
  );
  return { title: bindingWords.services, rows };
}

/** 告知: what the petitioner was told of, oldest first, by which way and whether it arrived. */
export function noticeSheet(notices: readonly NoticeView[]): BoundSheet {
  const rows = [...notices].reverse().map(({ on, kind, deliveries }) => ({
    label: day(on),
    text: [
      noticeWords.zh[kind]?.news ?? kind,
      ...deliveries.map(({ channel, masked, state }) =>
        [noticeChannels.zh[channel], masked, wordIn(noticeStates.zh, state)].filter(Boolean).join(' · '),
      ),
    ].join('\n'),
  }));
  return { title: bindingWords.notices, rows };
}
