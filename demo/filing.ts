import type { Filing } from '../src/casework/filing.ts';
import { personByKey } from './people.ts';
import type { Story } from './story.ts';

/** Who brings it together with the petitioner, chosen by the others. */
function joining(key: string) {
  const person = personByKey.get(key);
  if (!person) return [];
  const { name, idNumber, phone } = person;
  return [{ name, idNumber, representative: true, ...(phone && { phone }) }];
}

/** What the petitioner of a story states, or the registrar writes down. */
export function filingOf(story: Story): Filing {
  const { title, content, areaCode, purpose, identity, mayPublish, electronicService, firstTime, complainedOf, correction, headcount } =
    story;
  const person = story.petitioner === null ? undefined : personByKey.get(story.petitioner);
  const proxy = story.proxy === null ? undefined : personByKey.get(story.proxy);
  const accused = complainedOf.persons.join('、');
  return {
    ...{ title, content, areaCode, purpose, identity, mayPublish, electronicService, firstTime },
    headcount: correction?.field === 'headcount' ? Number(correction.wrong) : headcount,
    accusation: story.matterClass === 'accusation',
    complainedOf: { units: complainedOf.units, ...(accused && { person: accused }) },
    ...(person && { name: person.name, idNumber: person.idNumber, address: person.address, livingArea: person.areaCode }),
    ...(person?.phone && { phone: person.phone }),
    ...(story.representatives.length > 0 && { coSigners: story.representatives.flatMap(joining) }),
    ...(proxy && { proxy: { name: proxy.name, relation: 'relative', ...(proxy.phone && { phone: proxy.phone }) } }),
  };
}
