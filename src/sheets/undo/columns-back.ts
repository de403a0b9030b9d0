import { contentValue, type Block, type Content } from '../edits/block';
import type { ColumnEdit, RowsEdit, TableColumn } from '../edits/edit';
import { addressOf } from '../edits/extent';
import { holds } from './held-cells';
import type { TableLandmarks } from './kept-gesture';
import { placesNow } from './place-now';
import type { TableNow } from './way-back';

/** What becomes of the columns of a table, and the table as it is then. */
interface ColumnsBack {
  readonly edits: readonly ColumnEdit[];
  readonly now: TableNow;
  readonly left: readonly string[];
}

/**
 * Takes back what a table's columns were changed to: headers get their names again, what came goes, if it holds nothing but what
 * we wrote, and what went comes back beside its neighbour, each cell in the row that it stood in.
 */
export function columnsBack(
  edits: readonly ColumnEdit[],
  rows: readonly RowsEdit[],
  landmarks: TableLandmarks,
  now: TableNow,
): ColumnsBack {
  const isRename = ({ from, to }: ColumnEdit): boolean => from !== null && to !== null;
  const inTurn = [...edits.filter(isRename), ...edits.filter((edit) => !isRename(edit)).toReversed()];
  let state: ColumnsBack = { edits: [], now, left: [] };
  for (const edit of inTurn) state = oneBack(edit, rows, landmarks, state);
  return state;
}

function oneBack(
  edit: ColumnEdit,
  rows: readonly RowsEdit[],
  landmarks: TableLandmarks,
  state: ColumnsBack,
): ColumnsBack {
  const { from, to } = edit;
  const { header } = state.now;
  const [was, is] = [header.indexOf(from?.header ?? ''), header.indexOf(to?.header ?? '')];
  if (from !== null && to !== null) {
    if (is < 0 || was >= 0) return state;
    return goneOnWith(state, { at: is, from: to, to: from });
  }
  const keyed = rowsWritten(rows, landmarks, state.now);
  if (to !== null) {
    if (is < 0) return state;
    const isOurs = state.now.body.contents.every((cells, row) => {
      const content = cells[is] ?? '';
      const written = to.body?.contents?.[keyed(row) ?? -1]?.[0] ?? '';
      return content === '' || holds(content, written, true);
    });
    if (!isOurs) return { ...state, left: [...state.left, addressIn(state.now, is)] };
    return goneOnWith(state, { at: is, from: to, to: null });
  }
  if (from === null || was >= 0) return state;
  const neighbour = header.indexOf(landmarks.headers[edit.at - 1] ?? '');
  const at = neighbour < 0 ? Math.min(edit.at, header.length) : neighbour + 1;
  const indexes = state.now.body.contents.map((_, row) => keyed(row) ?? -1);
  const body = {
    contents: indexes.map((before) => [from.body?.contents?.[before]?.[0] ?? '']),
    formats: indexes.map((before) => [from.body?.formats?.[before]?.[0] ?? 'General']),
  };
  return goneOnWith(state, { at, from: null, to: { header: from.header, body } });
}

/** The state with one more edit, and the table as that leaves it. */
function goneOnWith(
  { edits, now, left }: ColumnsBack,
  { at, from, to }: Pick<ColumnEdit, 'at' | 'from' | 'to'>,
): ColumnsBack {
  const edit: ColumnEdit = { kind: 'column', table: now.table, at, from, to };
  const cut = from === null ? 0 : 1;
  const spliced = <T>(cells: readonly T[], cell: readonly T[]): readonly T[] =>
    cells.toSpliced(at, cut, ...cell);
  const header = spliced(now.header, to === null ? [] : [to.header]);
  // A header alone leaves the cells below it.
  if (from !== null && to !== null) return { edits: [...edits, edit], now: { ...now, header }, left };
  const { contents, formats } = now.body;
  const body: Required<Block> = {
    contents: contents.map((cells, row) => spliced(cells, cellsOf(to, 'contents', row))),
    formats: formats.map((cells, row) => spliced(cells, cellsOf(to, 'formats', row))),
  };
  return { edits: [...edits, edit], now: { ...now, header, body }, left };
}

function cellsOf<Part extends keyof Block>(
  column: TableColumn | null,
  part: Part,
  row: number,
): Required<Block>[Part][number] {
  return column === null ? [] : (column.body?.[part]?.[row] ?? []);
}

/** Tells of a row that is there now which one it was when we wrote; the rows that we added count on from the last. */
function rowsWritten(
  rows: readonly RowsEdit[],
  landmarks: TableLandmarks,
  now: TableNow,
): (row: number) => number | undefined {
  const places = placesNow(landmarks, now);
  const before = new Map<number, number>();
  const add = (key: string, at: number): void => {
    const row = places.rowOf(key);
    if (row !== undefined) before.set(row, at);
  };
  for (const { key, at } of landmarks.rows) add(key, at);
  // A row of the user's own has no key: it is where it stood, unless that is where another stands.
  for (const { key, at } of landmarks.rows) if (key === '' && !before.has(at)) before.set(at, at);
  for (const { at, keyColumn, to } of rows) {
    (to?.contents ?? []).forEach((cells, index) => {
      add(String(contentValue((cells[keyColumn] ?? '') as Content)), at + index);
    });
  }
  return (row) => before.get(row);
}

function addressIn({ worksheet, origin, body }: TableNow, column: number): string {
  const rows = Math.max(body.contents.length, 1);
  return addressOf(worksheet, { row: origin.row, column: origin.column + column, rows, columns: 1 });
}
