import type { FigureRules } from '../../core/formulas/figure-rules';
import type { Given } from '../../core/formulas/given';
import type { Judge } from '../../core/formulas/implausible';
import { isMissing, type Missing } from '../../core/missing';
import type { FormulaResult } from '../../wording/functions/function-entry';
import { amongFigures, type FigureAmong, isInOneUnit } from './among-figures';
import { answerEachCell, type CellAnswer } from './answer-each-cell';
import { takesFormattedNumbers, withFormat } from './cell-answer';
import type { FactsBefore } from './cell-facts';
import { acceptedNumber, type NumbersGiven } from './number-given';
import { resultFormat, resultNotation } from './result-format';
import { readNumber } from './read-number';
import { resultsInCells } from './result-in-cell';

/**
 * Applies a formula to cells or to ranges of one shape, cell by cell; one is given for each of its arguments, in their
 * order. Of the cells that belong together an error is passed on, the first one first; else one blank leaves the result
 * blank; else what is no number, or none of the kind that the formula takes, is refused. Amounts that say their units are
 * brought into one, and figures that say what they are stand together by the rules, or are refused; so are numbers of which
 * the judge says that they are more likely wrong.
 *
 * @throws the error itself where the answer is a single cell, and for ranges of different shapes
 */
export function calculateEachCell<Numbers extends readonly number[]>(
  formula: (...numbers: Numbers) => number | Missing,
  given: NoInfer<{ readonly [Place in keyof Numbers]: GivenFor<Numbers[Place]> }>,
  result: FormulaResult,
  rules: FigureRules,
  judge?: Judge,
): unknown[][] {
  const numbersGiven: readonly NumbersGiven[] = given;
  const plain = formula as unknown as (...numbers: number[]) => number | Missing;
  const notation = resultNotation(result, rules.unitOf === undefined);
  // Asked once in a call, for the asking is slow, and not at all where nothing is answered.
  let isFormatted: boolean | undefined;
  const read = numbersReader(given);
  let before: ResultsOf | undefined;
  return answerEachCell(given, (cells) => {
    const reading = read(cells);
    if (!isNumbers(reading)) {
      return reading;
    }
    const { numbers, figures } = reading;
    if (figures === undefined) {
      const answer = formula(...(numbers as unknown as Numbers));
      if (typeof answer !== 'number') return answer;
      const implausible = judge?.(numbers);
      if (implausible !== undefined) return implausible;
      isFormatted ??= takesFormattedNumbers();
      return isFormatted
        ? withFormat(answer, resultFormat(answer, notation, plain, numbersGiven, numbers))
        : answer;
    }
    if (before === undefined || !isOfSameFacts(before.figures, figures)) {
      const amounts = numbersGiven.filter(({ kind }) => kind === 'amount').length;
      const carried = amongFigures(figures, numbers, amounts, rules);
      if (isMissing(carried)) {
        return carried;
      }
      const inCell = resultsInCells(result, carried);
      before = isInOneUnit(figures) ? { figures, inCell } : undefined;
      return figureAnswer(numbers, figures, inCell);
    }
    return figureAnswer(numbers, figures, before.inCell);
  });

  function figureAnswer(
    numbers: readonly number[],
    figures: readonly FigureAmong[],
    inCell: ResultsOf['inCell'],
  ): CellAnswer {
    const answer = formula(...(numbers as unknown as Numbers));
    if (typeof answer !== 'number') {
      return answer;
    }
    const saysUnit = (name: string) =>
      figures.some(({ argument, facts }) => argument === name && facts.unit !== undefined);
    return (
      judge?.(numbers, saysUnit) ??
      inCell(answer, resultFormat(answer, notation, plain, numbersGiven, numbers))
    );
  }
}

/** The figures of one row, and how the results of all rows are held whose figures say the same. */
interface ResultsOf {
  readonly figures: readonly FigureAmong[];
  readonly inCell: ReturnType<typeof resultsInCells>;
}

/** What cells say alike was read once, into one object. */
function isOfSameFacts(before: readonly FigureAmong[], figures: readonly FigureAmong[]): boolean {
  if (before.length !== figures.length) return false;
  for (let index = 0; index < figures.length; index++) {
    if (before[index]?.place !== figures[index]?.place || before[index]?.facts !== figures[index]?.facts) {
      return false;
    }
  }
  return true;
}

type GivenFor<Number> = Number extends Given<infer Argument> ? NumbersGiven<Argument> : never;

/** The numbers of the cells that belong together, and those of them that say more of themselves. */
interface Numbers {
  readonly kind: 'numbers';
  readonly numbers: number[];
  figures: FigureAmong[] | undefined;
}

function isNumbers(reading: Numbers | CellAnswer): reading is Numbers {
  return typeof reading === 'object' && 'kind' in reading && reading.kind === 'numbers';
}

/** Years and months between figures are of none of them. */
function isOfFigure(kind: NumbersGiven['kind']): boolean {
  return kind === 'amount' || kind === 'people' || kind === 'rate';
}

/** Reads the formula's numbers from the cells that belong together, always into one list, or what stands in their way. */
function numbersReader(given: readonly NumbersGiven[]): (cells: readonly unknown[]) => Numbers | CellAnswer {
  const read: Numbers = { kind: 'numbers', numbers: given.map(() => 0), figures: undefined };
  const before = given.map((): FactsBefore => ({}));
  return (cells) => {
    let blank = false;
    let refusal: Missing | undefined;
    read.figures = undefined;
    for (let index = 0; index < given.length; index++) {
      const each = given[index] as NumbersGiven;
      const { argument, kind } = each;
      const reading = readNumber(cells[index], argument, before[index]);
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
      read.numbers[index] = number;
      if (typeof reading === 'object' && 'facts' in reading && reading.facts && isOfFigure(kind)) {
        (read.figures ??= []).push({ argument, place: index, kind, facts: reading.facts });
      }
    }
    return blank ? '' : (refusal ?? read);
  };
}
