/** What became of a program's reading when a person looked at it: 未复核 stays with what nobody has looked at yet. */
export const REVIEWS = ['accepted', 'corrected', 'not-reviewed'] as const;
export type Review = (typeof REVIEWS)[number];
