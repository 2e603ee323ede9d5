import { z } from 'zod';
import { day } from './clock.ts';
import { written } from './intake.ts';

const item = z.enum(['web', 'address', 'phone', 'reception', 'query', 'law', 'procedure', 'accounts']);
const entry = z.object({
  item,
  standing: z.enum(['current', 'stale', 'missing']),
  textZh: z.string().optional(),
  textEn: z.string().optional(),
  checkedOn: day.optional(),
  checkBy: day.optional(),
  changedBy: z.string().optional(),
});

/** What a unit publishes as 信访工作条例 第十八条 asks. */
export const noticeBoard = z.object({ unit: z.string(), unitName: z.string(), items: z.array(entry.omit({ changedBy: true })) });
/** The own entries, how many want checking, and every earlier version. */
export const ownNotices = z.object({
  unit: z.string(),
  unitName: z.string(),
  items: z.array(entry),
  due: z.number().int(),
  history: z.array(z.object({ item: z.string(), textZh: z.string(), changedBy: z.string(), checkedOn: day, at: z.string() })),
});
export type OwnNotices = z.infer<typeof ownNotices>;
export const noticeRequest = z.strictObject({
  item,
  textZh: written(2000),
  textEn: z.string().max(2000).optional(),
  checkBy: day.optional(),
});
