import type { Language } from '../../core/language';
import type { ReportData } from '../../library/dataset';
import type { Column, PlanRow, SheetPlan } from '../../sheets/plan/sheet-plan';
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
export function planInCells(
  { rows }: SheetPlan,
  columns: readonly Column[],
  language: Language,
  headers: unknown,
  reportsOf: (row: PlanRow) => readonly ReportData[],
): readonly (readonly (string | number | object)[])[] {
  const cells = spilled(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map((column) => cellOf(row, column, language, reportsOf(row)))),
    headers,
  );
  const tooMany = tooManyRows(cells);
  if (tooMany !== undefined) {
    throw cellError(tooMany);
  }
  return cells;
}

/** The columns of these ids, in the order of the ids. */
export function columnsOf({ columns }: SheetPlan, ids: readonly string[]): readonly Column[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
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
