import { isMissing, type Missing } from '../core/missing';
import { answerEachCell, type CellAnswer } from './answer-each-cell';
import { type Argument, type NamedUnit, unlikeUnits } from './argument';
import { numberShown, type ResultKind } from './number-shown';
import { isCellError } from './cell-value';
import { readFigure } from './read-figure';

/**
 * Applies a formula to cells or to ranges of one shape, cell by cell. Of the cells that belong together an error is
 * passed on, the first one first; else one blank leaves the result blank; else what is no number, or none of the
 * kind that the formula takes, is refused, and so are amounts in different units.
 *
 * @throws the error itself where the answer is a single cell, and for ranges of different shapes
 */
export function calculateEachCell(
  formula: (...numbers: number[]) => number | Missing,
  given: Readonly<Record<string, Argument>>,
  kind: ResultKind,
): unknown[][] {
  const shown = numberShown(kind);
  const named = Object.entries(given);
  const ranges = Object.fromEntries(named.map(([argument, { cells }]) => [argument, cells]));
  return answerEachCell(ranges, (cells) => {
    const numbers = readNumbers(named, cells);
    if (!Array.isArray(numbers)) {
      return numbers;
    }
    const result = formula(...numbers);
    return typeof result === 'number' ? shown(result) : result;
  });
}

/** The formula's numbers, or what stands in their way. */
function readNumbers(
  named: readonly (readonly [string, Argument])[],
  cells: readonly unknown[],
): number[] | CellAnswer {
  const numbers: number[] = [];
  let blank = false;
  let refusal: Missing | undefined;
  let units: NamedUnit[] | undefined;
  for (const [index, [argument, { role, accept }]] of named.entries()) {
    const reading = readFigure(cells[index], argument);
    if (isCellError(reading)) {
      return reading;
    }
    if (reading === 'blank') {
      blank = true;
      continue;
    }
    const number = isMissing(reading) ? reading : accept(reading, argument);
    if (typeof number !== 'number') {
      refusal ??= number;
      continue;
    }
    numbers.push(number);
    if (role === 'amount' && typeof reading === 'object' && 'unit' in reading && reading.unit !== undefined) {
      (units ??= []).push({ argument, unit: reading.unit });
    }
  }
  return blank ? '' : (refusal ?? (units && unlikeUnits(units)) ?? numbers);
}
