import { roleFor } from '../../access/access.ts';
import type { CivilDate } from '../../clock/civilDate.ts';
import { openUntil } from '../../petition/outside/standing.ts';
import type { Refusal } from '../../petition/refusals.ts';
import type { City } from '../city.ts';
import { readerOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import { openFor } from '../readFile.ts';
import { digestOfCode, newAnswerCode } from './answerCode.ts';

export type LinkAnswer = Readonly<
  { outcome: 'made'; code: string; openUntil: CivilDate } | { outcome: 'not-found' } | { outcome: 'refused'; refusal: Refusal }
>;

/**
 * Makes the link of an open question, for the officers of the unit that asked it. The code is told once and kept nowhere; a new one takes the
 * place of the one before. Where the petitioner's name goes with it, that is a reading like any other.
 */
export async function makeOutsideLink(
  city: City,
  officer: Officer,
  { petitionNo, entry }: Readonly<{ petitionNo: string; entry: number }>,
): Promise<LinkAnswer> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return { outcome: 'not-found' };
  const { petition, seenBy, texts } = opened.file;
  const asking = petition.outside?.[entry - 1];
  const no = refusalOf();
  if (no || !asking) return { outcome: 'refused', refusal: no ?? { code: 'no-such-question', entry } };
  const code = newAnswerCode();
  const digest = digestOfCode(code);
  if (!digest) throw new Error('a code that was just made is none');
  const { account, unit } = officer;
  const { petitionId } = petition;
  const at = city.clock.now();
  const reason = asking.identityReason && texts.find(({ textId }) => textId === asking.identityReason?.textId);
  if (reason) {
    const why = `告知外单位：${opened.sealer.read(reason)}`;
    await city.files.noteReading({ petitionId, officer: account, unit, what: 'outside', reason: why, at });
  }
  const until = openUntil(asking);
  await city.outsideLinks.keep({ digest, petitionId, entry, until, by: account, at, today: city.clock.today() });
  return { outcome: 'made', code, openUntil: until };

  function refusalOf(): Refusal | undefined {
    if (!asking) return { code: 'no-such-question', entry };
    const may = roleFor(readerOf(city, officer), 'withdrawOutside', petition, seenBy) && asking.by === officer.unit;
    if (!may) return { code: 'not-your-act', act: 'askOutside' };
    if (asking.standing !== 'open') return { code: 'question-not-open', found: asking.standing };
    return city.clock.today() > openUntil(asking) ? { code: 'question-over', openUntil: openUntil(asking) } : undefined;
  }
}
