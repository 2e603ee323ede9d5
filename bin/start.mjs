// `npm start`: from a fresh clone to a running demo city. `npm start -- --empty` starts without the demo.
import { join } from 'node:path';
import { buildConsole } from './build.mjs';
import { install } from './install.mjs';
import { root } from './node24.mjs';
import { run } from './run.mjs';

const args = process.argv.slice(2);
const parent = process.ppid; // npm, or the shell it started: when it is killed, nobody is left to stop us

await install();
const code = await buildConsole();
if (code !== 0) process.exit(code);
const demo = args.includes('--empty') ? [] : ['--demo'];
const rest = args.filter((arg) => arg !== '--empty' && arg !== '--demo');
await run(join(root, 'src', 'main.ts'), ['serve', ...demo, ...rest], process.env.npm_lifecycle_event ? { parent } : {});
