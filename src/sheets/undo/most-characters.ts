/**
 * How long what is kept may be, in characters: a part, which are bytes, beside whose cells and records it travels in a request of
 * 5 MB; all parts, which make the workbook's file so much larger; and a gesture before it is packed, which takes a second a
 * million.
 *
 * All nineteen tables of a report with 886 rows are 150,000 as a part, a thousand changed cells 35,000.
 */
export const MOST_CHARACTERS = { ofOne: 1_000_000, ofAll: 3_000_000, ofText: 3_000_000 } as const;

/** So many cells, of a table or with a formula, are kept for sure: one is some 300 characters, with what its row is known by. */
export const MOST_CELLS = 9_000;
