import { STYLE_KEYS } from '@univerjs/core';
import { SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';
import type { Json } from '../../wire/object-model';
import { isEntireColumn, isEntireRow } from './area';
import type { StylePatch } from './cell-matrix';
import { CellMatrix } from './cell-matrix';
import { rawCell } from './read-cell';
import { refuseUnless } from './protection';
import type { SheetArea } from './sheet';
import { execute, reach, target, worksheetOf } from './sheet';

/**
 * Changes the style of every cell in the range. Whole columns and rows take it as theirs, so that cells
 * which are empty yet have it too.
 */
export function styleCells(range: SheetArea, patch: StylePatch): void {
  styleEachCell(range, () => patch);
}

/** Gives each cell its own number format; `null` leaves a cell's as it is. */
export function formatNumbers(range: SheetArea, rows: readonly (readonly Json[])[]): void {
  const uniform = rows[0]?.[0];
  if (isEntireColumn(range) || isEntireRow(range)) {
    return styleCells(range, numberFormatPatch(uniform ?? null) ?? {});
  }
  styleEachCell(range, (row, column) =>
    numberFormatPatch(rows[row - range.row]?.[column - range.column] ?? null),
  );
}

function numberFormatPatch(format: Json): StylePatch | undefined {
  if (typeof format !== 'string') return undefined;
  const isGeneral = format === '' || format.toLowerCase() === 'general';
  return { n: isGeneral ? null : { pattern: format } };
}

function styleEachCell(
  range: SheetArea,
  patchAt: (row: number, column: number) => StylePatch | undefined,
): void {
  const { sheet } = range;
  refuseUnless(sheet, 'allowFormatCells');
  if (isEntireColumn(range)) return styleColumns(range, patchAt(0, range.column));
  if (isEntireRow(range)) return styleRows(range, patchAt(range.row, 0));
  reach(sheet, range);
  const matrix = new CellMatrix(sheet);
  for (let r = range.row; r < range.row + range.rowCount; r++) {
    for (let c = range.column; c < range.column + range.columnCount; c++) {
      const patch = patchAt(r, c);
      // The type goes along: Univer would turn a number into text under a text format, Excel does not.
      if (patch !== undefined) matrix.set(r, c, { s: patch, t: rawCell(sheet, r, c)?.t ?? null });
    }
  }
  matrix.apply();
}

function styleColumns(range: SheetArea, patch: StylePatch | undefined): void {
  if (patch === undefined) return;
  const { sheet } = range;
  const columns = worksheetOf(sheet).getColumnManager();
  const columnData: Record<number, object> = {};
  for (let c = range.column; c < range.column + range.columnCount; c++) {
    columnData[c] = { s: merged(range, columns.getColumn(c)?.s, patch) };
  }
  execute(sheet.book, SetColDataMutation.id, { ...target(sheet), columnData });
  styleWritten(range, patch);
}

function styleRows(range: SheetArea, patch: StylePatch | undefined): void {
  if (patch === undefined) return;
  const { sheet } = range;
  const rows = worksheetOf(sheet).getRowManager();
  const rowData: Record<number, object> = {};
  for (let r = range.row; r < range.row + range.rowCount; r++) {
    rowData[r] = { s: merged(range, rows.getRow(r)?.s, patch) };
  }
  execute(sheet.book, SetRowDataMutation.id, { ...target(sheet), rowData });
  styleWritten(range, patch);
}

/** Cells that exist already keep their own style, changed. */
function styleWritten(range: SheetArea, patch: StylePatch): void {
  const matrix = new CellMatrix(range.sheet);
  worksheetOf(range.sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const isInside =
        row >= range.row &&
        row < range.row + range.rowCount &&
        column >= range.column &&
        column < range.column + range.columnCount;
      if (isInside && cell != null) matrix.set(row, column, { s: patch, t: cell.t ?? null });
    });
  matrix.apply();
}

function merged(range: SheetArea, style: unknown, patch: StylePatch): object {
  const before = typeof style === 'string' ? range.sheet.book.univer.getStyles().get(style) : style;
  const after = Object.entries({ ...(before ?? {}), ...patch });
  return Object.fromEntries(after.filter(([, value]) => value !== null));
}

/** Takes formats away: cells look as on a new worksheet. */
export function clearFormats(range: SheetArea): void {
  const nothing = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
  styleCells(range, nothing);
}
