import { decimalPlaces, toNumber, type Decimal } from '../../core/number/decimal';
import { isMissing, type Missing } from '../../core/missing';
import type { Observation } from '../../core/reading/observation';
import { convert } from '../../core/number/quantity';
import { toUnit } from '../../core/number/to-unit';
import { dimensionOf, FRACTION } from '../../core/number/unit';

/** A figure as a cell holds it, with the number format that shows its digits as printed. */
export interface FigureValue {
  /** Percentages as fractions; everything else in `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly format: string;
}

/**
 * An observation's value for a cell: as printed, or in the unit asked for.
 *
 * Percentages become fractions (`0.806` shown as `80.6%`) unless a part of another name is asked for: `percent` is the
 * bare 80.6, 成 8.06. Percentage points stay points. Land in 亩 has no end of digits in 公顷 and is shown with two.
 * No answer in a unit of another kind: `unit-mismatch`.
 */
export function figureValue(observation: Observation, asked?: string): FigureValue | Missing {
  const { value, unit } = observation;
  if (dimensionOf(unit) === 'share' && isInCellsOwn(asked)) return inFractions(observation);
  const quantity = convert({ value, unit }, asked ?? unit);
  if (isMissing(quantity)) return asked === undefined ? quantity : inUnequalUnits(observation, asked);
  const digits = digitsFormat(quantity.value);
  const isPoints = dimensionOf(unit) === 'points';
  return {
    value: toNumber(quantity.value),
    unit: quantity.unit,
    format: isPoints ? `+${digits};-${digits};${digits}` : grouped(digits),
  };
}

/** Whether a percentage is to stand in the cell as Excel's own do. */
function isInCellsOwn(asked: string | undefined): boolean {
  return asked === undefined || asked.normalize('NFKC').trim() === '%';
}

function inFractions({ value, unit }: Observation): FigureValue | Missing {
  const fraction = convert({ value, unit }, FRACTION);
  if (isMissing(fraction)) return fraction;
  return { value: toNumber(fraction.value), unit: '%', format: percentFormat(fraction.value) };
}

function inUnequalUnits({ value, unit }: Observation, asked: string): FigureValue | Missing {
  const converted = toUnit(toNumber(value), unit, asked);
  return isMissing(converted) ? converted : { value: converted, unit: asked, format: '#,##0.00' };
}

function percentFormat(fraction: Decimal): string {
  const places = Math.max(decimalPlaces(fraction) - 2, 0);
  return `0${places > 0 ? `.${'0'.repeat(places)}` : ''}%`;
}

function digitsFormat(decimal: Decimal): string {
  const places = decimalPlaces(decimal);
  return `0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
}

function grouped(digits: string): string {
  return `#,##${digits}`;
}
