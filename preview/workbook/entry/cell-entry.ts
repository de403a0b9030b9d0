import { HostError } from '../../wire/object-model';
import type { Json } from '../../wire/object-model';
import type { DateCulture } from './typed-date';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What happens to a cell when a value is written into it. */
export type CellEntry =
  | { readonly kind: 'keep' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

/**
 * Reads a written value as Excel does: `null` leaves the cell, an empty text clears it, and a text is taken
 * for what a person would have typed, unless the cell's format is text (`@`) or an apostrophe leads it.
 */
export function cellEntry(written: Json, format: string, culture: DateCulture): CellEntry {
  if (written === null) return { kind: 'keep' };
  if (written === '') return { kind: 'clear' };
  const isText = isTextFormat(format);
  if (typeof written === 'number') {
    return isText ? { kind: 'text', text: String(written) } : { kind: 'number', value: written };
  }
  if (typeof written === 'boolean') {
    return isText ? { kind: 'text', text: written ? 'TRUE' : 'FALSE' } : { kind: 'boolean', value: written };
  }
  if (typeof written !== 'string') {
    throw new HostError('InvalidArgument', 'A cell takes a number, a text, a boolean or null.');
  }
  if (written.startsWith("'")) return { kind: 'text', text: written.slice(1) };
  return isText ? { kind: 'text', text: written } : typedEntry(written, culture);
}

export function isTextFormat(format: string): boolean {
  return format === '@';
}

/** The errors that Excel knows, as they stand in cells. */
export const errorValues: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#VALUE!',
  '#NULL!',
  '#NAME?',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
]);

function typedEntry(written: string, culture: DateCulture): CellEntry {
  if (written.startsWith('=') && written.length > 1) return { kind: 'formula', formula: written };
  const trimmed = written.trim();
  const number = typedNumber(trimmed) ?? typedDate(trimmed, culture);
  if (number !== undefined) return { kind: 'number', ...number };
  // What starts like a sum is one, in Excel: `+A1`, `-B2`, `@SUM(A1)`.
  if (/^[+-]./.test(written)) return { kind: 'formula', formula: `=${written}` };
  if (/^@[A-Za-z]/.test(written)) return { kind: 'formula', formula: `=${written.slice(1)}` };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  if (errorValues.has(upper)) return { kind: 'error', error: upper };
  return { kind: 'text', text: written };
}
