import { anOpinion } from '../src/documents/lint/anOpinion.fixture.ts';
import type { MatterActType } from '../src/petition/acts.ts';
import type { Field } from '../src/petition/field.ts';
import { forms } from '../src/petition/forms.ts';
import type { Petition } from '../src/petition/petition.ts';
import { grounds } from '../src/regulations/grounds.ts';
import { actWords } from '../src/words/acts.ts';
import { choiceWord } from '../src/words/choices.ts';
import { fieldWord } from '../src/words/fields.ts';
import { officerNamed, unitNamed } from './cast.ts';

/** What stands in the cell of the act: its name, and what was filled in by label. */
export type Words = Readonly<{ name: string; filled: ReadonlyMap<string, string> }>;
export type Written = Readonly<Record<string, string | number | boolean>>;
type Fault = (what: string) => Error;

/** “转送：去向单位=市住管局；办理建议=请核实” */
export function readWords(cell: string, fault: Fault): Words {
  const [name = '', ...rest] = cell.split('：');
  const filled = new Map<string, string>();
  for (const part of rest.join('：').split('；').filter(Boolean)) {
    const [label = '', ...value] = part.split('=');
    if (value.length === 0) throw fault(`“${part}”应写作“项目=内容”。`);
    filled.set(label.trim(), value.join('=').trim());
  }
  return { name: name.trim(), filled };
}

/** The act by its name on the buttons and in the history. */
export function actNamed(name: string): MatterActType | undefined {
  return (Object.keys(forms) as MatterActType[]).find((type) => actWords.zh[type].name === name);
}

/** Matters of the scenario in the order they came, and the one the row is about. */
export type Matters = Readonly<{ numbers: readonly string[]; petition: Petition }>;

/** Fills in the form of an act as an officer would; what the rule does not turn on is filled in alike everywhere. */
export function fillIn(type: MatterActType, { filled }: Words, matters: Matters, fault: Fault): Written {
  const asked = forms[type].map((field) => ({ field, label: fieldWord('zh', field.name, type).label }));
  const strange = [...filled.keys()].find((label) => !asked.some((each) => each.label === label));
  if (strange) throw fault(`“${actWords.zh[type].name}”没有“${strange}”这一项；可以写：${asked.map(({ label }) => label).join('、')}。`);
  const kind = asked.find(({ field }) => field.name === 'paper');
  const paper = kind && readValue(kind.field, filled.get(kind.label) ?? '', matters, fault);
  const values = asked.flatMap(({ field, label }) => {
    if (field.when && field.when !== paper) return [];
    const words = filled.get(label) ?? usual(field);
    if (words === undefined && field.required) throw fault(`“${actWords.zh[type].name}”没有写“${label}”。`);
    return words === undefined ? [] : [[field.name, readValue(field, words, matters, fault)] as const];
  });
  return { type, ...Object.fromEntries(values) };
}

/** What a form needs and a scenario seldom turns on. */
function usual({ kind, name, required }: Field): string | undefined {
  // The check of letters is not what a scenario turns on: opinions hold their parts, and warnings are signed over.
  if (name === 'override') return '已经核对。';
  if (!required) return undefined;
  if (Object.hasOwn(anOpinion, name)) return anOpinion[name as keyof typeof anOpinion];
  if (kind === 'text' && name !== 'value') return '已如实记录。';
  return { category: 'construction', area: '440203', purpose: '求决' }[kind === 'choice' ? name : kind];
}

function readValue(field: Field, words: string, { numbers, petition }: Matters, fault: Fault): string | number | boolean {
  const known = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw fault(`“${words}”${what}`);
    return value;
  };
  switch (field.kind) {
    case 'choice': {
      const options = field.options ?? [];
      const all = options.map((option) => choiceWord('zh', field.name, option)).join('、');
      return known(
        options.find((option) => choiceWord('zh', field.name, option) === words),
        `不是可选的一项；可以写：${all}。`,
      );
    }
    case 'flag':
      return known({ 是: true, 否: false }[words], '应为“是”或者“否”。');
    case 'unit':
      return known(unitNamed(words), '不是演示城市的单位。');
    case 'officer':
      return known(officerNamed(words)?.account, '不是“单位 角色”。');
    case 'ground':
      return known(grounds.find(({ title }) => title.zh === words)?.code, '不是不予受理的理由。');
    case 'letter':
      return known(letterNamed(petition, words), '这种文书还没有出具。');
    case 'matter':
      return known(numbers[ordinals.indexOf(words)], '不是本情形里的信访件。');
    case 'number':
    case 'entry':
    case 'route':
      return known(/^\d+$/.test(words) ? Number(words) : undefined, '应为数字。');
    default:
      return words;
  }
}

export const ordinals = ['第一件', '第二件', '第三件'];

const letterNamed = ({ letters }: Petition, words: string): string | undefined =>
  letters.findLast(({ kind, voidedOn }) => !voidedOn && choiceWord('zh', 'kind', kind) === words)?.letterId;
