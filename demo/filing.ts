import type { Filing } from '../src/casework/filing.ts';
import { personByKey } from './people.ts';
import type { Story } from './story.ts';

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
    ...(proxy && { proxy: { name: proxy.name, relation: 'relative', ...(proxy.phone && { phone: proxy.phone }) } }),
  };
}
