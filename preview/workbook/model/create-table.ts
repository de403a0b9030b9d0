import { HostError } from '../../wire/object-model';
import type { Area } from './area';
import { intersection } from './area';
import type { Book } from './book';
import { mergedAreas } from './merged-cells';
import { newIdentifier } from './new-identifier';
import { refuseProtected } from './protection';
import type { SheetArea } from './sheet';
import { onSheet, reach, withinGrid } from './sheet';
import { insertCells } from './shift-cells';
import { newColumns, repairHeaders } from './table-headers';
import { freeTableName } from './table-names';
import type { TableRecord } from './table-record';
import { hasSpill } from './spill';
import { usedArea } from './used-area';

/**
 * Makes a table of the range. Without headers of its own it gets a header row, and the data move down; a
 * header alone gets an empty row.
 */
export function createTable(range: SheetArea, hasHeaders: boolean): TableRecord {
  const { sheet } = range;
  const { book } = sheet;
  refuseProtected(sheet);
  const asked = withinGrid(range);
  const needsRow = !hasHeaders || asked.rowCount === 1;
  const area: Area = needsRow ? { ...asked, rowCount: asked.rowCount + 1 } : asked;
  refuseOccupied(onSheet(sheet, area), undefined);
  refuseSpilled(onSheet(sheet, area));
  reach(sheet, area);
  if (!hasHeaders) insertCells(onSheet(sheet, { ...asked, rowCount: 1 }), 'Down');
  else if (needsRow) makeRoomBelow(onSheet(sheet, asked));
  const table: TableRecord = {
    id: newIdentifier(),
    sheetId: sheet.id,
    name: freeTableName(book),
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    nextColumnId: 1,
  };
  table.columns = newColumns(table, area.columnCount);
  book.tables.set(table.id, table);
  repairHeaders(book, table);
  return table;
}

/** Refuses cells that another table or a merged area has. */
export function refuseOccupied(range: SheetArea, own: TableRecord | undefined): void {
  if (tablesTouching(range.sheet.book, range).some((table) => table !== own)) {
    throw new HostError('InvalidArgument', "A table can't overlap another table.");
  }
  if (mergedAreas(range).length > 0) {
    throw new HostError('MergedRangeConflict', "A table can't overlap merged cells.");
  }
}

/** A table holds no formula that gives several cells. */
function refuseSpilled(range: SheetArea): void {
  if (hasSpill(range) !== false) {
    throw new HostError('InvalidArgument', 'Multi-cell array formulas are not allowed in tables.');
  }
}

/** Moves what stands in the row below down, unless that row is empty. */
export function makeRoomBelow(range: SheetArea): void {
  const below = onSheet(range.sheet, { ...range, row: range.row + range.rowCount, rowCount: 1 });
  if (usedArea(below, true) !== undefined || tablesTouching(range.sheet.book, below).length > 0) {
    insertCells(below, 'Down');
  }
}

export function tablesTouching(book: Book, range: SheetArea): readonly TableRecord[] {
  return [...book.tables.values()].filter(
    (table) => table.sheetId === range.sheet.id && intersection(table.area, range) !== undefined,
  );
}
