import { decimalPlaces, toNumber, type Decimal } from '../core/decimal';
import { isMissing, type Missing } from '../core/missing';
import type { Observation } from '../core/observation';
import { convert } from '../core/quantity';
import { FRACTION, unitScale } from '../core/unit';

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
 * Percentages become fractions (`0.806` shown as `80.6%`), whatever part of one is asked for;
 * percentage points stay points. No answer in a unit of another kind: `unit-mismatch`.
 */
export function figureValue(observation: Observation, asked?: string): FigureValue | Missing {
  const { value, unit } = observation;
  const quantity = convert({ value, unit }, asked ?? unit);
  if (isMissing(quantity)) return quantity;
  if (unitScale(unit).dimension === 'ratio') {
    const fraction = convert({ value, unit }, FRACTION);
    if (isMissing(fraction)) return fraction;
    return { value: toNumber(fraction.value), unit: '%', format: percentFormat(fraction.value) };
  }
  const digits = digitsFormat(quantity.value);
  const isPoints = unitScale(unit).dimension === 'percentage point';
  return {
    value: toNumber(quantity.value),
    unit: quantity.unit,
    format: isPoints ? `+${digits};-${digits};${digits}` : grouped(digits),
  };
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
