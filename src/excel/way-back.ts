import { inverse, type CellsEdit, type ColumnEdit, type RowsEdit } from '../sheets/edits/edit';
import { contentHash } from '../library/content-hash';
import { sizeOf } from '../sheets/edits/block';
import { freezingBack } from '../sheets/undo/freezing-back';
import { heldCells } from '../sheets/undo/held-cells';
import type { KeptFreezing, KeptGesture, KeptWrite } from '../sheets/undo/kept-gesture';
import { joinedWays, type WayBack } from '../sheets/undo/way-back';
import { writeBack } from '../sheets/undo/write-back';
import { movedDown, rowsAddedBy, rowsFrom } from '../sheets/edits/moved-down';
import { addressOf } from '../sheets/edits/extent';
import { refusal, type Refusal } from '../wording/refusal';
import { blockRead } from './block-read';
import { insertionWayBack } from './insertion-way-back';
import { rangeOf } from './range-of';
import { askForFilter } from './filter-over';
import type { StandingRecords } from './standing-records';
import { askForTableNow, isThere, readBodies, tableNow } from './table-now';

/**
 * Finds what takes a kept gesture back, from what stands in the workbook now: one round trip, and one more for inserted tables.
 * Refused where a sheet is protected, or a filter stands in the way: all of it goes back or none.
 */
export function wayBackOf(
  context: Excel.RequestContext,
  gesture: KeptGesture,
  records: StandingRecords,
): Promise<WayBack | Refusal> {
  switch (gesture.kind) {
    case 'freezing':
      return freezingWayBack(context, gesture);
    case 'insertion':
      return insertionWayBack(context, gesture, records);
    case 'refresh':
    case 'filling':
    case 'entry':
    case 'removal':
      return writeWayBack(context, gesture, records);
  }
}

async function freezingWayBack(
  context: Excel.RequestContext,
  { blocks }: KeptFreezing,
): Promise<WayBack | Refusal> {
  const asked = blocks.map((frozen) => ({ frozen, cells: askForCells(context.workbook, frozen.contents) }));
  await context.sync();
  const there = asked.filter(({ cells }) => !cells.sheet.isNullObject);
  const locked = there.find(({ cells }) => cells.sheet.protection.protected);
  if (locked) return refusal('target-protected', { sheet: locked.cells.sheet.name });
  const [filtered] = there.flatMap(({ cells }) => cells.filter() ?? []);
  if (filtered) return filtered;
  return joinedWays(
    there.map(({ frozen, cells: { sheet, range } }) =>
      freezingBack(frozen, { worksheet: sheet.id, name: sheet.name, block: blockRead(range) }),
    ),
  );
}

