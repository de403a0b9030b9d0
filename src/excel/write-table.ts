import { formulaRows, hasFormulas } from '../sheets/plan/formula-rows';
import { recordOf } from '../sheets/registry/registry-record';
import { KEY_COLUMN, type CellValue, type Column, type SheetPlan } from '../sheets/plan/sheet-plan';
import { rangeOf } from './ground';
import type { Extent } from './extent';
import { rememberTable } from './registry';

/**
 * Queues the write of one table: formats first, so that no text is taken for a formula or a date, then all values
 * in one block, then formulas in another, then the table over them, and its record in the workbook's settings. Formulas
 * come before the table, since Excel would fill a table's whole column with one that is written into it.
 */
export function writeTable(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  extent: Extent,
  name: string,
): void {
  const range = rangeOf(sheet, extent);
  range.numberFormat = formatBlock(plan);
  range.values = valueBlock(plan);
  if (hasFormulas(plan)) range.formulas = formulaBlock(plan, extent);
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleMedium2';
  dressHeader(table.getHeaderRowRange(), plan.columns);
  // A key is longer than its column; aligned so, it does not run over what stands beside the table.
  table.getDataBodyRange().getLastColumn().format.horizontalAlignment = 'Fill';
  rememberTable(workbook, recordOf(plan, name));
}

/** Gives each column the width of its plan; the key's is narrow, since it is read by refresh, not by people. */
export function setWidths(sheet: Excel.Worksheet, plan: SheetPlan, extent: Extent): void {
  plan.columns.forEach((column, index) => {
    rangeOf(sheet, { ...extent, column: extent.column + index, columns: 1 }).format.columnWidth =
      inPoints(column);
  });
}

/** A character of the default font is 7 pixels wide and a cell has 5 pixels of padding, at 0.75 points each. */
function inPoints({ width }: Column): number {
  return (width * 7 + 5) * 0.75;
}

function dressHeader(header: Excel.Range, columns: readonly Column[]): void {
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  columns.forEach(({ id, format }, index) => {
    if (format !== '@') header.getCell(0, index).format.horizontalAlignment = 'Right';
    if (id === KEY_COLUMN) header.getCell(0, index).format.wrapText = false;
  });
}

function formatBlock({ columns, rows }: SheetPlan): string[][] {
  const header = columns.map(() => '@');
  return [header, ...rows.map((row) => columns.map(({ id, format }) => row.formats[id] ?? format))];
}

/** Nothing where a formula goes, so that no value is seen before it has computed. */
function valueBlock({ columns, rows }: SheetPlan): CellValue[][] {
  const body = rows.map(({ cells, formulas }) =>
    columns.map(({ id }, index) => (formulas?.[id] ? '' : (cells[index] ?? ''))),
  );
  return [columns.map(({ header }) => header), ...body];
}

/** `null` leaves a cell as it is. */
function formulaBlock(plan: SheetPlan, { row, column }: Extent): (string | null)[][] {
  const body = formulaRows(plan, { row: row + 1, column });
  return [plan.columns.map(() => null), ...body.map((formulas) => [...formulas])];
}
