import { sizeOf, type Block, type Content } from '../sheets/edits/block';
import type {
  CellsEdit,
  ChartEdit,
  ColumnEdit,
  Edit,
  FaceEdit,
  RecordEdit,
  RowsEdit,
  SheetEdit,
  TableEdit,
} from '../sheets/edits/edit';
import { movedDown, rowsFrom } from '../sheets/edits/moved-down';
import { spansOf } from '../sheets/edits/pieces';
import { sameContent, standingCells, standingRows } from '../sheets/edits/standing';
import { blockRead } from './block-read';
import { EditedGround } from './edited-ground';
import { rangeOf } from './range-of';
import type { StandingRecord, StandingRecords } from './standing-records';

/** An edit that may have been written, whole or in part or not at all. */
export interface PerhapsWritten {
  readonly edit: Edit;
  /** The id of what it added to the workbook, where Excel has told it. */
  readonly id?: string | undefined;
  /** Whether Excel's answer came: then what has no id was not added. */
  readonly isKnown: boolean;
}

/** What a broken-off write has left in the workbook. */
export interface Remains {
  /** The edits that stand, as far as they do, in the order in which they were written. */
  readonly standing: readonly Edit[];
  /** The tables among whose rows a filter has hidden some. */
  readonly filtered: ReadonlySet<string>;
  /** The edits of which it cannot be told whether they or another author's stand there. */
  readonly unsure: readonly Edit[];
}

/**
 * Asks for all that tells which of some edits, among all of a gesture, stand; to be called for, with the records that stand, after
 * the next sync.
 */
export function askForRemains(
  workbook: Excel.Workbook,
  written: readonly PerhapsWritten[],
  edits: readonly Edit[],
): (records: StandingRecords) => Remains {
  const ground = new EditedGround(workbook, edits, spansOf(written.map(({ edit }) => edit)));
  const asked = written.map((one) => ask(ground, one));
  return (records) => {
    const found = asked.map((judge) => judge(records));
    const isLook = (index: number): boolean => written[index]?.edit.kind === 'look';
    return {
      standing: found.flatMap((one, index) => {
        // A look is not read back: it may have been written if what comes before it in the request was.
        let dressed = index;
        while (isLook(dressed)) dressed -= 1;
        return one === 'unsure' || found[dressed]?.length === 0 ? [] : one;
      }),
      filtered: ground.filteredTables(),
      unsure: written.flatMap(({ edit }, index) => (found[index] === 'unsure' ? [edit] : [])),
    };
  };
}

type Judgement = readonly Edit[] | 'unsure';
type Judge = (records: StandingRecords) => Judgement;

function ask(ground: EditedGround, { edit, id, isKnown }: PerhapsWritten): Judge {
  switch (edit.kind) {
    case 'sheet':
      return askForSheet(ground, edit, id, isKnown);
    case 'cells':
      return edit.at.kind === 'in-table'
        ? askForTableCells(ground, edit, edit.at.table)
        : askForCells(ground, edit);
    case 'rows':
      return askForRows(ground, edit);
    case 'column':
      return askForColumn(ground, edit);
    case 'look': {
      const sheet = ground.sheet(edit.worksheet);
      return () => (isThere(sheet) ? [edit] : []);
    }
    case 'record':
      return (records) => (isWritten(edit, records.get(edit.table)) ? [edit] : []);
    case 'table':
      return askForTable(ground, edit, id, isKnown);
    case 'chart':
      return askForChart(ground, edit, id, isKnown);
    case 'face':
      return askForFace(ground, edit);
  }
}

function isWritten({ to }: RecordEdit, record: StandingRecord | undefined): boolean {
  return (
    record !== undefined && (record.content === to || record.parts.some(({ content }) => content === to))
  );
}

/**
 * A sheet is never known by its name alone: by its id, or by what of ours stands on it: its table, or, where that was to come in a
 * later request, the first row that was written there.
 */
function askForSheet(
  ground: EditedGround,
  edit: SheetEdit,
  id: string | undefined,
  isKnown: boolean,
): () => Judgement {
  if (id === undefined && isKnown) return () => [];
  const sheet = ground.workbook.worksheets.getItemOrNullObject(id ?? edit.worksheet);
  sheet.load('id');
  sheet.tables.load('items/name');
  const block = ground.firstCells.get(edit.worksheet);
  const row = block && rangeOf(sheet, { ...block.at, ...sizeOf(block.to), rows: 1 });
  row?.load('values');
  const holdsFirstRow = (): boolean =>
    row !== undefined &&
    !row.isNullObject &&
    block?.to.contents?.[0] !== undefined &&
    block.to.contents[0].every((content, column) =>
      sameContent((row.values[0]?.[column] ?? '') as Content, content ?? undefined),
    );
  return () => sheetStanding(edit, sheet, id, ground.tablesMade, holdsFirstRow);
}

