import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** An SMTP server for tests: gone@ is refused for good, busy@ for now, anybody else is taken. Close it in `after`. */
export async function anSmtpServer() {
  const taken: string[] = [];
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      done(password === 'right' ? null : Object.assign(new Error('no'), { responseCode: 535 }), { user: username }),
    onRcptTo: ({ address }, _session, done) => {
      const status = address.startsWith('gone') ? 550 : address.startsWith('busy') ? 451 : 0;
      done(status ? Object.assign(new Error('not now'), { responseCode: status }) : null);
    },
    onData: (stream, _session, done) =>
      void text(stream).then((mail) => {
        taken.push(mail);
        done();
      }),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    /** Mails as they came, each with its lines joined and decoded. */
    taken,
    url: (password = 'right') => `smtp://notice:${password}@127.0.0.1:${port}`,
    close: () => server.close(),
  };
}

/** The text of a mail that came in base64 or quoted-printable, or as it is. */
export function readMail(mail: string): string {
  const [head = '', body = ''] = mail.split(/\r\n\r\n([\s\S]*)/);
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
