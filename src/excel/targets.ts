import type { Extent } from '../sheets/edits/extent';
import { rangeOf } from './range-of';
import type { RecordGround } from './write-record';

/** The sheets, cells and tables that the edits of one request name, each looked up once. */
export class Targets {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly tables = new Map<string, Excel.Table>();
  private readonly bodies = new Map<string, Excel.Range>();

  constructor(
    readonly workbook: Excel.Workbook,
    /** What it takes to write records, where there are any among the edits. */
    readonly records?: RecordGround,
    /** The tables among whose rows a filter has hidden some. */
    readonly filtered: ReadonlySet<string> = new Set(),
    /** The ids of sheets that an earlier request has added, by the names that they got. */
    private readonly sheetIds: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** Adds a sheet, which the edits that follow find under its name. */
  addSheet(name: string): Excel.Worksheet {
    const sheet = this.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  sheet(name: string): Excel.Worksheet {
    return found(this.sheets, name, () => this.workbook.worksheets.getItem(this.sheetIds.get(name) ?? name));
  }

  range(worksheet: string, extent: Extent): Excel.Range {
    const { row, column, rows, columns } = extent;
    const place = [row, column, rows, columns, worksheet].join();
    return found(this.ranges, place, () => rangeOf(this.sheet(worksheet), extent));
  }

  table(name: string): Excel.Table {
    return found(this.tables, name, () => this.workbook.tables.getItem(name));
  }

  /** The body of a table as it is when the first edit names it. */
  body(table: string): Excel.Range {
    return found(this.bodies, table, () => this.table(table).getDataBodyRange());
  }
}

function found<T>(known: Map<string, T>, name: string, find: () => T): T {
  const item = known.get(name) ?? find();
  known.set(name, item);
  return item;
}
