import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { errorValues } from '../entry/cell-entry';
import { displayText } from '../entry/display-text';
import { numberFormatAt } from './cell-style';
import type { Sheet } from './book';
import { worksheetOf } from './sheet';
import { spilledCell } from './spilled-cell';

/** Excel's names for what a cell can hold. */
export type CellType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface CellReading {
  readonly value: string | number | boolean;
  readonly type: CellType;
}

/** What stands in a cell: a constant, a formula's result, or what a neighbour's formula spilled into it. */
export function readCell(sheet: Sheet, row: number, column: number): CellReading {
  const own = rawCell(sheet, row, column);
  const cell = own?.v == null ? (spilledCell(sheet, row, column) ?? own) : own;
  const value = cell?.v;
  if (value == null || (value === '' && own?.f == null)) return { value: '', type: 'Empty' };
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return { value: Boolean(Number(value)), type: 'Boolean' };
  }
  if (typeof value === 'number') return { value, type: 'Double' };
  if (cell?.t === CellValueType.NUMBER) return { value: Number(value), type: 'Double' };
  const isError = errorValues.has(value) && cell?.t !== CellValueType.FORCE_STRING;
  return { value, type: isError ? 'Error' : 'String' };
}

/** The formula as it was typed, or `undefined` where the cell holds none of its own. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = rawCell(sheet, row, column);
  if (cell?.f == null && cell?.si == null) return undefined;
  const { formulas, univer } = sheet.book;
  return formulas.getFormulaStringByCell(row, column, sheet.id, univer.getUnitId()) ?? cell.f ?? undefined;
}

/** The text that the cell shows. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const { value } = readCell(sheet, row, column);
  return value === ''
    ? ''
    : displayText(value, numberFormatAt(sheet, row, column), sheet.book.culture.language);
}

export function rawCell(sheet: Sheet, row: number, column: number): Nullable<ICellData> {
  return worksheetOf(sheet).getCellMatrix().getValue(row, column);
}
