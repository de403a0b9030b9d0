import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import type { Json } from '../../wire/object-model';
import type { Sheet } from './book';
import { refuseUnless } from './protection';
import type { SheetArea } from './sheet';
import { execute, gridRange, reach, target, withinGrid, worksheetOf } from './sheet';

/** Whether all columns of the range are hidden; null where some are. */
export function columnsHidden(range: SheetArea): Json {
  const { column, columnCount } = withinGrid(range);
  return every(columnCount, (index) => !worksheetOf(range.sheet).getColVisible(column + index));
}

/** Whether all rows of the range are hidden; null where some are. */
export function rowsHidden(range: SheetArea): Json {
  const { row, rowCount } = withinGrid(range);
  return every(rowCount, (index) => !worksheetOf(range.sheet).getRowVisible(row + index));
}

/** Every row that is hidden, whatever hid it. */
export function hiddenRows(sheet: Sheet): readonly number[] {
  const worksheet = worksheetOf(sheet);
  const rows = Array.from({ length: worksheet.getRowCount() }, (_, row) => row);
  return rows.filter((row) => !worksheet.getRowVisible(row));
}

export function setColumnsHidden(range: SheetArea, hidden: boolean): void {
  refuseUnless(range.sheet, 'allowFormatColumns');
  change(range, hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id);
}

export function setRowsHidden(range: SheetArea, hidden: boolean): void {
  refuseUnless(range.sheet, 'allowFormatRows');
  change(range, hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id);
}

/** Puts columns into a group of the sheet's outline, once more than before. */
export function groupColumns({ sheet, ...area }: SheetArea): void {
  refuseUnless(sheet, 'allowFormatColumns');
  const { columnGroups } = sheet.book;
  columnGroups.set(sheet.id, [...(columnGroups.get(sheet.id) ?? []), area]);
}

function change(range: SheetArea, mutation: string): void {
  reach(range.sheet, range);
  execute(range.sheet.book, mutation, { ...target(range.sheet), ranges: [gridRange(withinGrid(range))] });
}

function every(count: number, isHidden: (index: number) => boolean): Json {
  const first = isHidden(0);
  for (let index = 1; index < count; index++) if (isHidden(index) !== first) return null;
  return first;
}
