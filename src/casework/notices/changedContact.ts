import type { TextRef } from '../../petition/references.ts';
import type { City } from '../city.ts';
import type { SealedPerson, WholeFile } from '../files.ts';
import { tidyEmail } from '../identity/email.ts';
import { tidyIdNumber } from '../identity/idNumber.ts';
import { tidyPhone } from '../identity/phone.ts';
import { type Person, phoneBlind, readPerson } from '../people.ts';
import type { Sealer } from '../sealing.ts';
import type { WrittenAct } from '../writtenAct.ts';

const typed = (act: WrittenAct, name: 'phone' | 'email'): string => String(act.fields[name] ?? '');

/** The address that a new one takes the place of, sealed beside it: the history keeps both, and the former one is warned. */
export function formerContact(file: WholeFile, sealer: Sealer, act: WrittenAct): { formerPhone?: TextRef; formerEmail?: TextRef } {
  const { phone, email } = readPerson(sealer, file.persons);
  return {
    ...(phone && typed(act, 'phone') && { formerPhone: sealer.put('formerPhone', phone) }),
    ...(email && typed(act, 'email') && { formerEmail: sealer.put('formerEmail', email) }),
  };
}

/** The person with the new telephone or mail address; other acts change nobody. */
export function changedContact(city: City, file: WholeFile, sealer: Sealer, act: WrittenAct): { people?: SealedPerson[] } {
  if (act.type !== 'changeContact') return {};
  const [phone, email] = [tidyPhone(typed(act, 'phone')), tidyEmail(typed(act, 'email'))];
  const person: Person = { ...readPerson(sealer, file.persons), ...(phone && { phone }), ...(email && { email }) };
  return {
    people: [
      {
        part: 'petitioner',
        sealed: sealer.sealData('petitioner', person),
        ...(person.idNumber && { idBlind: city.keys.blind('id', tidyIdNumber(person.idNumber)) }),
        ...(person.phone && { phoneBlind: phoneBlind(city, person.phone) }),
      },
    ],
  };
}
