import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../src/access/roles.ts';
import type { City } from '../src/casework/city.ts';
import { filePetition } from '../src/casework/filePetition.ts';
import type { Filing } from '../src/casework/filing.ts';
import type { Officer } from '../src/casework/officers.ts';
import { type ActAnswer, performAct } from '../src/casework/performAct.ts';
import { readFile } from '../src/casework/readFile.ts';
import type { FileView } from '../src/casework/views.ts';
import { readAct } from '../src/casework/writtenAct.ts';
import { type CityPlace, openCity } from '../src/openCity.ts';
import { noRegion } from '../src/regulations/regions.ts';
import { testDatabase } from '../src/storage/testDatabase.ts';
import { demoAreas } from './areas.ts';
import { officerOf } from './officers.ts';
import { demoUnits } from './units.ts';

export type Filed = Readonly<{ petitionNo: string; queryCode: string; petitionId: string }>;
export type ACity = Readonly<{
  city: City;
  superuserUrl: string;
  ownerUrl: string;
  dataFolder: string;
  appUrl: string;
  officer(unit: string, role: Role): Officer;
  file(filing?: Partial<Filing>): Promise<Filed>;
  /** Does an act with the matter's present version; says what was wrong with a field instead of doing it. */
  act(
    officer: Officer,
    petitionNo: string,
    body: Readonly<Record<string, unknown>>,
  ): Promise<ActAnswer | { outcome: 'invalid'; problems: unknown }>;
  read(officer: Officer, petitionNo: string): Promise<FileView>;
  close(): Promise<void>;
}>;

const aFiling: Filing = {
  title: '小区电梯经常停运',
  content: '我们小区三号楼的电梯今年停运了六次，多次向物业反映没有结果，请有关部门督促维修。',
  areaCode: '440203',
  name: '林小满',
  phone: '15400001234',
  address: '武江区示例路1号',
};

/** A whole city on a database of its own, without a web server: for tests of what happens behind every door. */
export async function aCity({
  today = '2026-11-20',
  region = noRegion,
  seal,
}: {
  today?: string;
  region?: CityPlace['region'];
  seal?: CityPlace['seal'];
} = {}): Promise<ACity> {
  const database = await testDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'xinqiao-'));
  const { city, close } = await openCity({
    appUrl: database.appUrl,
    dataFolder,
    keyFolder: join(dataFolder, 'keys'),
    demo: true,
    language: 'zh',
    today,
    ...(seal && { seal }),
    region,
    reference: { units: demoUnits, areas: demoAreas },
  });
  let filed = 0;
  return {
    city,
    superuserUrl: database.superuserUrl,
    ownerUrl: database.ownerUrl,
    dataFolder,
    appUrl: database.appUrl,
    officer(unit, role) {
      const found = officerOf(unit, role);
      if (!found) throw new RangeError(`the demo has no ${role} in ${unit}`);
      return { account: found.account, name: found.name, unit, roles: found.roles };
    },
    async file(filing = {}) {
      filed += 1;
      const answer = await filePetition(city, { filing: { ...aFiling, ...filing }, key: `test-key-${filed}`.padEnd(30, 'x'), uploads: [] });
      if (answer.outcome !== 'filed') throw new Error(`the filing is ${answer.outcome}`);
      return answer;
    },
    async act(officer, petitionNo, body) {
      const file = await readFile(city, officer, petitionNo);
      if (!file) return { outcome: 'not-found' };
      const read = readAct(city, body);
      if (!read.ok) return { outcome: 'invalid', problems: read.problems };
      return performAct(city, officer, { petitionNo, version: file.version, act: read.act });
    },
    async read(officer, petitionNo) {
      const file = await readFile(city, officer, petitionNo);
      if (!file) throw new Error(`${officer.account} does not see ${petitionNo}`);
      return file;
    },
    async close() {
      await close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
