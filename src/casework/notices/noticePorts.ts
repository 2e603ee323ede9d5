import type { Scope } from '../files.ts';
import type { NoticeFault, NoticeKind } from './noticeKinds.ts';
import type { NoticeRow, SendingChannel } from './noticeRow.ts';

/** A notice in the hands of this process until its lease ends. */
export type ClaimedNotice = NoticeRow & Readonly<{ petitionId: string; seq: number; attempt: number }>;

/** What became of an attempt. `again`: try once more at that instant. */
export type Settled =
  /** Nobody wants it any more. */
  | Readonly<{ outcome: 'dropped' }>
  | Readonly<{ outcome: 'sent'; masked: string }>
  | Readonly<{ outcome: 'again'; at: string; masked?: string }>
  | Readonly<{ outcome: 'failed'; fault: NoticeFault; masked?: string }>;

/** One line of the delivery log. The address is masked. */
export type DeliveryRow = Readonly<{
  seq: number;
  channel: SendingChannel;
  representative?: number;
  kind: NoticeKind;
  state: 'waiting' | 'sending' | 'sent' | 'delivered' | 'failed' | 'dropped';
  attempts: number;
  at: string;
  masked: string | undefined;
  fault: NoticeFault | undefined;
  settled: string | undefined;
  settledOn: string | undefined;
}>;

export type FailedRow = Readonly<{
  petitionId: string;
  petitionNo: string;
  seq: number;
  kind: NoticeKind;
  channels: readonly SendingChannel[];
  /** Numbers of the representatives who were not reached. */
  representatives: readonly number[];
  faults: readonly NoticeFault[];
  since: string;
}>;

/** Notices as storage keeps them. */
export type Notices = Readonly<{
  /** One batch whose time has come. What another process holds is left to it until its lease ends. Safe to kill. */
  claim(now: string, leaseSeconds: number, most: number): Promise<ClaimedNotice[]>;
  /** Only by who still holds it. */
  settle(notice: ClaimedNotice, settled: Settled, now: string): Promise<void>;
  /** A receipt of the gateway: whether it was a message of ours. A second one, or one that comes too late, changes nothing. */
  receipt(receipt: Readonly<{ noticeId: string; delivered: boolean; fault?: NoticeFault; at: string }>): Promise<boolean>;
  /** The delivery log of a matter, newest first. */
  ofMatter(scope: Scope, petitionId: string): Promise<DeliveryRow[]>;
  /** Events of which no message reached the petitioner, or a representative, and that nobody has settled, oldest first. Served by notice_failed. */
  failed(scope: Scope, asked: Readonly<{ unit: string; size: number }>): Promise<FailedRow[]>;
  settleFailed(
    scope: Scope,
    asked: Readonly<{ petitionNo: string; seq: number; how: string; by: string; unit: string; on: string }>,
  ): Promise<boolean>;
  /** A message that could not be delivered is tried once more. */
  retryFailed(scope: Scope, asked: Readonly<{ petitionNo: string; seq: number; unit: string; now: string }>): Promise<boolean>;
}>;

/** What a channel answers. `refused`: never again; `later`: the attempt may be repeated with the same id, of which the other side takes one. */
export type SendAnswer = Readonly<{ ok: true }> | Readonly<{ ok: false; again: boolean; fault: NoticeFault }>;
export type Sms = Readonly<{ send(message: Readonly<{ id: string; to: string; text: string }>): Promise<SendAnswer> }>;
export type Mail = Readonly<{
  send(message: Readonly<{ id: string; to: string; subject: string; text: string }>): Promise<SendAnswer>;
}>;
/** The channels of this installation; one that is not set up is not there. */
export type Channels = Readonly<{
  sms?: Sms;
  mail?: Mail;
  /** Where the site is, for links: https://… without a slash at the end. */
  publicUrl?: string;
  /** Whether a receipt was signed by the gateway. */
  verifyReceipt?(signed: Readonly<{ timestamp: string; nonce: string; signature: string; body: string }>, now: string): boolean;
}>;
