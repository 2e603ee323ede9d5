import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { City } from './casework/city.ts';
import type { Io } from './casework/command.ts';
import { deliverNoticesRegularly } from './jobs/deliverNotices.ts';
import { keepCountsRegularly } from './jobs/keepCounts.ts';
import { sweepRegularly } from './jobs/sweep.ts';
import { sweepClocksRegularly } from './jobs/sweepClocks.ts';
import { consoleBuilt, consoleFolder, type Place } from './place.ts';
import type { Settings } from './settings.ts';
import { claimFolder } from './storage/openDatabase.ts';
import { serveWords } from './words/serving.ts';

/** `xinqiao serve [--demo]`: one server on a folder, until it is told to stop. */
export async function serve(settings: Settings, place: Place, io: Io, { demo }: { demo: boolean }): Promise<number> {
  const words = serveWords[settings.language];
  const lock = await claimFolder(settings.dataFolder, `pid ${process.pid}, http://${settings.host}:${settings.port}`);
  // A terminal's Ctrl-C reaches this process twice, from the terminal and from its launcher: the second is the same wish.
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  try {
    const { city } = await place.opened();
    if (demo) await place.playDemo(io.isTerminal ? (done, all) => process.stderr.write(`\r${words.playing(done, all)}`) : undefined);
    // The demo's terminal shows address and accounts; its log goes to a file. A real server logs where its operator looks.
    const log = demo ? createWriteStream(join(settings.dataFolder, 'web.log'), { flags: 'a', mode: 0o600 }) : process.stdout;
    const web = await makeSite(city, settings, log);
    const failed = (fault: unknown) => web.log.error(fault instanceof Error ? fault.message : 'sweep failed');
    sweepRegularly(city, failed);
    sweepClocksRegularly(city, failed);
    deliverNoticesRegularly(city, failed);
    keepCountsRegularly(city, failed);
    const address = await web.listen({ port: settings.port, host: settings.host });
    io.out(words.running(address));
    if (demo) for (const line of await demoLines(address, settings.language)) io.out(line);
    await stopping;
    io.out(words.stopping);
    await Promise.race([web.close(), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    return 0;
  } finally {
    await place.close();
    lock.release();
  }
}

async function makeSite(city: City, settings: Settings, log: NodeJS.WritableStream) {
  const { makeWeb } = await import('./api/web.ts');
  const { apiRoutes } = await import('./api/apiRoutes.ts');
  const { consoleFiles } = await import('./api/consoleFiles.ts');
  const { portalNotFound, portalRoutes } = await import('./portal/portalRoutes.tsx');
  const demo = city.settings.demo ? await demoAccounts() : undefined;
  const web = await makeWeb(city, { notFoundPage: portalNotFound(city), log, trustProxy: [...settings.trustProxy] });
  await web.register((api) => apiRoutes(api, city, demo ? { demo } : {}), { prefix: '/api/v1' });
  await web.register((portal) => portalRoutes(portal, city));
  if (consoleBuilt()) await web.register((files) => consoleFiles(files, consoleFolder), { prefix: '/console' });
  return web;
}

async function demoAccounts() {
  const { demoPassword, signInAccounts } = await import('../demo/officers.ts');
  return { password: demoPassword, accounts: signInAccounts };
}

async function demoLines(address: string, language: 'zh' | 'en'): Promise<string[]> {
  const { demoOfficers, demoPassword, signInAccounts } = await import('../demo/officers.ts');
  const words = serveWords[language];
  const shown = demoOfficers.filter(({ account }) => signInAccounts.includes(account));
  return [
    words.portal(`${address}/`),
    words.console(`${address}/console/`),
    words.password(demoPassword),
    ...shown.map(({ account, title }) => `  ${account.padEnd(28)} ${title}`),
  ];
}
