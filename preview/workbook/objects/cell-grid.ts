import type { Json } from '../../wire/object-model';
import type { Area } from '../model/area';
import { isEntireColumn, isEntireRow } from '../model/area';
import { invalidArgument } from './read-arguments';

/**
 * What a cell-level property answers: one value a cell, in rows. For whole columns and rows Excel answers
 * null instead of a million cells.
 */
export function gridOf(area: Area, valueAt: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => valueAt(area.row + r, area.column + c)),
  );
}

/**
 * Brings what is assigned to a cell-level property into rows. A single value stands for every cell; an
 * array must have the range's size.
 */
export function rowsFor(area: Area, written: Json): readonly (readonly Json[])[] {
  if (!Array.isArray(written)) {
    if (isUnbounded(area)) throw tooLarge();
    const row = Array.from({ length: area.columnCount }, () => written);
    return Array.from({ length: area.rowCount }, () => row);
  }
  const rows = written as readonly Json[];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return rows as readonly (readonly Json[])[];
}

/** The value that all cells share, or null where they differ. */
export function sharedValue(area: Area, valueAt: (row: number, column: number) => Json): Json {
  const first = valueAt(area.row, area.column);
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) {
      if (valueAt(r, c) !== first) return null;
    }
  }
  return first;
}

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

function tooLarge(): Error {
  return invalidArgument('Cell-level properties cannot be set on whole rows or columns.');
}
