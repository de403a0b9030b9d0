import { sizeOf, type Block } from '../sheets/edits/block';
import type {
  CellsEdit,
  ChartEdit,
  Edit,
  RecordEdit,
  RowsEdit,
  SheetEdit,
  TableEdit,
} from '../sheets/edits/edit';
import { standingCells, standingRows } from '../sheets/edits/standing';
import { answered } from './answered';
import { blockRead } from './block-read';
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

/** Asks for all that tells which edits stand; to be called for, with the records that stand, after the next sync. */
export function askForRemains(
  workbook: Excel.Workbook,
  written: readonly PerhapsWritten[],
): (records: StandingRecords) => Remains {
  const ground = new Ground(workbook, written);
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

function ask(ground: Ground, { edit, id, isKnown }: PerhapsWritten): Judge {
  switch (edit.kind) {
    case 'sheet':
      return askForSheet(ground, edit, id, isKnown);
    case 'cells':
      return edit.at.kind === 'in-table'
        ? askForTableCells(ground, edit, edit.at.table)
        : askForCells(ground, edit);
    case 'rows':
      return askForRows(ground, edit);
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
  }
}

function isWritten({ to }: RecordEdit, record: StandingRecord | undefined): boolean {
  return (
    record !== undefined && (record.content === to || record.parts.some(({ content }) => content === to))
  );
}

/** A sheet is never known by its name alone: by its id, or by the table of ours that stands on it. */
function askForSheet(
  ground: Ground,
  edit: SheetEdit,
  id: string | undefined,
  isKnown: boolean,
): () => Judgement {
  if (id === undefined && isKnown) return () => [];
  const sheet = ground.workbook.worksheets.getItemOrNullObject(id ?? edit.worksheet);
  sheet.load('id');
  sheet.tables.load('items/name');
  return () => sheetStanding(edit, sheet, id, ground.tablesMade);
}

function sheetStanding(
  edit: SheetEdit,
  sheet: Excel.Worksheet,
  id: string | undefined,
  tablesMade: ReadonlySet<string>,
): Judgement {
  if (!isThere(sheet)) return [];
  if (id !== undefined) return [{ ...edit, worksheet: id }];
  return sheet.tables.items.some(({ name }) => tablesMade.has(name)) ? [edit] : 'unsure';
}

function askForCells(ground: Ground, edit: CellsEdit): () => Judgement {
  if (edit.at.kind !== 'on-sheet') return () => [];
  const sheet = ground.sheet(edit.at.worksheet);
  if (sheet === undefined) return () => [];
  const range = rangeOf(sheet, { ...edit.at, ...sizeOf(edit.to) });
  range.load('formulas, values, numberFormat');
  return () => (isThere(sheet) ? standing(edit, blockRead(range)) : []);
}

function askForTableCells(ground: Ground, edit: CellsEdit, table: string): () => Judgement {
  const body = ground.body(table);
  return () => {
    if (body.isNullObject) return [];
    const { rows, columns } = sizeOf(edit.to);
    const { row, column } = edit.at;
    const cut = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      grid.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
    const { contents, formats } = blockRead(body);
    return standing(edit, { contents: cut(contents), formats: cut(formats) });
  };
}

function askForRows(ground: Ground, edit: RowsEdit): () => Judgement {
  const body = ground.body(edit.table);
  const filter = ground.filter(edit.table);
  return () => {
    if (body.isNullObject) return [];
    const keys = body.values.map((row: readonly unknown[]) => String(row[edit.keyColumn]));
    const rows = standingRows(edit, keys);
    // From the inside of a filtered table no row can be taken: see `writeRows`.
    const isAtEnd = rows.every(({ at }, index) => at === keys.length - 1 - index);
    return filter.isDataFiltered && !isAtEnd ? 'unsure' : rows;
  };
}

function askForTable(
  ground: Ground,
  edit: TableEdit,
  id: string | undefined,
  isKnown: boolean,
): () => Judgement {
  const sheet = ground.sheet(edit.worksheet);
  return () => {
    const table = isThere(sheet) ? itemOf(sheet.tables.items, id, isKnown, edit.table) : undefined;
    return table ? [{ ...edit, table: table.id }] : [];
  };
}

function askForChart(
  ground: Ground,
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

/** The sheets and tables that edits name, each asked for once. */
class Ground {
  /** The names of the tables that were being made. */
  readonly tablesMade: ReadonlySet<string>;
  private readonly newSheets: ReadonlySet<string>;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly bodies = new Map<string, Excel.Range>();
  private readonly filters = new Map<string, Excel.AutoFilter>();

  constructor(
    readonly workbook: Excel.Workbook,
    written: readonly PerhapsWritten[],
  ) {
    const edits = written.map(({ edit }) => edit);
    this.tablesMade = new Set(edits.flatMap((edit) => (edit.kind === 'table' ? [edit.table] : [])));
    this.newSheets = new Set(edits.flatMap((edit) => (edit.kind === 'sheet' ? [edit.worksheet] : [])));
  }

  /** A sheet that was there before; nothing for a new one, which goes with all that is on it. */
  sheet(name: string): Excel.Worksheet | undefined {
    if (this.newSheets.has(name)) return undefined;
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.tables.load('items/id, items/name');
    sheet.charts.load('items/id, items/name');
    this.sheets.set(name, sheet);
    return sheet;
  }

  filter(table: string): Excel.AutoFilter {
    const known = this.filters.get(table);
    if (known) return known;
    const filter = this.workbook.tables.getItemOrNullObject(table).autoFilter;
    filter.load('isDataFiltered');
    this.filters.set(table, filter);
    return filter;
  }

  filteredTables(): ReadonlySet<string> {
    const filtered = [...this.filters].filter(([, filter]) => answered(() => filter.isDataFiltered) === true);
    return new Set(filtered.map(([table]) => table));
  }

  body(table: string): Excel.Range {
    const known = this.bodies.get(table);
    if (known) return known;
    const body = this.workbook.tables.getItemOrNullObject(table).getDataBodyRange();
    body.load('formulas, values, numberFormat');
    this.bodies.set(table, body);
    return body;
  }
}
