import { type CivilDate, civilDateAt } from '../../clock/civilDate.ts';
import { compose } from '../../documents/compose.ts';
import { noticeWords } from '../../words/notices.ts';
import type { City } from '../city.ts';
import { scopeOf, unitName } from '../law.ts';
import type { Officer } from '../officers.ts';
import { readPerson } from '../people.ts';
import { openFor } from '../readFile.ts';
import { noticeViews } from './deliveries.ts';

/** What no message could tell, as a letter to post: for an officer who may open the matter, of an event that is news to the petitioner. */
export async function noticeLetter(
  city: City,
  officer: Officer,
  asked: { petitionNo: string; seq: number },
): Promise<Uint8Array | undefined> {
  const opened = await openFor(city, officer, asked.petitionNo);
  if (!opened) return undefined;
  const { file, sealer } = opened;
  const told = (await noticeViews(city, scopeOf(city, officer), file)).find(({ seq }) => seq === asked.seq);
  if (!told) return undefined;
  const { name, address } = readPerson(sealer, file.persons);
  const { news, next } = noticeWords.zh[told.kind];
  const phone = city.units.byCode.get(officer.unit)?.phone;
  const { publicUrl } = city.channels;
  const content = compose('notice-by-post', {
    head: {
      organName: unitName(city, officer.unit),
      to: name ?? '信访人',
      issuedOn: city.clock.today(),
      sample: city.settings.demo,
      ...(phone && { contact: { phone } }),
    },
    petitionNo: file.petition.petitionNo,
    news,
    next,
    on: civilDateAt(told.deliveries[0]?.at ?? city.clock.now()) as CivilDate,
    ...(address && { address }),
    ...(publicUrl && { trackAt: publicUrl }),
  });
  return city.press.pdf(content);
}
