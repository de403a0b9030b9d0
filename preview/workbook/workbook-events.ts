import { RANGE_TYPE } from '@univerjs/core';
import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import {
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { WorkbookEvent } from '../wire/workbook-port';
import { formatArea } from './model/a1';
import type { Area } from './model/area';
import { boundingArea, cellArea, intersection } from './model/area';
import type { Book } from './model/book';
import { followShift } from './model/follow-shift';
import { areaOf } from './model/selection';
import { activeSheet } from './model/sheet';
import { bareShiftOf, hasFollowed, insertRow, shiftOf } from './model/shift-cells';
import type { CellShift } from './model/table-shift';
import { repairHeaders } from './model/table-headers';

/**
 * Watches what happens in the workbook, by whomever: keeps tables in step with their cells, and tells what
 * office.js can be told. Returns the way to stop.
 */
export function watchWorkbook(book: Book, tell: (event: WorkbookEvent) => void): () => void {
  const before = book.commands.beforeCommandExecuted((command) => {
    if (shiftOf(command.id) === undefined) return;
    book.shifting.isUnderWay = true;
    // Whatever becomes of the command, it ends before anything else can begin.
    queueMicrotask(() => (book.shifting.isUnderWay = false));
  });
  const after = book.commands.onCommandExecuted((command, options) => {
    const direction = shiftOf(command.id);
    const bareDirection = bareShiftOf(command.id);
    if (direction !== undefined) {
      book.shifting.isUnderWay = false;
      if (!hasFollowed(command.params)) follow(book, command.params as ShiftParameters, direction);
    } else if (bareDirection !== undefined) {
      if (book.shifting.isUnderWay) return;
      follow(book, wholeLines(command.params as ShiftParameters, bareDirection), bareDirection);
    } else if (command.id === SetRangeValuesMutation.id) {
      if (!book.shifting.isUnderWay && isEntry(command, options))
        followEntry(book, command.params as ISetRangeValuesMutationParams, tell);
    } else if (command.id === SetSelectionsOperation.id) {
      if (!book.shifting.isUnderWay) tellSelection(command.params as ISetSelectionsOperationParams, tell);
    } else if (command.id === SetWorksheetActiveOperation.id) {
      tell({ kind: 'worksheet-activated', worksheetId: (command.params as { subUnitId: string }).subUnitId });
    }
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

function follow(book: Book, { range, subUnitId }: ShiftParameters, direction: CellShift['direction']): void {
  followShift(book, subUnitId ?? activeSheet(book).id, { area: areaOf(range), direction }, insertRow);
}

/** Whole rows or columns, as the mutations mean them that name no type of range. */
function wholeLines(
  { range, subUnitId }: ShiftParameters,
  direction: CellShift['direction'],
): ShiftParameters {
  const isSideways = direction === 'Left' || direction === 'Right';
  const lines = { ...range, rangeType: isSideways ? RANGE_TYPE.COLUMN : RANGE_TYPE.ROW };
  return { range: lines, ...(subUnitId === undefined ? {} : { subUnitId }) };
}

interface ShiftParameters {
  readonly range: Parameters<typeof areaOf>[0];
  readonly subUnitId?: string;
}

/** Entries are what people and add-ins write, not what formulas come to. */
function isEntry(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal !== true && command.params !== undefined;
}

function followEntry(
  book: Book,
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
  tell: (event: WorkbookEvent) => void,
): void {
  const changed = changedArea(cellValue);
  if (changed === undefined) return;
  for (const table of [...book.tables.values()]) {
    const within = table.sheetId === subUnitId ? intersection(table.area, changed) : undefined;
    if (within === undefined) continue;
    if (table.showHeaders && within.row === table.area.row) repairHeaders(book, table);
    tell({
      kind: 'table-changed',
      tableId: table.id,
      worksheetId: table.sheetId,
      address: formatArea(within),
    });
  }
}

function changedArea(cells: ISetRangeValuesMutationParams['cellValue']): Area | undefined {
  let changed: Area | undefined;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries<ICellData | null>(columns)) {
      const hasContent = cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
      if (!hasContent) continue;
      const area = cellArea(Number(row), Number(column));
      changed = changed === undefined ? area : boundingArea(changed, area);
    }
  }
  return changed;
}

function tellSelection(
  { subUnitId, selections, type }: ISetSelectionsOperationParams,
  tell: (event: WorkbookEvent) => void,
): void {
  // While the pointer is still down, nothing is selected yet.
  if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
  if (selections.length === 0) return;
  const address = selections.map(({ range }) => formatArea(areaOf(range))).join(',');
  tell({ kind: 'selection-changed', worksheetId: subUnitId, address });
}
