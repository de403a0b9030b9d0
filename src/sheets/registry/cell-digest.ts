import type { CellValue } from '../plan/plan-cell';

/**
 * A short digest of a cell's value, equal for values that a reader would call equal.
 *
 * Numbers count to 12 significant digits, because a workbook that was saved and opened again may hold the
 * neighbouring binary number; text counts character by character, with one kind of line break. The text
 * `"22.1"` and the number 22.1 differ: one of them cannot be added up.
 */
export function digestOf(value: CellValue): string {
  return fnv1a(normalised(value)).toString(36);
}

/** Whether two cell values are the same to a reader; see `digestOf`. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return normalised(one) === normalised(other);
}

function normalised(value: CellValue): string {
  if (typeof value === 'number') return `n${Number(value.toPrecision(12)) || 0}`;
  return value === '' ? '' : `t${value.replace(/\r\n?/g, '\n').normalize('NFC')}`;
}

/** FNV-1a, 32 bits: not cryptographic, and need not be; it only tells an old value from another. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
