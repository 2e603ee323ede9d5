import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

/** Why something cannot be done while a matter is handled. */
export type HandlingRefusalInWords =
  | { code: 'asked-already'; dueOn: string }
  | { code: 'nothing-asked' }
  | { code: 'reminded-already'; on: string };

const zhDay = (day: string) => formatFullDay(day, 'zh');
const enDay = (day: string) => formatFullDay(day, 'en');

export const handlingRefusals: InBoth<Sentences<HandlingRefusalInWords>> = {
  zh: {
    'asked-already': (r) => `已经请信访人在${zhDay(r.dueOn)}前补充材料。请等到那一天以后再发通知，需要时可以先提醒。`,
    'nothing-asked': () => '没有等待信访人补充的材料。请先发补充材料通知。',
    'reminded-already': (r) => `${zhDay(r.on)}已经提醒过，一天最多提醒一次。请过一天再提醒。`,
  },
  en: {
    'asked-already': (r) =>
      `The petitioner was asked for more until ${enDay(r.dueOn)}. Wait until that day has passed, or remind the petitioner.`,
    'nothing-asked': () => 'Nothing is waited for from the petitioner. Ask for more material first.',
    'reminded-already': (r) => `The petitioner was reminded on ${enDay(r.on)}; once a day is enough. Try again on another day.`,
  },
};
