import type { Channels } from '../casework/notices/noticePorts.ts';
import { type MailSettings, mailServer } from './mailServer.ts';
import { messageFolder } from './messageFolder.ts';
import { receiptVerifier, type SmsSettings, smsGateway } from './smsGateway.ts';

export type ChannelSettings = Readonly<{ sms?: SmsSettings; mail?: MailSettings; publicUrl?: string }>;

/** The channels that are set up; in the demo, where none is, a folder takes what would be sent. */
export function channelsOf({ sms, mail, publicUrl }: ChannelSettings, demoFolder?: string): Channels {
  return {
    ...(demoFolder && messageFolder(demoFolder)),
    ...(sms && { sms: smsGateway(sms), verifyReceipt: receiptVerifier(sms.secret) }),
    ...(mail && { mail: mailServer(mail) }),
    ...(publicUrl && { publicUrl }),
  };
}
