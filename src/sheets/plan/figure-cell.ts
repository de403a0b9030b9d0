import { decimalPlaces, shift, toNumber, type Decimal } from '../../core/number/decimal';
import type { Observation } from '../../core/reading/observation';
import { numberFormat, type Cell } from './cell';

/**
 * A figure for a cell of its own, where no column says its unit: digits and unit as printed (4000 for 4000万元),
 * percentages as fractions. Nothing for a range, which is no single number.
 */
export function figureCell(figure: Observation): NumberCell | undefined {
  return figure.valueHigh === undefined ? printedCell(figure) : undefined;
}

/** The same of any number that a figure prints, one end of a range among them. */
export function printedCell({ id, value, unit }: Pick<Observation, 'id' | 'value' | 'unit'>): NumberCell {
  const sources = [id];
  if (unit === '%')
    return { value: toNumber(shift(value, -2)), format: `${digits(value, decimalPlaces)}%`, sources };
  if (unit === '个百分点') {
    const points = digits(value, (printed) => Math.max(decimalPlaces(printed), 1));
    return { value: toNumber(value), format: `+${points};-${points};${points}`, sources };
  }
  return { value: toNumber(value), format: numberFormat(decimalPlaces(value)), sources };
}

/** A cell that holds a number in a format of its own. */
export type NumberCell = Cell & { readonly value: number; readonly format: string };

function digits(value: Decimal, places: (value: Decimal) => number): string {
  const count = places(value);
  return count > 0 ? `0.${'0'.repeat(count)}` : '0';
}
