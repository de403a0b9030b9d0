import { isMissing, missing } from '../../core/missing';
import type { RateUnit } from '../../core/formulas/rate';
import type { NumberArgument } from '../../wording/functions/function-entry';
import { calculateAlone, calculateEachCell } from './calculate-each-cell';
import type { Calculation } from './calculation';
import { cellError } from './cell-answer';
import { readRateUnit } from './choices';
import { commonShape, isSingle, rowsOf, type Rows, shapeOf, soleCells } from './common-shape';
import { companyOfRates, type Companies } from './company-of-rates';
import { tooManyCells } from './most-cells';
import type { NumberAsked } from './number-given';

/**
 * A formula over rates that are given one by one or in ranges: every cell is one of them, and the answer is one. Only
 * ranges that all have one shape are calculated cell by cell, each range being a year; of other shapes they are refused.
 *
 * Excel lets nothing stand behind an argument that repeats, so how the rates are written is the last of them: a single
 * cell that says so.
 *
 * @throws the error that the cell is to show, where a rate is left out, between others too, or none is given
 */
export function repeatedInCells(
  calculation: Calculation,
  { id, kind }: NumberArgument,
): (given: readonly unknown[]) => unknown[][] {
  const one = id.replace(/s$/, '');
  const name = (place: number) => `${one}${place + 1}`;
  const known: Calculation[] = [];

  /** Most calls are over a few rates of which nobody says how they are written: these are asked for alike. */
  function over(count: number, unit: RateUnit | undefined, companies: Companies | undefined): Calculation {
    const isUsual = unit === undefined && companies === undefined && count <= FEW;
    const before = isUsual ? known[count] : undefined;
    if (before !== undefined) return before;
    const numbers = Array.from({ length: count }, (_, place): NumberAsked => {
      const argument = name(place);
      return { argument, kind, written: { argument, unit, ...companies } };
    });
    const made = { ...calculation, numbers };
    if (isUsual) known[count] = made;
    return made;
  }

  return (given) => {
    const unit = unitSaidLast(given);
    const rates = unit === undefined ? given : given.slice(0, -1);
    const sole = soleCells(rates);
    if (sole !== undefined && sole.length > 0 && !sole.some(isNothing)) {
      return calculateAlone(over(sole.length, unit, companyOfRates([sole], id)), sole);
    }
    const ranges = rates.map(rowsOf);
    const leftOut = ranges.findIndex(isLeftOut);
    if (ranges.length === 0 || leftOut >= 0) {
      throw cellError(missing('left-out', { argument: ranges.length < 2 ? id : name(leftOut) }));
    }
    const tooMany = tooManyCells(ranges.map((rows, place) => ({ argument: name(place), rows })));
    if (tooMany !== undefined) {
      throw cellError(tooMany);
    }
    const years = yearsOf(ranges, name);
    return calculateEachCell(over(years.length, unit, companyOfRates(ranges.flat(), id)), years);
  };
}

/** As many years as two plans have, and more. */
const FEW = 20;

function unitSaidLast(given: readonly unknown[]): RateUnit | undefined {
  if (given.length < 2) return undefined;
  const last = soleOf(rowsOf(given.at(-1)));
  const said = typeof last === 'string' ? readRateUnit(last) : undefined;
  return isMissing(said) ? undefined : said;
}

/** The cells of each year: of ranges of one shape a range, else a cell. */
function yearsOf(ranges: readonly Rows[], name: (place: number) => string): readonly Rows[] {
  const shape = commonShape(ranges.map((rows, place) => ({ argument: name(place), rows })));
  if (isMissing(shape)) {
    throw cellError(shape);
  }
  const isYearARange = ranges.length > 1 && ranges.every((rows) => !isSingle(shapeOf(rows)));
  return isYearARange ? ranges : ranges.flat(2).map((cell) => [[cell]]);
}

/** Between others a rate that is left out arrives as a cell without anything in it, an empty cell as an empty text. */
function isLeftOut(rows: Rows): boolean {
  return isSingle(shapeOf(rows)) && isNothing(soleOf(rows));
}

function isNothing(cell: unknown): boolean {
  return cell === null || cell === undefined;
}

function soleOf(rows: Rows): unknown {
  return isSingle(shapeOf(rows)) ? rows[0]?.[0] : undefined;
}
