import type { CellEntry } from './cell-entry';

/**
 * What a typed number means in a cell that is formatted as a percentage: 12 means 12 %, and so does 12%; what is smaller
 * than 1 is taken as it is, so that 0.12 means 12 % too.
 */
export function asPercent(entry: CellEntry, format: string): CellEntry {
  const isTypedPlain = entry.kind === 'number' && entry.format === undefined;
  if (!isTypedPlain || !format.includes('%') || Math.abs(entry.value) < 1) return entry;
  return { ...entry, value: Number(`${entry.value}e-2`) };
}
