// Lets Node read the project's .ts and .tsx files, and ends this process when the launcher that started it is killed.
import { createRequire } from 'node:module';
import { endWithParent } from './parent.mjs';

const { XINQIAO_PARENT } = process.env;
delete process.env.XINQIAO_PARENT;
if (XINQIAO_PARENT) endWithParent(Number(XINQIAO_PARENT));

try {
  createRequire(import.meta.url).resolve('tsx');
} catch {
  process.stderr.write('请先运行 npm ci 安装依赖。\nRun "npm ci" first: the dependencies are not installed.\n');
  process.exit(1);
}
await import('tsx');
