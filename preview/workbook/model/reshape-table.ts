import { HostError } from '../../wire/object-model';
import type { Json } from '../../wire/object-model';
import { formatArea } from './a1';
import type { Area } from './area';
import { intersection } from './area';
import type { Book } from './book';
import { CellMatrix } from './cell-matrix';
import { makeRoomBelow, refuseOccupied } from './create-table';
import { refuseProtected } from './protection';
import { readCell } from './read-cell';
import { insertCells } from './shift-cells';
import type { SheetArea } from './sheet';
import { onSheet, reach } from './sheet';
import { newColumns, repairHeaders } from './table-headers';
import type { TableRecord } from './table-record';
import { bodyArea, totalArea } from './table-record';
import { usedArea } from './used-area';
import { clearContents, writeCells } from './write-cells';

/** Gives the table other cells; its header stays in its row, and old and new cells must overlap. */
export function resizeTable(book: Book, table: TableRecord, range: SheetArea): void {
  refuseProtected(range.sheet);
  const isSameRow = range.row === table.area.row;
  const overlaps = intersection(table.area, range) !== undefined;
  if (
    range.sheet.id !== table.sheetId ||
    !isSameRow ||
    !overlaps ||
    range.rowCount < (table.showHeaders ? 2 : 1)
  ) {
    throw new HostError(
      'InvalidArgument',
      'The header row must stay in its row, and the ranges must overlap.',
    );
  }
  refuseOccupied(range, table);
  reach(range.sheet, range);
  const offset = range.column - table.area.column;
  table.columns = Array.from(
    { length: range.columnCount },
    (_, index) => table.columns[index + offset] ?? newColumns(table, 1)[0] ?? { id: 0, name: '' },
  );
  table.area = {
    row: range.row,
    column: range.column,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
  repairHeaders(book, table);
}

/** Shows or hides the header row; shown again, it takes the row above, which moves down if it is used. */
export function showHeaders(book: Book, table: TableRecord, shown: boolean): void {
  if (shown === table.showHeaders) return;
  const sheet = { book, id: table.sheetId };
  refuseProtected(sheet);
  if (!shown) {
    const header = onSheet(sheet, { ...table.area, rowCount: 1 });
    table.showHeaders = false;
    table.area = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
    clearContents(header);
    return;
  }
  const above: Area = { ...table.area, row: table.area.row - 1, rowCount: 1 };
  const isFree = above.row >= 0 && usedArea(onSheet(sheet, above), true) === undefined;
  if (!isFree) insertCells(onSheet(sheet, { ...table.area, rowCount: 1 }), 'Down');
  table.showHeaders = true;
  table.area = { ...table.area, row: table.area.row - 1, rowCount: table.area.rowCount + 1 };
  writeHeader(sheet.book, table);
  repairHeaders(book, table);
}

/** Shows or hides the row of totals: a label, and the last column's sum or count. */
export function showTotals(book: Book, table: TableRecord, shown: boolean): void {
  if (shown === table.showTotals) return;
  const sheet = { book, id: table.sheetId };
  refuseProtected(sheet);
  const total = totalArea(table);
  if (!shown && total !== undefined) {
    clearContents(onSheet(sheet, total));
    table.showTotals = false;
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
    return;
  }
  makeRoomBelow(onSheet(sheet, table.area));
  reach(sheet, { ...table.area, rowCount: table.area.rowCount + 1 });
  const body = bodyArea(table);
  table.showTotals = true;
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  const last = { ...body, column: body.column + body.columnCount - 1, columnCount: 1 };
  const isNumeric = readCell(sheet, last.row, last.column).type === 'Double';
  const label: Json = book.culture.language === 'zh-CN' ? '汇总' : 'Total';
  const row: Json[] = Array.from({ length: body.columnCount }, () => null);
  row[body.columnCount - 1] = `=SUBTOTAL(${isNumeric ? 109 : 103},${formatArea(last)})`;
  row[0] = label;
  writeCells(onSheet(sheet, { ...body, row: body.row + body.rowCount, rowCount: 1 }), [row]);
}

function writeHeader(book: Book, table: TableRecord): void {
  const matrix = new CellMatrix({ book, id: table.sheetId });
  table.columns.forEach((column, index) => {
    matrix.set(table.area.row, table.area.column + index, { v: column.name, f: null, si: null, p: null });
  });
  matrix.apply();
}
