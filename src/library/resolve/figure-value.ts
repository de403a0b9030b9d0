import { type Decimal, toNumber } from '../../core/number/decimal';
import { isMissing, type Missing } from '../../core/missing';
import { ENDLESS_PLACES, numberFormat } from '../../core/number/number-format';
import { printedNumber } from '../../core/number/printed-number';
import { convert, type Quantity } from '../../core/number/quantity';
import { toUnit } from '../../core/number/to-unit';
import { dimensionOf, isPercent } from '../../core/number/unit';

/** A figure as a cell holds it, with the number format that shows its digits as printed. */
export interface FigureValue {
  /** Percentages as fractions; everything else in `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly format: string;
}

/**
 * A printed figure's value for a cell: as printed, or in the unit asked for.
 *
 * Percentages become fractions (`0.806` shown as `80.6%`) unless a part of another name is asked for: `percent` is the
 * bare 80.6, 成 8.06. Percentage points stay points. Land in 亩 has no end of digits in 公顷 and is shown with two.
 * No answer in a unit of another kind: `unit-mismatch`.
 */
export function figureValue({ value, unit }: Quantity, asked?: string): FigureValue | Missing {
  const wanted = isInCellsOwn(unit, asked) ? '%' : (asked ?? unit);
  const quantity = convert({ value, unit }, wanted);
  if (!isMissing(quantity)) return { ...printedNumber(shownDigits(quantity, value)), unit: quantity.unit };
  const converted = toUnit(toNumber(value), unit, wanted);
  return isMissing(converted)
    ? converted
    : { value: converted, unit: wanted, format: numberFormat('amount', ENDLESS_PLACES) };
}

/**
 * Zeros that close a whole number fill its places and are no digits that somebody measured: 12,000万元 is 1.2亿元, not 1.2000;
 * 12.50万元 stays 0.001250亿元.
 */
function shownDigits(converted: Quantity, printed: Decimal): Quantity {
  if (printed.includes('.') || !converted.value.includes('.')) return converted;
  return { ...converted, value: converted.value.replace(/\.?0+$/, '') };
}

/** Whether a part of one is to stand in the cell as Excel's own percentages do. */
function isInCellsOwn(unit: string, asked: string | undefined): boolean {
  return dimensionOf(unit) === 'share' && (asked === undefined || isPercent(asked));
}
