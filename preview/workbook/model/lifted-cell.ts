import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Book, Sheet } from './book';
import type { CellPatch } from './cell-matrix';
import { CellMatrix } from './cell-matrix';
import { formulaAt, rawCell } from './read-cell';

/** A cell's content and looks, apart from where it stands. */
export interface LiftedCell {
  readonly content: CellPatch | undefined;
}

export function liftCell(sheet: Sheet, row: number, column: number): LiftedCell {
  const cell = rawCell(sheet, row, column);
  if (cell == null) return { content: undefined };
  const formula = formulaAt(sheet, row, column);
  const style = sheet.book.univer.getStyles().getStyleByCell(cell);
  const value = formula === undefined ? { v: cell.v ?? null, t: cell.t ?? null } : { f: formula };
  return {
    content: {
      ...value,
      ...(style != null && { s: style }),
      ...(cell.custom != null && { custom: cell.custom }),
    },
  };
}

/** Puts cells down in place of what stands there, looks included. */
export function placeCells(sheet: Sheet, placed: readonly PlacedCell[]): void {
  const swept = new CellMatrix(sheet);
  const filled = new CellMatrix(sheet);
  for (const { row, column, cell } of placed) {
    swept.set(row, column, null);
    if (cell.content !== undefined) filled.set(row, column, cell.content);
  }
  swept.apply();
  filled.apply();
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: LiftedCell;
}

/** The cell as a copy of it is elsewhere: relative references of its formula move along. */
export function copiedBy(book: Book, { content }: LiftedCell, rows: number, columns: number): LiftedCell {
  if (content?.f == null) return { content };
  return { content: { ...content, f: movedFormula(book, content.f, rows, columns) } };
}

/** A formula as Excel copies it so many rows down and columns to the right. */
export function movedFormula(book: Book, formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}
