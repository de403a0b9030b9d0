/**
 * What one request writes at most. Excel on the web takes 5 MB, told in bytes that nobody can count beforehand to the last: an edit
 * is a few objects and actions beside what its cells hold, measured in what office.js sends. Two megabytes leave room, and are
 * written in seconds. The cells are as many as an answer brings, since what was written may have to be read back.
 */
export const PIECE_BUDGET: PieceBudget = { bytes: 2_000_000, cells: 20_000 };

export interface PieceBudget {
  readonly bytes: number;
  readonly cells: number;
}
