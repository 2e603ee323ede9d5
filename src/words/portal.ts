import { portalEn } from './portalEn.ts';
import { type PortalWords, portalZh } from './portalZh.ts';

export type { PortalWords };
/** The sentences of the citizens' pages by language. */
export const portalWords: Readonly<Record<'zh' | 'en', PortalWords>> = { zh: portalZh, en: portalEn };
