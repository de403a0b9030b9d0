import type { Given } from '../../core/formulas/given';
import type { Missing } from '../../core/missing';
import type { FormulaResult } from '../../wording/functions/function-entry';
import { answerEachCell, type CellAnswer } from './answer-each-cell';
import { acceptedNumber, type NamedUnit, type NumbersGiven, unlikeUnits } from './number-given';
import { numberShown } from './number-shown';
import { readNumber } from './read-number';

/**
 * Applies a formula to cells or to ranges of one shape, cell by cell; one is given for each of its arguments, in their
 * order. Of the cells that belong together an error is passed on, the first one first; else one blank leaves the result
 * blank; else what is no number, or none of the kind that the formula takes, is refused, and so are amounts in
 * different units.
 *
 * @throws the error itself where the answer is a single cell, and for ranges of different shapes
 */
export function calculateEachCell<Numbers extends readonly number[]>(
  formula: (...numbers: Numbers) => number | Missing,
  given: NoInfer<{ readonly [Place in keyof Numbers]: GivenFor<Numbers[Place]> }>,
  result: FormulaResult,
): unknown[][] {
  const shown = numberShown(result);
  const read = numbersReader(given);
  return answerEachCell(given, (cells) => {
    const numbers = read(cells);
    if (!Array.isArray(numbers)) {
      return numbers;
    }
    const answer = formula(...(numbers as unknown as Numbers));
    return typeof answer === 'number' ? shown(answer) : answer;
  });
}

type GivenFor<Number> = Number extends Given<infer Argument> ? NumbersGiven<Argument> : never;

/** Reads the formula's numbers from the cells that belong together, into one list, or what stands in their way. */
function numbersReader(
  given: readonly NumbersGiven[],
): (cells: readonly unknown[]) => readonly number[] | CellAnswer {
  const numbers = given.map(() => 0);
  return (cells) => {
    let blank = false;
    let refusal: Missing | undefined;
    let units: NamedUnit[] | undefined;
    for (let index = 0; index < given.length; index++) {
      const each = given[index] as NumbersGiven;
      const { argument, kind } = each;
      const reading = readNumber(cells[index], argument);
      if (reading === 'blank') {
        blank = true;
        continue;
      }
      if (typeof reading === 'object' && reading.kind === 'cell-error') {
        return reading;
      }
      const number =
        typeof reading === 'object' && reading.kind === 'missing' ? reading : acceptedNumber(each, reading);
      if (typeof number !== 'number') {
        refusal ??= number;
        continue;
      }
      numbers[index] = number;
      if (kind === 'amount' && typeof reading === 'object' && 'unit' in reading && reading.unit) {
        (units ??= []).push({ argument, unit: reading.unit });
      }
    }
    return blank ? '' : (refusal ?? (units && unlikeUnits(units)) ?? numbers);
  };
}
