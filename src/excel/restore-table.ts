import type { TableWrite } from '../sheets/refresh/table-write';

/** Queues what takes a write back, from the table's body as it was loaded before. */
export function restoreTable(workbook: Excel.Workbook, write: TableWrite, before: Excel.Range): void {
  const table = workbook.tables.getItem(write.table);
  const rowsBefore = before.values.length;
  for (let index = write.appended.length - 1; index >= 0; index -= 1) {
    table.rows.getItemAt(rowsBefore + index).delete();
  }
  const body = table.getDataBodyRange();
  for (const { row, column } of write.cells) {
    const cell = body.getCell(row, column);
    cell.numberFormat = [[before.numberFormat[row]?.[column]]];
    cell.formulas = [[before.formulas[row]?.[column]]];
  }
}
