import type { CarriedFacts } from '../../core/formulas/carried-facts';
import { spanContradicted } from '../../core/formulas/span-contradicted';
import { isMissing, type Missing } from '../../core/missing';
import { amongFigures, type FigureAmong, isInOneUnit } from './among-figures';
import { answerAlone, answerEachCell, type CellAnswer } from './answer-each-cell';
import type { Calculation } from './calculation';
import type { CellBefore } from './cell-alike';
import { takesFormattedNumbers, withFormat } from './cell-answer';
import { soleCells } from './common-shape';
import { figuresRead, readNumbers, type NumbersRead } from './read-numbers';
import { resultFormat } from './result-format';
import { resultsInCells } from './result-in-cell';

/**
 * Applies a formula to cells or to ranges of one shape, cell by cell; they are given in the order of its arguments. Of the
 * cells that belong together an error is passed on, the first one first; else one blank leaves the result blank; else what
 * is no number, or none of the kind that the formula takes, is refused. Amounts that say their units are brought into one,
 * and figures that say what they are stand together by the rules, or are refused; so are numbers of which the judge says
 * that they are more likely wrong.
 *
 * @throws the error itself where the answer is a single cell, and for ranges of different shapes
 */
export function calculateEachCell(calculation: Calculation, cells: readonly unknown[]): unknown[][] {
  const { numbers } = calculation;
  const sole = soleCells(cells, numbers.length);
  if (sole !== undefined) return calculateAlone(calculation, sole);
  const rows = rowsToRead(
    numbers.length,
    numbers.map((): CellBefore => ({})),
  );
  const ranges = numbers.map(({ argument }, place) => ({ argument, cells: cells[place] }));
  return answerEachCell(ranges, (row) => answerOf(calculation, row, rows));
}

/**
 * The same of single cells.
 *
 * @throws the error itself, where the answer is one
 */
export function calculateAlone(calculation: Calculation, cells: readonly unknown[]): unknown[][] {
  return answerAlone(answerOf(calculation, cells, rowsToRead(calculation.numbers.length)));
}

/** What the rows of a column have in common, and the one that is read. */
interface Rows extends NumbersRead {
  /** The figures of a row before, and how the results of all rows are held whose figures say the same. */
  alike: ResultsAlike | undefined;
  /** Asked once in a call, for the asking is slow, and not at all where nothing is answered. */
  isFormatted: boolean | undefined;
}

function rowsToRead(count: number, before?: readonly CellBefore[]): Rows {
  return {
    numbers: new Array<number>(count),
    facts: undefined,
    hasFigures: false,
    zero: undefined,
    before,
    alike: undefined,
    isFormatted: undefined,
  };
}

interface ResultsAlike {
  readonly facts: Facts;
  readonly figures: readonly FigureAmong[];
  readonly saysUnit: (argument: string) => boolean;
  readonly inCell: ReturnType<typeof resultsInCells>;
}

function answerOf(calculation: Calculation, cells: readonly unknown[], rows: Rows): CellAnswer {
  const { numbers, rules } = calculation;
  const obstacle = readNumbers(numbers, cells, rows);
  if (obstacle !== undefined) return obstacle;
  if (!rows.hasFigures || rows.facts === undefined) return bareAnswer(calculation, rows);
  if (rows.zero === undefined && rows.alike !== undefined && isOfSameFacts(rows.alike.facts, rows.facts))
    return figureAnswer(calculation, rows.numbers, rows.alike);
  const { facts } = rows;
  const figures = figuresRead(numbers, facts);
  // A bare 0 is one in any unit.
  const amounts = numbers.filter(
    ({ kind }, place) => kind === 'amount' && (rows.numbers[place] !== 0 || facts[place]?.unit !== undefined),
  ).length;
  const carried = amongFigures(figures, rows.numbers, amounts, rules);
  if (isMissing(carried)) return carried;
  const results: ResultsAlike = {
    facts: facts.slice(),
    figures,
    saysUnit: unitsSaid(figures),
    inCell: resultsInCells(calculation.result, withZero(carried, rows.zero)),
  };
  rows.alike = rows.zero === undefined && isInOneUnit(figures) ? results : undefined;
  return figureAnswer(calculation, rows.numbers, results);
}

function bareAnswer(calculation: Calculation, rows: Rows): CellAnswer {
  const { numbers } = rows;
  const answer = calculated(calculation.formula, numbers);
  if (typeof answer !== 'number') return answer;
  const implausible = calculation.judge?.(numbers);
  if (implausible !== undefined) return implausible;
  rows.isFormatted ??= takesFormattedNumbers();
  if (!rows.isFormatted) return answer;
  const format = formatOf(calculation, answer, numbers);
  return rows.zero === undefined
    ? withFormat(answer, format)
    : resultsInCells(calculation.result, withZero(NOTHING_CARRIED, rows.zero))(answer, format);
}

/** A growth of 0 is rare, and an empty cell is none: a formula such as =B2, and some versions of Excel, hand it over as 0. */
function withZero(carried: CarriedFacts, zero: string | undefined): CarriedFacts {
  if (zero === undefined) return carried;
  const remark = { kind: 'zero', one: zero, oneIs: '0', other: zero, otherIs: '0' } as const;
  return { ...carried, remarks: [...carried.remarks, remark] };
}

const NOTHING_CARRIED: CarriedFacts = { facts: {}, remarks: [] };

function figureAnswer(
  calculation: Calculation,
  numbers: readonly number[],
  { figures, saysUnit, inCell }: ResultsAlike,
): CellAnswer {
  const answer = calculated(calculation.formula, numbers);
  if (typeof answer !== 'number') return answer;
  const contradicted = contradictedSpan(calculation, numbers, figures);
  if (contradicted !== undefined) return contradicted;
  return calculation.judge?.(numbers, saysUnit) ?? inCell(answer, formatOf(calculation, answer, numbers));
}

/** Why the years or months that are given are none that the cells say. */
function contradictedSpan(
  { rules: { span }, numbers: asked }: Calculation,
  numbers: readonly number[],
  figures: readonly FigureAmong[],
): Missing | undefined {
  if (span === undefined) return undefined;
  const place = asked.findIndex(({ argument }) => argument === span.argument);
  return spanContradicted(span, numbers[place] ?? 0, figures);
}

function formatOf(calculation: Calculation, answer: number, numbers: readonly number[]): string {
  return resultFormat(answer, calculation.notation, calculation.formula, calculation.numbers, numbers);
}

type Facts = NonNullable<NumbersRead['facts']>;

function unitsSaid(figures: readonly FigureAmong[]): ResultsAlike['saysUnit'] {
  return (name) => figures.some(({ argument, facts }) => argument === name && facts.unit !== undefined);
}

/** What cells say alike was read once, into one object. */
function isOfSameFacts(before: Facts, facts: Facts): boolean {
  for (let place = 0; place < facts.length; place++) {
    if (before[place] !== facts[place]) return false;
  }
  return true;
}

/** Two numbers, as most formulas take, are not spread: a list that is spread is copied first. */
function calculated(formula: Calculation['formula'], numbers: readonly number[]): number | Missing {
  const first = numbers[0];
  const second = numbers[1];
  return numbers.length === 2 && first !== undefined && second !== undefined
    ? formula(first, second)
    : formula(...numbers);
}