function sheetStanding(
  edit: SheetEdit,
  sheet: Excel.Worksheet,
  id: string | undefined,
  tablesMade: ReadonlySet<string>,
  holdsFirstRow: () => boolean,
): Judgement {
  if (!isThere(sheet)) return [];
  if (id !== undefined) return [{ ...edit, worksheet: id }];
  const isOurs = sheet.tables.items.some(({ name }) => tablesMade.has(name)) || holdsFirstRow();
  return isOurs ? [edit] : 'unsure';
}

function askForCells(ground: EditedGround, edit: CellsEdit): () => Judgement {
  if (edit.at.kind !== 'on-sheet') return () => [];
  const sheet = ground.sheet(edit.at.worksheet);
  if (sheet === undefined) return () => [];
  const { rows, columns } = sizeOf(edit.to);
  // New rows of a table may have moved it down; they go before it is written again.
  const range = rangeOf(sheet, { ...edit.at, columns, rows: rows + ground.rowsAdded });
  range.load('formulas, values, numberFormat');
  return () => {
    if (!isThere(sheet)) return [];
    const now = blockRead(range);
    return standing(edit, rowsFrom(now, movedDown(edit, now), edit));
  };
}

function askForTableCells(ground: EditedGround, edit: CellsEdit, table: string): () => Judgement {
  const { body, first } = ground.body(table);
  return () => {
    if (body.isNullObject) return [];
    const { rows, columns } = sizeOf(edit.to);
    const column = ground.columnNow(table, edit.at.column);
    const row = edit.at.row - first;
    const cut = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      grid.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
    const { contents, formats } = blockRead(body);
    return standing(edit, { contents: cut(contents), formats: cut(formats) });
  };
}

/** A column that came is known by its header, which no other had before; one that went by the header that is not there. */
function askForColumn(ground: EditedGround, edit: ColumnEdit): () => Judgement {
  return () => (ground.stands(edit) ? [edit] : []);
}

function askForRows(ground: EditedGround, edit: RowsEdit): () => Judgement {
  const { cells: keyCells, columnNow } = ground.keys(edit.table, edit.keyColumn);
  const filter = ground.filter(edit.table);
  return () => {
    if (keyCells.isNullObject) return [];
    const keys = keyCells.values.map((row: readonly unknown[]) => String(row[columnNow()]));
    const rows = standingRows(edit, keys);
    // From the inside of a filtered table no row can be taken: see `writeRows`.
    const isAtEnd = rows.every(({ at }, index) => at === keys.length - 1 - index);
    return filter.isDataFiltered && !isAtEnd ? 'unsure' : rows;
  };
}

function askForTable(
  ground: EditedGround,
  edit: TableEdit,
  id: string | undefined,
  isKnown: boolean,
): () => Judgement {
  const sheet = ground.sheet(edit.worksheet);
  return () => {
    if (!isThere(sheet)) return [];
    if (edit.to === null) return sheet.tables.items.some(({ name }) => name === edit.table) ? [] : [edit];
    const table = itemOf(sheet.tables.items, id, isKnown, edit.table);
    return table ? [{ ...edit, table: table.id }] : [];
  };
}

function askForChart(
  ground: EditedGround,
  edit: ChartEdit,
  id: string | undefined,
  isKnown: boolean,
): () => Judgement {
  const sheet = ground.sheet(edit.worksheet);
  return () => {
    const chart = isThere(sheet) ? itemOf(sheet.charts.items, id, isKnown, edit.chart) : undefined;
    // It may not have got its name yet.
    return chart ? [{ ...edit, chart: chart.name }] : [];
  };
}

/** What a chart said before is said again, whatever of the rest was written. */
function askForFace(ground: EditedGround, edit: FaceEdit): () => Judgement {
  const sheet = ground.sheet(edit.worksheet);
  return () => {
    const isStanding = isThere(sheet) && sheet.charts.items.some(({ name }) => name === edit.chart);
    return isStanding ? [edit] : [];
  };
}

/** What was added, by its id; where Excel's answer was lost, by a name that nothing had before. */
function itemOf<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  id: string | undefined,
  isKnown: boolean,
  wanted: string,
): Item | undefined {
  return items.find((item) => (id === undefined ? !isKnown && item.name === wanted : item.id === id));
}

function standing(edit: CellsEdit, now: Required<Block>): readonly Edit[] {
  const stands = standingCells(edit, now);
  return stands ? [stands] : [];
}

function isThere(sheet: Excel.Worksheet | undefined): sheet is Excel.Worksheet {
  return sheet !== undefined && !sheet.isNullObject;
}
