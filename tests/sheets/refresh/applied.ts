import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import type { TableReading } from '../../../src/sheets/registry/table-reading';
import type { TableWrite } from '../../../src/sheets/refresh/table-write';

/** The table as it reads after a write, as Excel would carry it out. */
export function applied(write: TableWrite, reading: TableReading): TableReading {
  const rows: CellValue[][] = reading.rows.map((row) => [...row]);
  for (const { row, column, value } of write.cells) {
    const cells = rows[row];
    if (cells === undefined || column >= cells.length) throw new Error(`no cell ${row}, ${column}`);
    cells[column] = value;
  }
  for (const cells of write.appended) {
    const row: CellValue[] = reading.header.map(() => '');
    for (const { column, value } of cells) row[column] = value;
    rows.push(row);
  }
  return { ...reading, rows };
}
