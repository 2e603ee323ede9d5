/** A letter that waits for the seal of its organ: the page as it is, with an empty field where the seal belongs. */
export type SealAsked = Readonly<{ unit: string; letterId: string; pdf: Uint8Array }>;

/** Why a letter got no seal: the service cannot be had, says no, or gave back another page than it was given. */
export type SealFault = 'unreachable' | 'refused' | 'changed';
export type SealAnswer = Readonly<{ ok: true; pdf: Uint8Array } | { ok: false; why: SealFault }>;

/**
 * 用印: the service that holds the seals of the organs. A city without one prints letters for the seal in hand; the demo draws 样章.
 * It adds its seal behind the page it was given and changes nothing of it.
 */
export type SealService = Readonly<{ put(asked: SealAsked): Promise<SealAnswer> }>;
