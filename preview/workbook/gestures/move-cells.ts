import { sequenceExecute } from '@univerjs/core';
import { getMoveRangeCommandMutations } from '@univerjs/sheets';
import { onSheet, reach, target, worksheetOf } from '../model/sheet';
import type { SheetArea } from '../model/sheet';
import { gridRange } from '../model/sheet';
import { moveNotes } from '../model/annotations';
import { repairHeaders } from '../model/table-headers';
import { tablesTouching } from '../model/create-table';
import { contains } from '../model/area';

/**
 * Cuts cells and pastes them elsewhere on their sheet: formulas that refer to them follow, notes go along, and a table goes
 * along that lies within them wholly.
 */
export function moveCells(from: SheetArea, to: { readonly row: number; readonly column: number }): void {
  const { sheet } = from;
  const { book } = sheet;
  const goal = onSheet(sheet, { ...from, row: to.row, column: to.column });
  reach(sheet, goal);
  const whole = tablesTouching(book, from).filter((table) => contains(from, table.area));
  const shown = book.univer.getActiveSheet();
  book.univer.setActiveSheet(worksheetOf(sheet));
  const place = { fromRange: gridRange(from), toRange: gridRange(goal), ...ends(target(sheet)) };
  // The command itself is asynchronous; what it does is not.
  book.shifting.isUnderWay = true;
  const { redos } = book.injector.invoke((accessor) => getMoveRangeCommandMutations(accessor, place)) ?? {};
  sequenceExecute(redos ?? [], book.commands);
  book.shifting.isUnderWay = false;
  book.univer.setActiveSheet(shown);
  for (const table of whole) {
    table.area = {
      ...table.area,
      row: table.area.row + to.row - from.row,
      column: table.area.column + to.column - from.column,
    };
  }
  moveNotes(sheet, (row, column) => {
    const isInside = contains(from, { row, column, rowCount: 1, columnCount: 1 });
    return isInside ? [row + to.row - from.row, column + to.column - from.column] : [row, column];
  });
  for (const table of new Set([...tablesTouching(book, from), ...tablesTouching(book, goal)])) {
    repairHeaders(book, table);
  }
}

function ends({ unitId, subUnitId }: { readonly unitId: string; readonly subUnitId: string }): object {
  return { fromUnitId: unitId, fromSubUnitId: subUnitId, toUnitId: unitId, toSubUnitId: subUnitId };
}
