import type { Language } from '../../core/language';
import { formatAt, valueAt, type Column, type PlanRow, type SheetPlan } from '../../sheets/plan/sheet-plan';
import { formattedNumber } from '../cells/cell-answer';
import { spilled } from '../cells/spilled';
import { unitBeside } from '../cells/unit-beside';

/**
 * Columns of a table as cells, under their headers or without. A gap is an empty text, which sums and averages pass over;
 * `#N/A` would stop them, and null would show as 0.
 */
export function planInCells(
  { rows }: SheetPlan,
  columns: readonly Column[],
  language: Language,
  headers: unknown,
): readonly (readonly (string | number | object)[])[] {
  return spilled(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map((column) => cellOf(row, column, language))),
    headers,
  );
}

/** The columns of these ids, in the order of the ids. */
export function columnsOf({ columns }: SheetPlan, ids: readonly string[]): readonly Column[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

function cellOf(row: PlanRow, column: Column, language: Language): string | number | object {
  const value = valueAt(row, column.id);
  if (typeof value === 'number') return formattedNumber(value, formatAt(row, column));
  return column.id === 'unit' ? unitBeside(value, language) : value;
}
