import type { Language } from '../../core/language';
import type { ReportData } from '../../library/dataset';
import type { Column, PlanRow } from '../../sheets/plan/sheet-plan';
import type { Spill } from '../../sheets/spills/spill';
import { cellError } from '../cells/cell-answer';
import { tooManyRows } from '../cells/most-bytes';
import { spilled } from '../cells/spilled';
import { unitBeside } from '../cells/unit-beside';
import { figureOfPlan } from './figure-of-plan';

/**
 * Columns of a table as cells, under their headers or without, its figures with what is known of them by the reports of
 * their row. A gap is an empty text, which sums and averages pass over;
 * `#N/A` would stop them, and null would show as 0.
 *
 * @throws the error that the cell is to show, where the rows are more than Excel takes at once
 */
export function spillInCells(
  { plan, columns, reportsOf }: Spill,
  language: Language,
  headers: unknown,
): readonly (readonly (string | number | object)[])[] {
  const cells = spilled(
    columns.map(({ header }) => header),
    plan.rows.map((row) => columns.map((column) => cellOf(row, column, language, reportsOf(row)))),
    headers,
  );
  const tooMany = tooManyRows(cells);
  if (tooMany !== undefined) {
    throw cellError(tooMany);
  }
  return cells;
}

function cellOf(
  row: PlanRow,
  column: Column,
  language: Language,
  reports: readonly ReportData[],
): string | number | object {
  const cell = row.cells[column.id];
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'number') return figureOfPlan({ ...cell, value }, reports);
  return column.id === 'unit' ? unitBeside(value, language) : value;
}
