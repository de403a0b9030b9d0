import type { ICellData, Nullable } from '@univerjs/core';
import type { Sheet } from './book';

/** What a formula of another cell has spilled into this one. */
export function spilledCell(sheet: Sheet, row: number, column: number): Nullable<ICellData> {
  const { formulas, univer } = sheet.book;
  return formulas.getArrayFormulaCellData()[univer.getUnitId()]?.[sheet.id]?.[row]?.[column];
}

/** The number format that a spilled number brought along. */
export function spilledFormat(cell: Nullable<ICellData>): string | undefined {
  const style = cell?.s;
  return typeof style === 'object' ? style?.n?.pattern : undefined;
}
