/** One entry of a list as it was written: a person, and whether they represent the others. Not checked yet. */
export type WrittenPerson = Readonly<{
  name: string;
  idNumber?: string | undefined;
  phone?: string | undefined;
  representative?: boolean | undefined;
}>;

const cellsOf = (line: string): string[] =>
  line
    .normalize('NFKC')
    .split(/[\t,、;|]|\s{2,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

const marks = ['代表', 'representative'];

/**
 * A list typed or pasted, one person a line: name, ID number, telephone in any order after the name, between commas, tabs or
 * semicolons, and the word 代表 for who represents the others. Full-width signs are read.
 */
export function readPeopleLines(text: string): WrittenPerson[] {
  return text
    .split(/\r?\n/)
    .map(cellsOf)
    .filter((cells) => cells.length > 0)
    .map(personOf);
}

function personOf(cells: readonly string[]): WrittenPerson {
  const [first = '', ...rest] = cells.length === 1 ? spaced(cells[0] ?? '') : cells;
  const representative = rest.some((cell) => marks.includes(cell.toLowerCase()));
  const numbers = rest.filter((cell) => !marks.includes(cell.toLowerCase()));
  const phone = numbers.find(looksLikePhone);
  const idNumber = numbers.find((cell) => cell !== phone);
  return { name: first, ...(idNumber && { idNumber }), ...(phone && { phone }), ...(representative && { representative }) };
}

/** A line with nothing but spaces between its parts. */
const spaced = (line: string): string[] => line.split(/\s+/);

/** Telephones have 7 to 13 digits; ID numbers 15 or 18, and other papers begin with a letter. */
const looksLikePhone = (cell: string): boolean => /^\+?\d{7,13}$/.test(cell.replaceAll(/[\s()-]/g, ''));

/** As it is typed: one person a line. */
export const peopleAsLines = (people: readonly WrittenPerson[]): string =>
  people
    .map(({ name, idNumber, phone, representative }) => [name, idNumber, phone, representative && marks[0]].filter(Boolean).join('，'))
    .join('\n');

const headings = {
  name: ['姓名', '名字', 'name'],
  idNumber: ['身份证件号码', '证件号码', '身份证号码', '身份证号', '身份证', 'idnumber', 'id'],
  phone: ['联系电话', '电话', '手机', '手机号', '手机号码', '电话号码', 'phone', 'telephone'],
  representative: ['代表', '是否代表', 'representative'],
} as const;
export type PeopleColumn = keyof typeof headings;

/** Which column of a table holds what, by its heading; undefined if there are no names. */
export function peopleColumns(columns: readonly string[]): Partial<Record<PeopleColumn, string>> | undefined {
  const plain = (heading: string) =>
    heading
      .normalize('NFKC')
      .replaceAll(/[\s_（）()]/g, '')
      .toLowerCase();
  const found = Object.entries(headings).flatMap(([column, known]) => {
    const heading = columns.find((each) => (known as readonly string[]).includes(plain(each)));
    return heading === undefined ? [] : [[column, heading]];
  });
  const map = Object.fromEntries(found) as Partial<Record<PeopleColumn, string>>;
  return map.name === undefined ? undefined : map;
}

const yes = ['是', '代表', '1', 'y', 'yes', 'true', '√', '✓'];

/** A row of a table as a person. Numbers that a spreadsheet kept as numbers are written out. */
export function personInRow(cells: Readonly<Record<string, unknown>>, columns: Partial<Record<PeopleColumn, string>>): WrittenPerson {
  const cell = (column: PeopleColumn) => {
    const heading = columns[column];
    const value = heading === undefined ? '' : cells[heading];
    return (typeof value === 'number' ? value.toFixed(0) : String(value ?? '')).normalize('NFKC').trim().replace(/^'/, '');
  };
  const [name, idNumber, phone] = [cell('name'), cell('idNumber'), cell('phone')];
  return {
    name,
    ...(idNumber && { idNumber }),
    ...(phone && { phone }),
    ...(yes.includes(cell('representative').toLowerCase()) && { representative: true }),
  };
}
