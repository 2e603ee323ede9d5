/** Direction of the rooms (docs/design: ARCHITECTURE, section 2). Errors only: a rule that warns is not a rule. */
const room = (name) => `^src/${name}/`;
const pure = ['words', 'regulations', 'clock', 'petition', 'access', 'jurisdiction', 'ledger', 'insight'].map(room);
const doors = ['portal', 'console', 'hall', 'api', 'jobs', 'cli'].map(room);
const tests = '(\\.test\\.tsx?$)';
/** Which inner rooms each inner room may import. */
const inward = {
  words: [],
  regulations: [],
  ledger: [],
  clock: ['regulations'],
  petition: ['clock', 'regulations'],
  access: ['petition', 'clock', 'regulations', 'jurisdiction'],
  jurisdiction: ['petition', 'clock', 'regulations'],
  insight: ['regulations'],
  documents: ['petition', 'clock', 'regulations', 'words'],
};
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      from: { path: pure, pathNot: `${tests}|^src/ledger/` },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    ...Object.entries(inward).map(([from, to]) => ({
      name: `${from}-looks-inward`,
      severity: 'error',
      from: { path: room(from), pathNot: tests },
      to: { path: '^src/', pathNot: [from, ...to].map(room) },
    })),
    { name: 'doors-ask-casework', severity: 'error', from: { path: doors, pathNot: tests }, to: { path: [room('storage'), room('seal')] } },
    {
      name: 'casework-declares-ports',
      severity: 'error',
      from: { path: room('casework'), pathNot: tests },
      to: { path: [room('storage'), room('notice'), room('seal'), ...doors] },
    },
    { name: 'storage-knows-no-door', severity: 'error', from: { path: room('storage'), pathNot: tests }, to: { path: doors } },
    {
      name: 'notice-fills-a-port',
      severity: 'error',
      from: { path: room('notice'), pathNot: tests },
      to: { path: [room('storage'), ...doors] },
    },
    {
      name: 'doors-do-not-know-doors',
      severity: 'error',
      from: { path: '^src/(portal|console|hall|api|jobs|cli)/', pathNot: tests },
      to: { path: doors, pathNot: '^src/($1|api/contract)/' },
    },
    {
      name: 'console-talks-to-the-api-only',
      severity: 'error',
      from: { path: room('console') },
      to: { path: '^src/', pathNot: '^src/(console|words|api/contract)/' },
    },
    {
      name: 'no-junk-drawer',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|services|common|misc|shared|lib)(/|\\.tsx?$)', pathNot: 'node_modules' },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
