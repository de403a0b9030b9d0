/** A write was broken off, and what had been written could not be taken back, or not be told from what is another's. */
export class HalfWritten extends Error {
  constructor(
    /** Where something of it may stand: sheets, tables, cells. */
    readonly places: readonly string[],
    cause?: unknown,
  ) {
    super('what was written could not be taken back', { cause });
  }
}
