import type { FigureRules } from '../../core/formulas/figure-rules';
import type { RateUnit } from '../../core/formulas/rate';
import { isMissing, missing, type Missing } from '../../core/missing';
import type { FormulaResult, NumberArgument } from '../../wording/functions/function-entry';
import { calculateEachCell } from './calculate-each-cell';
import { cellError } from './cell-answer';
import { readRateUnit } from './choices';
import { commonShape, isSingle, rowsOf, type Rows, shapeOf } from './common-shape';
import { companyOfRates } from './company-of-rates';
import { tooManyCells } from './most-cells';

/**
 * A formula over rates that are given one by one or in ranges: every cell is one of them, and the answer is one. Only
 * ranges that all have one shape are calculated cell by cell, each range being a year; of other shapes they are refused.
 *
 * Excel lets nothing stand behind an argument that repeats, so how the rates are written is the last of them: a single
 * cell that says so.
 *
 * @throws the error that the cell is to show, where a rate is left out, between others too, or none is given
 */
export function calculateRepeated(
  formula: (...rates: readonly number[]) => number | Missing,
  { id, kind }: NumberArgument,
  given: readonly unknown[],
  result: FormulaResult,
  rules: FigureRules,
): unknown[][] {
  const unit = unitSaidLast(given);
  const ranges = (unit === undefined ? given : given.slice(0, -1)).map(rowsOf);
  const one = id.replace(/s$/, '');
  const name = (place: number) => `${one}${place + 1}`;
  const leftOut = ranges.findIndex(isLeftOut);
  if (ranges.length === 0 || leftOut >= 0) {
    throw cellError(missing('left-out', { argument: ranges.length < 2 ? id : name(leftOut) }));
  }
  const tooMany = tooManyCells(ranges.map((rows, place) => ({ argument: name(place), rows })));
  if (tooMany !== undefined) {
    throw cellError(tooMany);
  }
  const companies = companyOfRates(ranges.flat(), id);
  return calculateEachCell(
    formula,
    yearsOf(ranges, name).map((cells, place) => ({
      argument: name(place),
      kind,
      cells,
      written: { argument: name(place), unit, ...companies },
    })),
    result,
    rules,
  );
}

function unitSaidLast(given: readonly unknown[]): RateUnit | undefined {
  const last = soleCell(rowsOf(given.at(-1)));
  const said = given.length > 1 && typeof last === 'string' ? readRateUnit(last) : undefined;
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
  const sole = soleCell(rows);
  return isSingle(shapeOf(rows)) && (sole === null || sole === undefined);
}

function soleCell(rows: Rows): unknown {
  return isSingle(shapeOf(rows)) ? rows[0]?.[0] : undefined;
}
