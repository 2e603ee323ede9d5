// `npm test`: every check in order. `node bin/test.mjs storage` runs the steps named.
// Plain JavaScript without dependencies: it runs on Node 20 in a fresh clone and installs what is missing.
import { join } from 'node:path';
import { install } from './install.mjs';
import { root } from './node24.mjs';
import { run } from './run.mjs';

const parent = process.ppid;
await install();
await run(join(root, 'bin', 'test-run.mjs'), process.argv.slice(2), process.env.npm_lifecycle_event ? { parent } : {});
