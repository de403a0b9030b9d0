import type { IStyleData } from '@univerjs/core';
import type { Sheet } from './book';
import { worksheetOf } from './sheet';
import { spilledCell, spilledFormat } from './spilled-cell';

/** The style of a cell; an empty cell shows its row's or its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): Readonly<IStyleData> {
  const worksheet = worksheetOf(sheet);
  const styles = sheet.book.univer.getStyles();
  const own = worksheet.getCellMatrix().getValue(row, column)?.s;
  const style =
    own ?? worksheet.getRowManager().getRow(row)?.s ?? worksheet.getColumnManager().getColumn(column)?.s;
  return (typeof style === 'string' ? styles.get(style) : style) ?? {};
}

/** The format that a cell was given, else that of the number that was spilled into it. */
export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  const own = styleAt(sheet, row, column).n?.pattern;
  const pattern = own ?? spilledFormat(spilledCell(sheet, row, column));
  // Univer writes Excel's text format in two ways.
  return pattern === undefined || pattern === '' ? 'General' : pattern === '@@@' ? '@' : pattern;
}
