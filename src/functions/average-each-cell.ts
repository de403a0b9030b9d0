import { averageGrowth } from '../core/formulas/average-growth';
import { isMissing, missing } from '../core/missing';
import { rate } from './argument';
import { calculateEachCell } from './calculate-each-cell';
import { cellError } from './cell-answer';
import { readRateUnit } from './choices';
import { rowsOf } from './common-shape';

/**
 * The average of growths that are given one by one, or in one range: the years are then its cells. Several ranges of
 * one shape are averaged cell by cell, each range being a year.
 *
 * Excel lets nothing stand behind an argument that repeats, so how the rates are written is the last of the growths:
 * a single cell that says so.
 *
 * @throws the error that the cell is to show, where no growth is given
 */
export function averageEachCell(given: readonly unknown[]): unknown[][] {
  const last = soleCell(given.at(-1));
  const said = given.length > 1 && typeof last === 'string' ? readRateUnit(last) : undefined;
  const unit = isMissing(said) ? undefined : said;
  const growths = unit === undefined ? given : given.slice(0, -1);
  const years = growths.length === 1 ? rowsOf(growths[0]).flat() : growths;
  if (years.length === 0 || growths.some((range) => range === null || range === undefined)) {
    throw cellError(missing('left-out', { argument: 'growths' }));
  }
  const named = years.map((cells, year) => [`growth${year + 1}`, rate(asRange(cells), unit)] as const);
  return calculateEachCell(averageGrowth, Object.fromEntries(named), 'percent');
}

function soleCell(cells: unknown): unknown {
  const rows = rowsOf(cells);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

/** A cell of a range that is empty is no argument left out. */
function asRange(cells: unknown): unknown {
  return Array.isArray(cells) ? cells : [[cells]];
}
