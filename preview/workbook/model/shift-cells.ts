import { Direction, RANGE_TYPE } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  SelectionMoveType,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { WorkbookSelectionModel } from '@univerjs/sheets';
import { HostError } from '../../wire/object-model';
import { intersection, isEntireColumn, isEntireRow } from './area';
import type { Book } from './book';
import { followShift } from './follow-shift';
import { refuseProtected } from './protection';
import type { SheetArea } from './sheet';
import { gridRange, reach, target, withinGrid, worksheetOf } from './sheet';
import type { CellShift } from './table-shift';
import { shiftTable } from './table-shift';
import { filteredTables } from './table-filter';

/** Inserts blank cells where the range is, and moves what stood there down or to the right. */
export function insertCells(range: SheetArea, direction: 'Down' | 'Right'): void {
  refuseTorn(range, direction);
  reach(range.sheet, range);
  const cells = { range: rangeFor(range), ...target(range.sheet) };
  if (isEntireRow(range)) {
    return run(range, direction, InsertRowByRangeCommand.id, { ...cells, direction: Direction.UP });
  }
  if (isEntireColumn(range)) {
    return run(range, direction, InsertColByRangeCommand.id, { ...cells, direction: Direction.LEFT });
  }
  run(
    range,
    direction,
    direction === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
    cells,
  );
}

/** Takes the range's cells out, and moves what stands below up, or what stands to the right, left. */
export function deleteCells(range: SheetArea, direction: 'Up' | 'Left'): void {
  refuseTorn(range, direction);
  if (isKeptByFilter(range, direction)) return;
  reach(range.sheet, range);
  const cells = { range: rangeFor(range), ...target(range.sheet) };
  if (isEntireRow(range)) return run(range, direction, RemoveRowByRangeCommand.id, cells);
  if (isEntireColumn(range)) return run(range, direction, RemoveColByRangeCommand.id, cells);
  run(
    range,
    direction,
    direction === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
    cells,
  );
}

/** The shift that a command of Univer's makes, whoever gave it; `undefined` for every other command. */
export function shiftOf(commandId: string): CellShift['direction'] | undefined {
  return directions.get(commandId);
}

/** The shift that undoing or redoing makes: rows and columns come and go without a command of their own. */
export function bareShiftOf(mutationId: string): CellShift['direction'] | undefined {
  return bareDirections.get(mutationId);
}

const bareDirections: ReadonlyMap<string, CellShift['direction']> = new Map<string, CellShift['direction']>([
  [InsertRowMutation.id, 'Down'],
  [InsertColMutation.id, 'Right'],
  [RemoveRowMutation.id, 'Up'],
  [RemoveColMutation.id, 'Left'],
]);

const directions: ReadonlyMap<string, CellShift['direction']> = new Map<string, CellShift['direction']>([
  [InsertRowByRangeCommand.id, 'Down'],
  [InsertRangeMoveDownCommand.id, 'Down'],
  [InsertColByRangeCommand.id, 'Right'],
  [InsertRangeMoveRightCommand.id, 'Right'],
  [RemoveRowByRangeCommand.id, 'Up'],
  [DeleteRangeMoveUpCommand.id, 'Up'],
  [RemoveColByRangeCommand.id, 'Left'],
  [DeleteRangeMoveLeftCommand.id, 'Left'],
]);

function refuseTorn(range: SheetArea, direction: CellShift['direction']): void {
  const { sheet } = range;
  refuseProtected(sheet);
  for (const table of sheet.book.tables.values()) {
    if (table.sheetId !== sheet.id) continue;
    if (shiftTable(table.area, table.showHeaders, { area: range, direction }).kind === 'conflict') {
      throw new HostError('InsertDeleteConflict', 'The operation would shift cells within a table.');
    }
  }
}

/** Rows of a table that is filtered are not deleted, and nothing says so. */
function isKeptByFilter(range: SheetArea, direction: CellShift['direction']): boolean {
  if (direction !== 'Up' || isEntireRow(range)) return false;
  return filteredTables(range.sheet).some(({ area }) => intersection(area, range) !== undefined);
}

function rangeFor(range: SheetArea): object {
  const rangeType = isEntireRow(range)
    ? RANGE_TYPE.ROW
    : isEntireColumn(range)
      ? RANGE_TYPE.COLUMN
      : RANGE_TYPE.NORMAL;
  return { ...gridRange(withinGrid(range)), rangeType };
}

/**
 * Univer moves cells of the sheet that is active, whichever it is told. Making another one active for the
 * length of one call is seen by nobody: nothing is drawn and no event leaves before it returns.
 */
function run(range: SheetArea, direction: CellShift['direction'], command: string, parameters: object): void {
  const { sheet } = range;
  const { book } = sheet;
  const shown = book.univer.getActiveSheet();
  const isShown = shown.getSheetId() === sheet.id;
  if (!isShown) book.univer.setActiveSheet(worksheetOf(sheet));
  const selections = selectionsOf(book).getSelectionsOfWorksheet(sheet.id);
  book.shifting.isUnderWay = true;
  followed.add(parameters);
  try {
    // Some of these commands call themselves asynchronous; all have moved the cells when they return. One
    // that fails is a mistake of ours, and stays unhandled so that it is seen.
    void book.commands.executeCommand(command, parameters);
    // Univer selects what was inserted; an add-in's change leaves the person's selection alone.
    selectionsOf(book).setSelections(sheet.id, [...selections], SelectionMoveType.ONLY_SET);
  } finally {
    book.shifting.isUnderWay = false;
    if (!isShown) book.univer.setActiveSheet(shown);
  }
  followShift(book, sheet.id, { area: range, direction }, insertRow);
}

function selectionsOf(book: Book): WorkbookSelectionModel {
  return book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.univer.getUnitId());
}

/** Shifts whose tables have followed already, by their commands' parameters. */
const followed = new WeakSet<object>();

export function hasFollowed(parameters: object | undefined): boolean {
  return parameters !== undefined && followed.has(parameters);
}

export function insertRow(row: SheetArea): void {
  insertCells(row, 'Down');
}
