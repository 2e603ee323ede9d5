#!/usr/bin/env node
// The command `xinqiao`.
import { join } from 'node:path';
import { root } from './node24.mjs';
import { run } from './run.mjs';

await run(join(root, 'src', 'main.ts'), process.argv.slice(2));
