import { missing, type Missing } from '../../core/missing';

/**
 * As many bytes of JSON as one answer that spills may have. Excel takes at most 5 MB, and on the way to it the quotation marks of
 * properties are escaped once more, which adds a seventh. A figure with its properties and its sentence has some 1,200.
 */
export const MOST_BYTES = 4_000_000;

/** Refuses rows that are more than Excel takes at once, with about how many it would take; nothing, where it takes them. */
export function tooManyRows(rows: readonly unknown[]): Missing | undefined {
  const bytes = bytesOf(JSON.stringify(rows));
  return bytes <= MOST_BYTES
    ? undefined
    : missing('too-many-rows', {
        rows: rows.length,
        most: roundedDown((rows.length * MOST_BYTES) / bytes),
      });
}

/** In UTF-8, in which a Chinese character has three. */
function bytesOf(text: string): number {
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

/** To two digits: rows differ in length. */
function roundedDown(rows: number): number {
  const step = 10 ** Math.max(Math.floor(Math.log10(Math.max(rows, 1))) - 1, 0);
  return Math.floor(rows / step) * step;
}
