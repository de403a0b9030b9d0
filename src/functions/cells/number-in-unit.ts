import { boundedFormat } from '../../core/number/bounded-format';
import { shift } from '../../core/number/decimal';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { ENDLESS_PLACES, notationIn, numberFormat, printedFormat } from '../../core/number/number-format';
import { placesOf, resultPlaces } from '../../core/number/result-places';
import { readableFormat } from '../../core/number/readable-format';
import type { FigureFacts } from '../../core/reading/figure-facts';
import { figureInCell } from './figure-in-cell';
import { remarked } from './remark-mark';

/**
 * A number as a cell shows it in its unit, which it carries: `%` as a percentage, points with their sign, with the digits
 * that it has; other numbers as the cell is formatted, but behind their bound where they have one, and before a mark where
 * there is a remark.
 */
export function numberInUnit(value: number, unit: string, facts: FigureFacts = {}): number | object {
  const { bound = 'exact', remark } = facts;
  const format = formatOf(value, unit) ?? (bound === 'exact' ? undefined : readableFormat(value, 'amount'));
  const bounded = format && boundedFormat(format, bound);
  return figureInCell(
    value,
    remark === undefined ? bounded : remarked(bounded ?? readableFormat(value, 'amount')),
    {
      ...facts,
      unit,
    },
  );
}

/** An amount that comes to an end is shown as the cell is formatted; a third of a hectare comes to none. */
function formatOf(value: number, unit: string): string | undefined {
  const notation = notationIn(unit);
  if (notation === 'amount') {
    const isEndless = placesOf(value) > MOST_SHOWN;
    return isEndless
      ? numberFormat('amount', Math.max(ENDLESS_PLACES, resultPlaces(value, 'amount', none, none)))
      : undefined;
  }
  const digits = decimalFromNumber(value);
  return printedFormat(notation === 'percentage' ? shift(digits, 2) : digits, unit);
}

const none = (): number => 0;

/** More digits after the point than a narrow cell holds. */
const MOST_SHOWN = 6;
