import type { Block, Content } from '../edits/block';
import { contentValue } from '../edits/block';
import type { CellsEdit, ColumnEdit, RowsEdit } from '../edits/edit';
import { addressOf } from '../edits/extent';
import type { TableLandmarks } from './kept-gesture';
import { columnsBack } from './columns-back';
import { formulaOf, heldCells, holds } from './held-cells';
import { placesNow, type PlacesNow } from './place-now';
import type { TableNow, WayBack } from './way-back';

/**
 * Takes back what was written into a table that stands: new rows go, cells get what they held. A row into which the user has put
 * something, and a cell that holds something else by now, stay. Wherever rows and columns are by now: rows are known by their
 * keys, columns by their headers. Columns first, so that each cell goes back to the place that it had.
 */
export function writeBack(
  edits: readonly (CellsEdit | RowsEdit | ColumnEdit)[],
  landmarks: TableLandmarks,
  standing: TableNow,
): WayBack {
  const columns = columnsBack(
    edits.filter((edit) => edit.kind === 'column'),
    edits.filter((edit) => edit.kind === 'rows'),
    landmarks,
    standing,
  );
  const { now } = columns;
  const places = placesNow(landmarks, now);
  const keys = new Map(landmarks.rows.map(({ at, key }) => [at, key]));
  const left: string[] = [...columns.left];
  const rows = edits.flatMap((edit) => (edit.kind === 'rows' ? rowsBack(edit, places, now, left) : []));
  const gone = rows.map(({ at }) => at);
  const cells = edits.flatMap((edit) =>
    edit.kind === 'cells' ? cellBack(edit, keys, places, now, gone, left) : [],
  );
  return {
    edits: [...columns.edits, ...rows, ...cells],
    left,
    undone: columns.edits.length + rows.length + cells.length,
    places: [now.name],
  };
}

/** Edits of cells of a table are of one cell each. */
function cellBack(
  edit: CellsEdit,
  keys: ReadonlyMap<number, string>,
  { column: columnNow, rowOf }: PlacesNow,
  now: TableNow,
  gone: readonly number[],
  left: string[],
): readonly CellsEdit[] {
  const key = keys.get(edit.at.row);
  const row = key === undefined ? undefined : rowOf(key);
  const column = columnNow(edit.at.column);
  if (row === undefined || column === undefined) return [];
  const isMoved = row !== edit.at.row;
  const { back, theirs } = heldCells(edit, cellOf(now, row, column), isMoved);
  if (theirs.length > 0) left.push(addressIn(now, row, column, 1));
  // The new rows are taken away first.
  const at = row - gone.filter((above) => above < row).length;
  return back ? [{ ...back, at: { kind: 'in-table', table: now.table, row: at, column } }] : [];
}

/** Each new row that holds what we wrote and nothing of the user's, the lowest first. */
function rowsBack(
  edit: RowsEdit,
  { column: columnNow, rowOf }: PlacesNow,
  now: TableNow,
  left: string[],
): readonly RowsEdit[] {
  const { to } = edit;
  const found = (to?.contents ?? []).flatMap((written, index): readonly RowsEdit[] => {
    const row = rowOf(String(contentValue(written[edit.keyColumn] ?? '')));
    if (row === undefined) return [];
    const ours = new Map(
      written.flatMap((content, before): readonly (readonly [number, Content])[] => {
        const column = columnNow(before);
        return content === null || column === undefined ? [] : [[column, content]];
      }),
    );
    const isOurs = now.header.every((_, column) => {
      const is = now.body.contents[row]?.[column] ?? '';
      const content = ours.get(column);
      return content === undefined
        ? is === '' || isContinued(is, row, column, now)
        : holds(is, content, true);
    });
    if (!isOurs) {
      left.push(addressIn(now, row, 0, now.header.length));
      return [];
    }
    return [{ ...edit, table: now.table, at: row, from: rowOfBlock(to, index), to: null }];
  });
  return found.sort((one, other) => other.at - one.at);
}

/** Excel goes on with the formula of a column in each new row. */
function isContinued(is: Content, row: number, column: number, { body }: TableNow): boolean {
  const formula = formulaOf(is, true);
  return (
    formula !== undefined &&
    body.contents.some((other, at) => at !== row && formulaOf(other[column] ?? '', true) === formula)
  );
}

function rowOfBlock(block: Block | null, index: number): Block {
  const { contents, formats } = block ?? {};
  return {
    ...(contents && { contents: contents.slice(index, index + 1) }),
    ...(formats && { formats: formats.slice(index, index + 1) }),
  };
}

function cellOf({ body }: TableNow, row: number, column: number): Required<Block> {
  return {
    contents: [[body.contents[row]?.[column] ?? '']],
    formats: [[body.formats[row]?.[column] ?? null]],
  };
}

function addressIn({ worksheet, origin }: TableNow, row: number, column: number, columns: number): string {
  return addressOf(worksheet, { row: origin.row + row, column: origin.column + column, rows: 1, columns });
}
