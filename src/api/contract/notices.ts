import { z } from 'zod';
import { settlements } from '../../casework/notices/settlements.ts';
import { day } from './clock.ts';

/** What the petitioner was told, and how it went on each channel; addresses are masked. */
export const notice = z.object({
  seq: z.number().int(),
  kind: z.string(),
  on: day,
  deliveries: z.array(
    z.object({
      channel: z.enum(['site', 'sms', 'mail']),
      representative: z.number().int().optional(),
      state: z.string(),
      at: z.string(),
      masked: z.string().optional(),
      fault: z.string().optional(),
      settled: z.string().optional(),
      settledOn: day.optional(),
    }),
  ),
});
export type NoticeView = z.infer<typeof notice>;
export const notices = z.object({ items: z.array(notice) });

/** Events of which no message reached the petitioner. */
export const failedNotices = z.object({
  items: z.array(
    z.object({
      petitionNo: z.string(),
      seq: z.number().int(),
      kind: z.string(),
      channels: z.array(z.string()),
      representatives: z.array(z.number().int()),
      faults: z.array(z.string()),
      since: z.string(),
    }),
  ),
});
export type FailedNotices = z.infer<typeof failedNotices>;

const failedNotice = { petitionNo: z.string().max(60), seq: z.number().int().min(1).max(100_000) };
export const settlement = z.strictObject({ ...failedNotice, settled: z.enum(settlements) });
export const retry = z.strictObject(failedNotice);

/** What a gateway says of a message it took. */
export const smsReceipt = z.strictObject({
  id: z.string().regex(/^[0-9a-f-]{36}$/),
  status: z.enum(['delivered', 'undelivered', 'number-gone']),
});

/** Who opened the own file, by day: organ, role and purpose, or the reason given for seeing the person's own data. Never a name. */
export const openings = z.object({
  days: z.array(
    z.object({
      on: day,
      seen: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          role: z.string().optional(),
          purpose: z.string().optional(),
          reason: z.string().optional(),
        }),
      ),
    }),
  ),
});
export type OpeningsView = z.infer<typeof openings>;
