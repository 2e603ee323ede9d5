/** How the petitioner was told where no message got through. */
export const settlements = ['posted', 'told', 'not-needed'] as const;
export type Settlement = (typeof settlements)[number];