async function writeWayBack(
  context: Excel.RequestContext,
  { edits, tables }: KeptWrite,
  records: StandingRecords,
): Promise<WayBack | Refusal> {
  const asked = tables.map((landmarks) => ({
    landmarks,
    edits: edits.filter((edit) => isInTable(edit, landmarks.table)) as readonly (
      CellsEdit | RowsEdit | ColumnEdit
    )[],
    table: askForTableNow(context.workbook, landmarks.table),
  }));
  const beside = edits.flatMap((edit) =>
    edit.kind === 'cells' && edit.at.kind === 'on-sheet'
      ? [{ edit, cells: askForCells(context.workbook, edit, rowsAddedBy(edits)) }]
      : [],
  );
  const faces = edits.flatMap((edit) => {
    if (edit.kind !== 'face') return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.worksheet);
    const chart = sheet.charts.getItemOrNullObject(edit.chart);
    sheet.load('id');
    chart.load('name');
    return [{ edit, sheet, chart }];
  });
  const tablesGone = edits.flatMap((edit) => {
    if (edit.kind !== 'table' || edit.to !== null) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.worksheet);
    const table = context.workbook.tables.getItemOrNullObject(edit.table);
    sheet.load('id');
    table.load('name');
    return [{ edit, sheet, table }];
  });
  await context.sync();
  const bodies = await readBodies(
    context,
    asked.flatMap(({ table }) => (isThere(table) ? [table] : [])),
  );
  const ways: WayBack[] = [];
  for (const { landmarks, edits: inTable, table } of asked) {
    if (!isThere(table)) continue;
    if (table.worksheet.protection.protected)
      return refusal('target-protected', { sheet: table.worksheet.name });
    const way = writeBack(inTable, landmarks, tableNow(table, bodies.get(table)));
    if (way.edits.some(({ kind }) => kind === 'rows' || kind === 'column') && table.filter.isDataFiltered)
      return refusal('filter-in-the-way', { table: table.table.name });
    ways.push(way);
  }
  const hasColumns = edits.some(({ kind }) => kind === 'column');
  const gone = ways.flatMap((way) => way.edits.filter(({ kind }) => kind === 'rows')).length;
  for (const { edit, cells } of beside) {
    if (cells.sheet.isNullObject) continue;
    if (cells.sheet.protection.protected) return refusal('target-protected', { sheet: cells.sheet.name });
    const now = blockRead(cells.range);
    const down = movedDown(edit, now);
    // What looks cells up in a table follows its columns.
    const isMoved = hasColumns ? 'across' : down > 0;
    const { back, theirs } = heldCells(edit, rowsFrom(now, down, edit), isMoved);
    // Our new rows go first, and what stands below them comes up again.
    const at = { ...edit.at, row: edit.at.row + Math.max(0, down - gone) };
    const left = theirs.map(([row, column]) =>
      addressOf(cells.sheet.name, {
        row: edit.at.row + down + row,
        column: edit.at.column + column,
        rows: 1,
        columns: 1,
      }),
    );
    // Beside a table they are that table's charts, which nobody counts; alone they are figures that were put there.
    const undone =
      back && tables.length === 0
        ? (back.to.contents ?? []).flat().filter((content) => content !== null).length
        : 0;
    ways.push({ edits: back ? [{ ...back, at }] : [], left, undone, places: [cells.sheet.name] });
  }
  // After its cells: a table is made over them.
  const removed = tablesGone.filter(({ table, sheet }) => table.isNullObject && !sheet.isNullObject);
  ways.push({ edits: removed.map(({ edit }) => inverse(edit)), left: [], undone: 0, places: [] });
  const drawn = faces.filter(({ sheet, chart }) => !sheet.isNullObject && !chart.isNullObject);
  ways.push({ edits: drawn.map(({ edit }) => inverse(edit)), left: [], undone: 0, places: [] });
  const remembered = edits.flatMap((edit) => {
    const content = edit.kind === 'record' ? records.get(edit.table)?.content : undefined;
    const isWritten = typeof content === 'string' && contentHash(content) === edit.to;
    return isWritten && edit.kind === 'record' ? [{ ...edit, from: content, to: edit.from }] : [];
  });
  return joinedWays([...ways, { edits: remembered, left: [], undone: 0, places: [] }]);
}

function isInTable(edit: KeptWrite['edits'][number], table: string): boolean {
  if (edit.kind === 'rows' || edit.kind === 'column') return edit.table === table;
  return edit.kind === 'cells' && edit.at.kind === 'in-table' && edit.at.table === table;
}

interface AskedCells {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly filter: () => Refusal | undefined;
}

/** The cells of an edit, and as many rows below them as they may have moved down. */
function askForCells(workbook: Excel.Workbook, { at, to }: CellsEdit, below = 0): AskedCells {
  const sheet = workbook.worksheets.getItemOrNullObject(at.kind === 'on-sheet' ? at.worksheet : '');
  const { rows, columns } = sizeOf(to);
  const range = rangeOf(sheet, { ...at, columns, rows: rows + below });
  sheet.load('id, name');
  sheet.protection.load('protected');
  range.load('formulas, values, numberFormat');
  return { sheet, range, filter: askForFilter(sheet, range) };
}
