import { cellEntry } from './cell-entry';
import type { CellEntry } from './cell-entry';
import type { DateCulture } from './typed-date';

/**
 * What becomes of a cell when a person types into it. Beyond what code can write, dates are read as their region has them, and
 * in a cell that is formatted as a percentage 12 means 12 %; what is smaller than 1 is taken as it is, so that 0.12 means
 * 12 % too.
 */
export function typedInto(text: string, format: string, culture: DateCulture): CellEntry {
  const entry = cellEntry(text, format, { ...culture, by: 'person' });
  const isPlainNumber = entry.kind === 'number' && entry.format === undefined;
  if (!isPlainNumber || !format.includes('%') || Math.abs(entry.value) < 1) return entry;
  return { ...entry, value: Number(`${entry.value}e-2`) };
}
