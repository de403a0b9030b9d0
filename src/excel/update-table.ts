import type { CellPlace } from '../sheets/plan/a1';
import { formulaText } from '../sheets/plan/plan-formula';
import type { AppendedCell, TableWrite } from '../sheets/refresh/table-write';

/** Queues the cells and the new rows of one table. */
export function updateTable(
  workbook: Excel.Workbook,
  { table: name, origin, cells, appended }: TableWrite,
): void {
  const table = workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  for (const { row, ...cell } of cells) writeCell(body.getCell(row, cell.column), cell, origin);
  if (appended.length > 0) appendRows(table, appended, origin);
}

/**
 * Adds empty rows first and fills them after, so that formats stand before texts and no text becomes a formula;
 * columns of the user's own are left to Excel, which continues their formulas.
 */
function appendRows(
  table: Excel.Table,
  appended: readonly (readonly AppendedCell[])[],
  origin: CellPlace,
): void {
  for (const cells of appended) {
    table.rows.add();
    const row = table.getDataBodyRange().getLastRow();
    for (const cell of cells) writeCell(row.getCell(0, cell.column), cell, origin);
  }
}

function writeCell(range: Excel.Range, { format, value, formula }: AppendedCell, origin: CellPlace): void {
  range.numberFormat = [[format]];
  if (formula === undefined) range.values = [[value]];
  else range.formulas = [[formulaText(formula, origin)]];
}
