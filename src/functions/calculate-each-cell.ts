import type { Missing } from '../core/missing';
import { answerEachCell, type CellAnswer } from './answer-each-cell';
import { type Argument, type NamedUnit, unlikeUnits } from './argument';
import { numberShown, type ResultKind } from './number-shown';
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
  const names = Object.keys(given);
  const args = Object.values(given);
  const ranges: Record<string, unknown> = {};
  for (const name of names) {
    ranges[name] = given[name]?.cells;
  }
  const read = numbersReader(names, args);
  return answerEachCell(ranges, (cells) => {
    const numbers = read(cells);
    if (!Array.isArray(numbers)) {
      return numbers;
    }
    const result = formula(...(numbers as number[]));
    return typeof result === 'number' ? shown(result) : result;
  });
}

/** Reads the formula's numbers from the cells that belong together, into one list, or what stands in their way. */
function numbersReader(
  names: readonly string[],
  args: readonly Argument[],
): (cells: readonly unknown[]) => readonly number[] | CellAnswer {
  const numbers = args.map(() => 0);
  return (cells) => {
    let blank = false;
    let refusal: Missing | undefined;
    let units: NamedUnit[] | undefined;
    for (let index = 0; index < args.length; index++) {
      const { role, accept } = args[index] as Argument;
      const argument = names[index] ?? '';
      const reading = readFigure(cells[index], argument);
      if (reading === 'blank') {
        blank = true;
        continue;
      }
      if (typeof reading === 'object' && reading.kind === 'cell-error') {
        return reading;
      }
      const number =
        typeof reading === 'object' && reading.kind === 'missing' ? reading : accept(reading, argument);
      if (typeof number !== 'number') {
        refusal ??= number;
        continue;
      }
      numbers[index] = number;
      if (role === 'amount' && typeof reading === 'object' && 'unit' in reading && reading.unit) {
        (units ??= []).push({ argument, unit: reading.unit });
      }
    }
    return blank ? '' : (refusal ?? (units && unlikeUnits(units)) ?? numbers);
  };
}
