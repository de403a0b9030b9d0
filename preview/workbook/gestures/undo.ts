import { HostError } from '../../wire/object-model';
import type { AnnotationRecord } from '../model/annotation-record';
import type { Book, Sheet } from '../model/book';
import type { ChartRecord } from '../model/chart-record';
import { hiddenRows, setRowsHidden } from '../model/hidden-lines';
import { liftCell, placeCells } from '../model/lifted-cell';
import type { LiftedCell, PlacedCell } from '../model/lifted-cell';
import { onSheet, sheetsOf, worksheetOf } from '../model/sheet';
import type { TableRecord } from '../model/table-record';

/**
 * What Excel's undo brings back: cells, tables, charts and what is laid over cells. Settings and custom XML parts of add-ins are
 * not among it.
 */
export interface Moment {
  readonly sheets: readonly SheetMoment[];
  readonly tables: readonly (readonly [string, TableRecord])[];
  readonly charts: readonly (readonly [string, ChartRecord])[];
  readonly annotations: readonly (readonly [string, AnnotationRecord])[];
  readonly protections: string;
}

interface SheetMoment {
  readonly id: string;
  readonly cells: readonly PlacedCell[];
  readonly hidden: readonly number[];
}

export function momentOf(book: Book): Moment {
  return structuredClone({
    sheets: sheetsOf(book).map((sheet) => ({
      id: sheet.id,
      cells: cellsOf(sheet),
      hidden: hiddenRows(sheet),
    })),
    tables: [...book.tables],
    charts: [...book.charts],
    annotations: [...book.annotations],
    protections: protectionsOf(book),
  });
}

/**
 * Undoes all that has happened since. What empties Excel's list of things to undo (a worksheet that came or went, protection)
 * leaves nothing to be undone.
 */
export function undoTo(book: Book, moment: Moment): void {
  const ids = sheetsOf(book).map(({ id }) => id);
  const isLost =
    protectionsOf(book) !== moment.protections ||
    JSON.stringify(ids.toSorted()) !== JSON.stringify(moment.sheets.map(({ id }) => id).toSorted());
  if (isLost) throw new HostError('InvalidOperation', 'There is nothing to undo.');
  for (const sheet of moment.sheets) bringBack({ book, id: sheet.id }, sheet);
  const { tables, charts, annotations } = structuredClone(moment);
  replace(book.tables, tables);
  replace(book.charts, charts);
  replace(book.annotations, annotations);
}

function bringBack(sheet: Sheet, { cells, hidden }: SheetMoment): void {
  const now = byPlace(cellsOf(sheet));
  const then = byPlace(cells);
  const changed = [...new Set([...now.keys(), ...then.keys()])].flatMap((place) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cell = then.get(place) ?? { content: undefined };
    const isSame = JSON.stringify(now.get(place)) === JSON.stringify(then.get(place));
    return isSame ? [] : [{ row, column, cell }];
  });
  placeCells(sheet, changed);
  const hiddenNow = hiddenRows(sheet);
  const wrong = [
    ...hidden.filter((row) => !hiddenNow.includes(row)),
    ...hiddenNow.filter((row) => !hidden.includes(row)),
  ];
  for (const row of wrong) {
    setRowsHidden(onSheet(sheet, { row, column: 0, rowCount: 1, columnCount: 1 }), hidden.includes(row));
  }
}

function cellsOf(sheet: Sheet): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      const cell = liftCell(sheet, row, column);
      if (cell.content !== undefined) cells.push({ row, column, cell });
    });
  return cells;
}

function byPlace(cells: readonly PlacedCell[]): ReadonlyMap<string, LiftedCell> {
  return new Map(cells.map(({ row, column, cell }) => [`${row},${column}`, cell]));
}

function protectionsOf({ protections, structure }: Book): string {
  return JSON.stringify([[...protections], structure]);
}

/** The objects themselves stay: whoever speaks of a table goes on speaking of it. */
function replace<T extends object>(map: Map<string, T>, entries: readonly (readonly [string, T])[]): void {
  const before = new Map(map);
  map.clear();
  for (const [key, then] of entries) {
    const object = before.get(key);
    if (object === undefined) {
      map.set(key, then);
      continue;
    }
    for (const name of Object.keys(object)) if (!(name in then)) Reflect.deleteProperty(object, name);
    map.set(key, Object.assign(object, then));
  }
}
