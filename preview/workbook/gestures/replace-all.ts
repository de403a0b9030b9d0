import type { Sheet } from '../model/book';
import { liftCell } from '../model/lifted-cell';
import { cellArea } from '../model/area';
import { onSheet, worksheetOf } from '../model/sheet';
import { typeInto } from './type-into';

/** Replaces a text by another wherever it stands on a worksheet, in formulas too; what becomes of a cell is as if typed. */
export function replaceAll(sheet: Sheet, search: string, replacement: string): void {
  const found: (readonly [number, number, string])[] = [];
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      const { content } = liftCell(sheet, row, column);
      const text = content?.f ?? content?.v;
      if (typeof text === 'string' && text.includes(search)) found.push([row, column, text]);
    });
  for (const [row, column, text] of found) {
    typeInto(onSheet(sheet, cellArea(row, column)), text.replaceAll(search, replacement));
  }
}
