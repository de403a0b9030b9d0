import type { Observation } from '../../core/reading/observation';
import { statedCell, type NumberCell } from './cell';

/**
 * A figure for a cell of its own, where no column says its unit: digits and unit as printed (4000 for 4000万元),
 * percentages as fractions. Nothing for a range, which is no single number.
 */
export function figureCell(figure: Observation): NumberCell | undefined {
  return figure.valueHigh === undefined ? printedCell(figure) : undefined;
}

/** The same of any number that a figure prints, one end of a range among them. */
export function printedCell({ id, value, unit }: Pick<Observation, 'id' | 'value' | 'unit'>): NumberCell {
  return statedCell({ value, unit }, id);
}
