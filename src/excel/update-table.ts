import type { AppendedCell, TableWrite } from '../sheets/table-write';

/** Queues the cells and the new rows of one table. */
export function updateTable(workbook: Excel.Workbook, { table: name, cells, appended }: TableWrite): void {
  const table = workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  for (const { row, ...cell } of cells) writeCell(body.getCell(row, cell.column), cell);
  if (appended.length > 0) appendRows(table, appended);
}

/**
 * Adds empty rows first and fills them after, so that formats stand before texts and no text becomes a formula;
 * columns of the user's own are left to Excel, which continues their formulas.
 */
function appendRows(table: Excel.Table, appended: readonly (readonly AppendedCell[])[]): void {
  for (const cells of appended) {
    table.rows.add();
    const row = table.getDataBodyRange().getLastRow();
    for (const cell of cells) writeCell(row.getCell(0, cell.column), cell);
  }
}

function writeCell(range: Excel.Range, { format, value }: AppendedCell): void {
  range.numberFormat = [[format]];
  range.values = [[value]];
}
