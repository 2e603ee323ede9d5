import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

export type Chromium = Readonly<{ executablePath: string; env: Record<string, string> }>;

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/**
 * A Chromium to run: the machine's, else (or with XINQIAO_TEST_CHROMIUM=npm) the one from npm, unpacked once to `.cache/`. Its fonts are ours, so that Chinese is drawn on a
 * machine without any font, and alike on every machine.
 */
export async function findChromium(): Promise<Chromium> {
  const ofMachine = process.env.XINQIAO_TEST_CHROMIUM === 'npm' ? undefined : installed.find((path) => existsSync(path));
  const unpacked = await unpack();
  const executablePath = ofMachine ?? join(unpacked, 'chromium');
  const env = { FONTCONFIG_FILE: fontConfiguration(unpacked) };
  if (runs(executablePath, env)) return { executablePath, env };
  // A machine without libnss3 and the like: the package brings them for such a system.
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') };
  if (runs(executablePath, withLibraries)) return { executablePath, env: withLibraries };
  throw new Error(`${executablePath} does not run here: ${attempt(executablePath, withLibraries).stderr}`);
}

function runs(executablePath: string, env: Record<string, string>): boolean {
  return attempt(executablePath, env).status === 0;
}

function attempt(executablePath: string, env: Record<string, string>) {
  return spawnSync(executablePath, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 60_000 });
}

/** Unpacks beside and renames, so that a cut-off run leaves nothing half. Two at once do the work twice, and one wins. */
async function unpack(): Promise<string> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}.part-`);
  await pipeline(
    createReadStream(join(packed, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(part, 'chromium'), { mode: 0o755 }),
  );
  for (const name of ['al2023', 'fonts']) await untar(join(packed, 'bin', `${name}.tar.br`), join(part, name));
  try {
    renameSync(part, folder);
  } catch (cause) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
  return folder;
}

async function untar(archive: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chunks = await Readable.from(createReadStream(archive).pipe(createBrotliDecompress())).toArray();
  const tar = spawnSync('tar', ['-xf', '-', '-C', folder], { input: Buffer.concat(chunks) });
  if (tar.status !== 0) throw new Error(`tar could not unpack ${archive}: ${tar.stderr}`);
}

/** Latin from the browser's package, Chinese from ours, and our widest font for what no other has. */
function fontConfiguration(unpacked: string): string {
  const file = join(unpacked, 'fonts.conf');
  const family = (name: string, fonts: string[]) =>
    `<alias binding="strong"><family>${name}</family><prefer>${fonts.map((font) => `<family>${font}</family>`).join('')}</prefer></alias>`;
  const folders = [join(unpacked, 'fonts'), join(root, 'assets', 'fonts')];
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${escapeXml(folder)}</dir>`).join('\n')}
<cachedir>${escapeXml(join(unpacked, 'font-cache'))}</cachedir>
${family('sans-serif', ['Open Sans', 'FandolHei', 'BabelStone Han'])}
${family('system-ui', ['Open Sans', 'FandolHei', 'BabelStone Han'])}
${family('serif', ['BabelStone Han'])}
${family('monospace', ['Open Sans', 'FandolHei', 'BabelStone Han'])}
<match target="pattern"><edit name="family" mode="append" binding="strong"><string>FandolHei</string><string>BabelStone Han</string></edit></match>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
