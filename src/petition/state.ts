/** Where a matter stands on the main line (信访事项状态). Parallel matters (rating, supervision) are not states. */
export const states = [
  'registered',
  'triaged',
  'transferred',
  'assigned',
  'received',
  'objected',
  'routed-out',
  'split',
  'accepted',
  'decided',
  'not-accepted',
  'closed',
  'withdrawn',
  'historical',
  'answered',
] as const;
export type State = (typeof states)[number];

/** States in which nothing more is owed by an organ. */
export const endStates: readonly State[] = ['not-accepted', 'closed', 'withdrawn', 'answered'];

/** 信访形式. `mailbox` is a historical letter taken over from an older system. */
export const channels = ['web', 'letter', 'phone', 'visit', 'fax', 'handed-down', 'mailbox'] as const;
export type Channel = (typeof channels)[number];

/** 信访工作条例 第二十九条 suggestion, 第三十条 accusation, 第三十一条 appeal. */
export const matterClasses = ['suggestion', 'accusation', 'appeal'] as const;
export type MatterClass = (typeof matterClasses)[number];

/** 信访目的 as the national system lists them. */
export const purposes = ['opinion', 'disclosure', 'complaint', 'request', 'enquiry', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** Named, named but kept from the organ complained of, or without a name. */
export const identities = ['named', 'confidential', 'anonymous'] as const;
export type Identity = (typeof identities)[number];

/** 处理意见 (信访工作条例 第三十二条; 部分支持 as in 广东省信访条例 第四十二条). */
export const outcomes = ['supported', 'partly-supported', 'explained', 'not-supported'] as const;
export type Outcome = (typeof outcomes)[number];

/** 满意 · 基本满意 · 不满意. */
export const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const;
export type Rating = (typeof ratings)[number];

/** How a letter reached the petitioner (送达方式). `portal` only with the petitioner's consent to electronic service. */
export const serviceModes = ['in-person', 'post', 'portal', 'left-at-address', 'public-notice', 'other'] as const;
export type ServiceMode = (typeof serviceModes)[number];

/** How a matter was closed (办结方式). */
export const closings = ['answered', 'solved', 'settled', 'cannot-be-done', 'by-own-rules', 'replied', 'by-parts', 'rejoined'] as const;
export type Closing = (typeof closings)[number];

/** Levels of petition bureaus. */
export const tiers = ['national', 'province', 'city', 'county'] as const;
export type Tier = (typeof tiers)[number];
