import type { FigureRules } from '../../core/formulas/figure-rules';
import type { Missing } from '../../core/missing';
import { isMissing, missing } from '../../core/missing';
import type { FormulaResult, NumberArgument } from '../../wording/functions/function-entry';
import { companyOfRates } from './company-of-rates';
import { calculateEachCell } from './calculate-each-cell';
import { cellError } from './cell-answer';
import { readRateUnit } from './choices';
import { rowsOf } from './common-shape';

/**
 * A formula over rates that are given one by one, or in one range: each of its cells is then one of them. Several ranges
 * of one shape are calculated cell by cell, each range being a year.
 *
 * Excel lets nothing stand behind an argument that repeats, so how the rates are written is the last of them: a single
 * cell that says so.
 *
 * @throws the error that the cell is to show, where no rate is given
 */
export function calculateRepeated(
  formula: (...rates: readonly number[]) => number | Missing,
  { id, kind }: NumberArgument,
  given: readonly unknown[],
  result: FormulaResult,
  rules: FigureRules,
): unknown[][] {
  const last = soleCell(given.at(-1));
  const said = given.length > 1 && typeof last === 'string' ? readRateUnit(last) : undefined;
  const rateUnit = isMissing(said) ? undefined : said;
  const ranges = rateUnit === undefined ? given : given.slice(0, -1);
  const years = ranges.length === 1 ? rowsOf(ranges[0]).flat() : ranges;
  if (years.length === 0 || ranges.some((range) => range === null || range === undefined)) {
    throw cellError(missing('left-out', { argument: id }));
  }
  const company = companyOfRates(ranges.flatMap(rowsOf), id);
  const one = id.replace(/s$/, '');
  return calculateEachCell(
    formula,
    years.map((cells, year) => {
      const argument = `${one}${year + 1}`;
      return { argument, kind, cells: asRange(cells), written: { argument, unit: rateUnit, company } };
    }),
    result,
    rules,
  );
}

function soleCell(cells: unknown): unknown {
  const rows = rowsOf(cells);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

/** A cell of a range that is empty is no argument left out. */
function asRange(cells: unknown): unknown {
  return Array.isArray(cells) ? cells : [[cells]];
}
