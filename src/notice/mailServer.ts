import nodemailer from 'nodemailer';
import type { Mail, SendAnswer } from '../casework/notices/noticePorts.ts';

export type MailSettings = Readonly<{
  /** smtp://user:password@host:587 or smtps://user:password@host:465 */
  url: string;
  /** Who writes: notice@city.example */
  from: string;
}>;

/** Mail over SMTP. The Message-ID is the notice's own, so that a mail which is sent again is the same mail. */
export function mailServer({ url, from }: MailSettings): Mail & { close(): void } {
  const limits = {
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const server = nodemailer.createTransport({ url, ...limits });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text }): Promise<SendAnswer> {
      try {
        await server.sendMail({
          from,
          to,
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { ok: true };
      } catch (fault) {
        return { ok: false, ...faultOf(fault) };
      }
    },
    close: () => server.close(),
  };
}

/** 5xx to a recipient is final (RFC 5321); a login that fails, 4xx and a lost connection are not. */
function faultOf(fault: unknown): { again: boolean; fault: 'refused' | 'unreachable' } {
  const told = typeof fault === 'object' && fault !== null ? fault : {};
  const [code, status] = [Reflect.get(told, 'code'), Number(Reflect.get(told, 'responseCode') ?? 0)];
  const final = status >= 500 && code !== 'EAUTH' && code !== 'ECONNECTION';
  return final ? { again: false, fault: 'refused' } : { again: true, fault: 'unreachable' };
}
