import { cellEntry } from '../entry/cell-entry';
import type { Json } from '../../wire/object-model';
import { intersection } from './area';
import type { Sheet } from './book';
import { CellMatrix } from './cell-matrix';
import { numberFormatAt } from './cell-style';
import { tablesTouching } from './create-table';
import { movedFormula } from './lifted-cell';
import { formulaAt, readCell } from './read-cell';
import type { SheetArea } from './sheet';
import { onSheet } from './sheet';
import type { TableRecord } from './table-record';
import { bodyArea } from './table-record';

/**
 * What AutoCorrect makes of formulas that are entered into a table: a column that is blank, or that holds one formula all the
 * way down, takes the formula over in every row. Of different formulas in one block so the lowest is left. A cell that holds
 * anything else makes the column an ordinary one, in which each cell keeps its own.
 *
 * Asked before the block is written; what it answers is called afterwards.
 */
export function calculatedColumns(range: SheetArea, block: readonly (readonly Json[])[]): () => void {
  const fills = tablesTouching(range.sheet.book, range).flatMap((table) => fillsOf(table, range, block));
  return () => {
    for (const fill of fills) fill();
  };
}

/** Before a table gets rows: has the formulas that all its rows have go on into those that it gets. */
export function formulasGoOn(sheet: Sheet, table: TableRecord): (added: readonly number[]) => void {
  const body = bodyArea(table);
  const before = Array.from({ length: body.columnCount }, (_, index) => {
    const column = onSheet(sheet, { ...body, column: body.column + index, columnCount: 1 });
    return { column, state: stateOf(column) };
  });
  return (added) => {
    for (const { column, state } of before) {
      if (state.kind === 'formula') fillDown(column, state.formula, added);
    }
  };
}

function fillDown(column: SheetArea, formula: string, rows: readonly number[]): void {
  const { sheet } = column;
  const matrix = new CellMatrix(sheet);
  for (const row of rows) {
    const f = movedFormula(sheet.book, formula, row - column.row, 0);
    matrix.set(row, column.column, { f, si: null, p: null, v: null, t: null });
  }
  matrix.apply();
}

type ColumnState =
  | { readonly kind: 'blank' }
  /** One formula all the way down, as it stands in the first row. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'mixed' };

function fillsOf(
  table: TableRecord,
  range: SheetArea,
  block: readonly (readonly Json[])[],
): readonly (() => void)[] {
  const body = bodyArea(table);
  const written = intersection(body, range);
  if (written === undefined) return [];
  return Array.from({ length: written.columnCount }, (_, across) => {
    const column = onSheet(range.sheet, { ...body, column: written.column + across, columnCount: 1 });
    const entered = Array.from({ length: written.rowCount }, (__, down) => ({
      row: written.row + down,
      value: block[written.row + down - range.row]?.[column.column - range.column] ?? null,
    }));
    return fillOf(column, entered);
  });
}

/** Goes through what is entered into a column from the top, as if it were typed. */
function fillOf(
  column: SheetArea,
  entered: readonly { readonly row: number; readonly value: Json }[],
): () => void {
  const { sheet } = column;
  const { book } = sheet;
  const formulas = new Map<number, string>();
  for (const { row, value } of entered) {
    const entry = cellEntry(value, numberFormatAt(sheet, row, column.column), book.culture);
    if (entry.kind === 'formula') {
      formulas.set(row, movedFormula(book, entry.formula, column.row - row, 0));
    }
  }
  if (formulas.size === 0) return () => undefined;
  let state = stateOf(column);
  let fill: string | undefined;
  const own = new Set<number>();
  for (const { row, value } of entered) {
    const formula = formulas.get(row);
    if (value === null || (value === '' && state.kind === 'blank')) continue;
    if (formula !== undefined && state.kind !== 'mixed') {
      fill = formula;
      state = { kind: 'formula', formula };
      own.clear();
      continue;
    }
    own.add(row);
    state = { kind: 'mixed' };
  }
  return () => {
    if (fill === undefined) return;
    const rows = Array.from({ length: column.rowCount }, (_, index) => column.row + index);
    fillDown(
      column,
      fill,
      rows.filter((row) => !own.has(row)),
    );
  };
}

function stateOf(column: SheetArea): ColumnState {
  const { sheet } = column;
  let common: ColumnState | undefined;
  for (let row = column.row; row < column.row + column.rowCount; row++) {
    const formula = formulaAt(sheet, row, column.column);
    const state: ColumnState =
      formula !== undefined
        ? { kind: 'formula', formula: movedFormula(sheet.book, formula, column.row - row, 0) }
        : { kind: readCell(sheet, row, column.column).type === 'Empty' ? 'blank' : 'mixed' };
    common ??= state;
    const isAlike =
      state.kind === common.kind &&
      (state.kind !== 'formula' || common.kind !== 'formula' || state.formula === common.formula);
    if (!isAlike || state.kind === 'mixed') return { kind: 'mixed' };
  }
  return common ?? { kind: 'blank' };
}
