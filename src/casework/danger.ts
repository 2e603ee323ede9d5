import type { Danger, DangerRead } from '../petition/danger/acts.ts';
import { dangerKinds, dangerListNow, dangerLists, dangersIn } from '../regulations/dangerSigns.ts';
import type { WholeFile } from './files.ts';
import type { Sealer } from './sealing.ts';

/** 危急提示 as officers see it; api/contract/file.ts has the same shape. `words` are those of the list that stand in the letter. */
export type DangerView = {
  standing: boolean;
  since: string;
  liftedOn?: string;
  list?: string;
  signs: { kind: string; level: string; words: string[] }[];
};

/** What the list of today finds in what somebody wrote, for the act; the words stay in the text. */
export function dangerRead(...texts: readonly (string | undefined)[]): { dangerFound?: DangerRead } {
  const list = dangerListNow();
  const kinds = dangersIn(texts.filter(Boolean).join('\n'), list).map(({ kind }) => kind);
  return kinds.length > 0 ? { dangerFound: { list: list.version, kinds } } : {};
}

/** The flag of a matter with the words that set it, found again by the list it was set by. */
export function dangerView(file: WholeFile, sealer: Sealer): { danger?: DangerView } {
  const { danger } = file.petition;
  if (!danger) return {};
  const { kinds, list, since, liftedOn } = danger;
  const by = dangerLists.find(({ version }) => version === list);
  const found = by ? dangersIn(writtenBy(file, sealer), by) : [];
  const { signs } = by ?? dangerListNow();
  return {
    danger: {
      standing: !liftedOn,
      since,
      signs: dangerKinds
        .filter((kind) => kinds.includes(kind))
        .map((kind) => ({
          kind,
          level: signs.find((sign) => sign.kind === kind)?.level ?? 'same-day',
          words: [...(found.find((sign) => sign.kind === kind)?.words ?? [])],
        })),
      ...(liftedOn && { liftedOn }),
      ...(list && { list }),
    },
  };
}

/** Kinds that a list shows of a matter: nothing once the flag was lifted. */
export const dangerOf = (danger: Danger | undefined): { danger?: string[] } =>
  danger && !danger.liftedOn ? { danger: [...danger.kinds] } : {};

/** Title, content, what was said at the counter and what was added: the texts in which the list looks. */
function writtenBy({ events, texts }: WholeFile, sealer: Sealer): string {
  const refs = events.flatMap(({ event }) => {
    if (event.type === 'supplement') return [event.text];
    if (event.type !== 'file' && event.type !== 'register' && event.type !== 'splitOff') return [];
    return [event.title, event.text, ...('reception' in event && event.reception ? [event.reception] : [])];
  });
  const ids = refs.map(({ textId }) => textId);
  return texts
    .filter(({ textId }) => ids.includes(textId))
    .map((text) => sealer.read(text))
    .join('\n');
}
