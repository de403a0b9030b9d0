import { refuseTooLong } from '../entry/entry-limits';
import { typedInto } from '../entry/typed-into';
import { CellMatrix } from '../model/cell-matrix';
import { numberFormatAt } from '../model/cell-style';
import { autoCorrected } from '../model/enter-cells';
import { entryPatch } from '../model/entry-patch';
import { refuseLocked } from '../model/protection';
import type { SheetArea } from '../model/sheet';
import { reach } from '../model/sheet';

/** Types a text into a cell and presses Enter: it is read by the rules for what people type. */
export function typeInto(cell: SheetArea, text: string): void {
  const { sheet, row, column } = cell;
  refuseLocked(cell);
  reach(sheet, cell);
  const format = numberFormatAt(sheet, row, column);
  const entry = typedInto(text, format, sheet.book.culture);
  refuseTooLong(entry);
  const patch = entryPatch(entry, format);
  if (patch === undefined) return;
  const matrix = new CellMatrix(sheet);
  matrix.set(row, column, patch);
  autoCorrected(cell, [[text]], matrix);
}
