import type { CellsEdit, ColumnEdit, Edit } from '../sheets/edits/edit';
import { rowsAddedBy } from '../sheets/edits/moved-down';
import type { RowSpan } from '../sheets/edits/pieces';
import { answered } from './answered';

/** The sheets and tables that edits name, each asked for once. */
export class EditedGround {
  /** The names of the tables that were being made. */
  readonly tablesMade: ReadonlySet<string>;
  /** The first cells that were written on each sheet. */
  readonly firstCells: ReadonlyMap<string, CellsEdit>;
  /** By how many rows tables have grown, and what stands below them may have moved down. */
  readonly rowsAdded: number;
  private readonly newSheets: ReadonlySet<string>;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly bodies = new Map<string, SomeRows>();
  private readonly filters = new Map<string, Excel.AutoFilter>();
  private readonly columnEdits: readonly ColumnEdit[];
  private readonly headers: ReadonlyMap<string, Excel.TableColumnCollection>;

  constructor(
    readonly workbook: Excel.Workbook,
    edits: readonly Edit[],
    private readonly spans: ReadonlyMap<string, RowSpan>,
  ) {
    this.rowsAdded = rowsAddedBy(edits);
    this.tablesMade = new Set(edits.flatMap((edit) => (edit.kind === 'table' ? [edit.table] : [])));
    this.firstCells = new Map(
      edits
        .toReversed()
        .flatMap((edit) =>
          edit.kind === 'cells' && edit.at.kind === 'on-sheet' ? [[edit.at.worksheet, edit] as const] : [],
        ),
    );
    this.columnEdits = edits.filter((edit) => edit.kind === 'column');
    this.headers = new Map(
      [...new Set(this.columnEdits.map(({ table }) => table))].map((table) => [
        table,
        headersOf(workbook, table),
      ]),
    );
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

  /** The rows of a table between those that were written. */
  body(table: string): SomeRows {
    const known = this.bodies.get(table);
    if (known) return known;
    const { first, last } = this.spans.get(table) ?? { first: 0, last: 0 };
    const found = this.workbook.tables.getItemOrNullObject(table);
    found.load('name');
    const body = found
      .getDataBodyRange()
      .getRow(first)
      .getResizedRange(last - first, 0);
    body.load('formulas, values, numberFormat');
    const rows = { body, first };
    this.bodies.set(table, rows);
    return rows;
  }

  /** The cells of a table's body among which the keys stand, and in which of their columns, once they were read. */
  keys(table: string, column: number): { readonly cells: Excel.Range; readonly columnNow: () => number } {
    const body = this.workbook.tables.getItemOrNullObject(table).getDataBodyRange();
    const isShifted = this.headers.has(table);
    const cells = isShifted ? body : body.getColumn(column);
    cells.load('values');
    return { cells, columnNow: () => (isShifted ? this.columnNow(table, column) : 0) };
  }

  /** Whether a change of a table's columns stands. */
  stands({ table, from, to }: ColumnEdit): boolean {
    const names = answered(() => this.headers.get(table)?.items.map(({ name }) => name));
    if (names === undefined) return false;
    return to === null ? from !== null && !names.includes(from.header) : names.includes(to.header);
  }

  /** Where a column is that stood at a place before: others may have come or gone since. */
  columnNow(table: string, before: number): number {
    let now = before;
    for (const edit of this.columnEdits) {
      if (edit.table !== table || !this.stands(edit)) continue;
      if (edit.from === null && now >= edit.at) now += 1;
      if (edit.to === null && now > edit.at) now -= 1;
    }
    return now;
  }
}

function headersOf(workbook: Excel.Workbook, table: string): Excel.TableColumnCollection {
  const { columns } = workbook.tables.getItemOrNullObject(table);
  columns.load('items/name');
  return columns;
}

/** Some rows of a table's body, from one on. */
interface SomeRows {
  readonly body: Excel.Range;
  readonly first: number;
}
