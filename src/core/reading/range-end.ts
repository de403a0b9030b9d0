/** Which number of a range stands for it. */
export const RANGE_ENDS = ['low', 'high', 'middle'] as const;
export type RangeEnd = (typeof RANGE_ENDS)[number];
