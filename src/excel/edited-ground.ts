import type { CellsEdit, Edit } from '../sheets/edits/edit';
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

  /** A column of a table's body. */
  keys(table: string, column: number): Excel.Range {
    const keys = this.workbook.tables.getItemOrNullObject(table).getDataBodyRange().getColumn(column);
    keys.load('values');
    return keys;
  }
}

/** Some rows of a table's body, from one on. */
interface SomeRows {
  readonly body: Excel.Range;
  readonly first: number;
}
