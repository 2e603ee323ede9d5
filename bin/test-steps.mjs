// The steps of `npm test`, in order.
const pureRooms = '{words,regulations,clock,petition,access,jurisdiction,ledger,insight,documents}';
const pure = `src/${pureRooms}/**/*.test.{ts,tsx}`;
const doors = 'src/{casework,notice,api,cli,portal,jobs,console}/**/*.test.{ts,tsx}';

const inZone = (zone) => ({
  name: `pure:${zone}`,
  title: `pure rooms, TZ=${zone}`,
  tests: [pure],
  env: { TZ: zone },
  together: 36,
});

export const steps = [
  {
    name: 'format',
    title: 'format and lint',
    run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'],
  },
  { name: 'types', title: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  {
    name: 'boundaries',
    title: 'boundaries between rooms',
    run: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'src',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ],
  },
  ...['UTC', 'Asia/Shanghai', 'America/New_York'].map(inZone),
  { name: 'storage', title: 'storage on real PostgreSQL', tests: ['src/storage/**/*.test.ts'], env: { TZ: 'UTC' }, together: 6 },
  {
    name: 'doors',
    title: 'casework and doors',
    tests: ['src/*.test.ts', doors, 'demo/**/*.test.ts', 'bench/**/*.test.ts', 'scenarios/**/*.test.ts'],
    env: { TZ: 'UTC' },
    together: 8,
  },
  { name: 'build', title: 'console build', build: true },
  {
    name: 'journeys',
    title: 'journeys in a real browser',
    tests: ['journeys/**/*.test.ts'],
    env: { TZ: 'UTC' },
    concurrency: 1,
    timeout: 600_000,
  },
];
