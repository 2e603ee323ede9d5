import { isCivilDate } from '../clock/civilDate.ts';
import { petitionerActor } from '../petition/acts.ts';
import type { City } from './city.ts';
import type { Filing, Registration } from './filing.ts';
import { actorOf } from './law.ts';
import type { Officer } from './officers.ts';
import { type FileAnswer, openMatter } from './openMatter.ts';
import type { Upload } from './uploads.ts';

/** 网上投: a citizen files; the matter is registered with the city's petition bureau on the same day (信访工作条例 第十九条、第二十二条). */
export function filePetition(
  city: City,
  { filing, key, uploads }: { filing: Filing; key: string; uploads: readonly Upload[] },
): Promise<FileAnswer> {
  const by = { ...petitionerActor(city.settings.intakeUnit), isBureau: true };
  return openMatter(city, { type: 'file', filing, channel: 'web', on: city.clock.today(), by, key, uploads });
}

/** 登记: an officer writes down a visit, a letter, a call or a fax on the day it came (信访工作条例 第二十一条第二款). */
export function registerPetition(
  city: City,
  {
    officer,
    registration,
    key,
    uploads,
    pages = [],
  }: { officer: Officer; registration: Registration; key: string; uploads: readonly Upload[]; pages?: readonly Upload[] },
): Promise<FileAnswer> {
  const { channel, on, reception, receptionTime, ...filing } = registration;
  const day = on && isCivilDate(on) ? on : city.clock.today();
  const by = actorOf(city, officer, 'registrar');
  return openMatter(city, {
    type: 'register',
    filing,
    channel,
    on: day,
    by,
    key,
    uploads: [...pages, ...uploads],
    ...(pages.length > 0 && { pages: pages.map(({ uploadId }) => uploadId) }),
    ...(reception && { reception }),
    ...(receptionTime && { receptionTime }),
  });
}
