import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('gateway.fixture.ts', import.meta.url));
export const gatewaySettings = { app: 'city', secret: 'a-secret-of-the-tests-0123456789', sign: '信桥测试' } as const;

/** The gateway of the tests, as a process of its own. Stop it in `after`. */
export async function aGateway() {
  const env = { ...process.env, GATEWAY_SECRET: gatewaySettings.secret, GATEWAY_APP: gatewaySettings.app };
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${String(port).trim()}`;
  return {
    url: `${url}/messages`,
    taken: async () => (await (await fetch(`${url}/taken`)).json()) as { id: string; to: string; text: string; times: number }[],
    /** Has the gateway send a signed receipt there. @returns the status it was answered */
    async receipt(to: string, receipt: object): Promise<number> {
      const answer = await fetch(`${url}/receipt?to=${encodeURIComponent(to)}`, { method: 'POST', body: JSON.stringify(receipt) });
      return ((await answer.json()) as { status: number }).status;
    },
    stop: () => child.kill(),
  };
}
