import type { CivilDate } from '../../clock/civilDate.ts';
import type { BoundRow, BoundSheet } from '../../documents/bind/bindingContent.ts';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import { dayInWords } from '../../documents/formalWords.ts';
import { choiceWord } from '../../words/choices.ts';
import { fieldWord } from '../../words/fields.ts';
import { stateWords } from '../../words/states.ts';
import type { Person } from '../people.ts';
import type { MatterView } from '../views.ts';

const label = (field: string) => fieldWord('zh', field, 'register').label;

/** 登记表: what is on record of the matter and, as far as the reader may see it, of who brought it. */
export function registrationSheet(view: MatterView, person: Person): BoundSheet {
  const { petitionNo, channel, filedOn, undated, areaName, identity, headcount, complainedOfUnits, categoryName, purpose, title, content } =
    view;
  const rows: (BoundRow | undefined)[] = [
    { label: bindingWords.petitionNo, text: petitionNo },
    row('channel', choiceWord('zh', 'channel', channel)),
    undated ? undefined : { label: bindingWords.filedOn, text: dayInWords(filedOn as CivilDate) },
    row('identity', choiceWord('zh', 'identity', identity)),
    ...personRows(person),
    row('headcount', String(headcount)),
    view.joint && { label: bindingWords.joint, text: bindingWords.jointly(view.joint) },
    row('areaCode', areaName),
    row('complainedOfUnits', complainedOfUnits.map(({ name }) => name).join('、')),
    row('complainedOfPerson', person.complainedOf),
    row('class', view.class && choiceWord('zh', 'class', view.class)),
    row('category', categoryName?.zh),
    row('purpose', purpose && choiceWord('zh', 'purpose', purpose)),
    row('title', title),
    { label: bindingWords.content, text: content },
  ];
  return { title: bindingWords.registration, rows: rows.filter((each) => each !== undefined) };
}

function personRows({ name, phone, email, idNumber, address, proxy }: Person): (BoundRow | undefined)[] {
  return [
    row('name', name),
    row('phone', phone),
    row('email', email),
    row('idNumber', idNumber),
    row('address', address),
    row('proxy', proxy && [proxy.name, proxy.relation, proxy.phone].filter(Boolean).join('　')),
  ];
}

const row = (field: string, text: string | undefined): BoundRow | undefined => (text ? { label: label(field), text } : undefined);

/** What stands on the cover beside title and span of days. */
export function coverRows(view: MatterView, person: Person): BoundRow[] {
  const states: Readonly<Record<string, { name: string }>> = stateWords.zh;
  return [
    { label: bindingWords.petitionNo, text: view.petitionNo },
    { label: bindingWords.petitioner, text: person.name ?? choiceWord('zh', 'identity', view.identity) },
    { label: bindingWords.holder, text: view.competent?.name ?? view.holderName },
    { label: bindingWords.state, text: states[view.state]?.name ?? view.state },
  ];
}
