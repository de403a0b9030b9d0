import { boundedFormat } from '../../core/number/bounded-format';
import { shift } from '../../core/number/decimal';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { notationIn, printedFormat } from '../../core/number/number-format';
import { readableFormat } from '../../core/number/readable-format';
import type { FigureFacts } from '../../core/reading/figure-facts';
import { figureInCell } from './figure-in-cell';

/**
 * A number as a cell shows it in its unit, which it carries: `%` as a percentage, points with their sign, with the digits
 * that it has; other numbers as the cell is formatted, but behind their bound where they have one.
 */
export function numberInUnit(value: number, unit: string, facts: FigureFacts = {}): number | object {
  const { bound = 'exact' } = facts;
  const format = formatOf(value, unit) ?? (bound === 'exact' ? undefined : readableFormat(value, 'amount'));
  return figureInCell(value, format && boundedFormat(format, bound), { ...facts, unit });
}

function formatOf(value: number, unit: string): string | undefined {
  const notation = notationIn(unit);
  if (notation === 'amount') return undefined;
  const digits = decimalFromNumber(value);
  return printedFormat(notation === 'percentage' ? shift(digits, 2) : digits, unit);
}
