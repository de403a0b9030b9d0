import { HostError } from '../../wire/object-model';
import type { CellEntry } from './cell-entry';

/** Excel's limits, in characters. */
export const CELL_LIMIT = 32_767;
export const FORMULA_LIMIT = 8_192;
export const LITERAL_LIMIT = 255;
export const HEADER_LIMIT = 255;

/** Refuses what no cell of Excel's can hold: a text, a formula, or a text within a formula that is too long. */
export function refuseTooLong(entry: CellEntry): void {
  if (entry.kind === 'text' && entry.text.length > CELL_LIMIT) {
    throw new HostError('InvalidArgument', `A cell holds at most ${CELL_LIMIT} characters.`);
  }
  if (entry.kind !== 'formula') return;
  if (entry.formula.length > FORMULA_LIMIT) {
    throw new HostError('InvalidArgument', `A formula has at most ${FORMULA_LIMIT} characters.`);
  }
  const literals = entry.formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (literals.some((literal) => literal.slice(1, -1).replaceAll('""', '"').length > LITERAL_LIMIT)) {
    throw new HostError('InvalidArgument', `A text in a formula has at most ${LITERAL_LIMIT} characters.`);
  }
}
