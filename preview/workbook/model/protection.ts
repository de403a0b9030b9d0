import { HostError } from '../../wire/object-model';
import type { Sheet } from './book';
import { CellMatrix } from './cell-matrix';
import type { ProtectionOption } from './protection-options';
import { rawCell } from './read-cell';
import type { SheetArea } from './sheet';
import { withinGrid } from './sheet';

/** Refuses to change cells that are locked on a protected worksheet. */
export function refuseLocked(range: SheetArea): void {
  if (!range.sheet.book.protections.has(range.sheet.id)) return;
  if (someLocked(range)) throw accessDenied();
}

/** Refuses what a protected worksheet does not allow, whichever cells are meant. */
export function refuseUnless(sheet: Sheet, option: ProtectionOption): void {
  const options = sheet.book.protections.get(sheet.id);
  if (options !== undefined && !options[option]) throw accessDenied();
}

/** Refuses any change of the worksheet's structure while it is protected. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.book.protections.has(sheet.id)) throw accessDenied();
}

/** Cells are locked unless someone unlocked them; it matters once the worksheet is protected. */
export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return rawCell(sheet, row, column)?.custom?.['unlocked'] !== true;
}

export function setLocked(range: SheetArea, locked: boolean): void {
  const custom = locked ? null : { unlocked: true };
  const { row, column, rowCount, columnCount } = withinGrid(range);
  const matrix = new CellMatrix(range.sheet);
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      matrix.set(r, c, { t: rawCell(range.sheet, r, c)?.t ?? null, custom });
    }
  }
  matrix.apply();
}

function someLocked(range: SheetArea): boolean {
  const { row, column, rowCount, columnCount } = withinGrid(range);
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      if (isLocked(range.sheet, r, c)) return true;
    }
  }
  return false;
}

function accessDenied(): HostError {
  return new HostError('AccessDenied', 'The worksheet is protected, and the cells are locked.');
}
