import type { HostObject } from '../../wire/object-model';
import type { Book, Sheet } from '../model/book';
import type { AxisType, ChartRecord } from '../model/chart-record';
import type { NamedFormula } from '../model/named-formula';
import type { SheetArea } from '../model/sheet';
import type { TableRecord } from '../model/table-record';

/**
 * Makes objects of every kind. Excel's kinds lead to one another in circles (a range to its worksheet, the
 * worksheet to its ranges), so each reaches the others through this and imports none.
 */
export interface Objects {
  readonly workbook: (book: Book) => HostObject;
  readonly application: (book: Book) => HostObject;
  readonly workbookProtection: (book: Book) => HostObject;
  readonly worksheets: (book: Book) => HostObject;
  readonly worksheet: (sheet: Sheet) => HostObject;
  readonly freezePanes: (sheet: Sheet) => HostObject;
  readonly pageLayout: (sheet: Sheet) => HostObject;
  readonly headersFooters: (sheet: Sheet) => HostObject;
  readonly headerFooter: (sheet: Sheet) => HostObject;
  readonly protection: (sheet: Sheet) => HostObject;
  readonly range: (area: SheetArea) => HostObject;
  readonly rangeAreas: (areas: readonly SheetArea[]) => HostObject;
  readonly ranges: (areas: readonly SheetArea[]) => HostObject;
  readonly rangeFormat: (area: SheetArea) => HostObject;
  readonly rangeFont: (area: SheetArea) => HostObject;
  readonly rangeFill: (area: SheetArea) => HostObject;
  readonly formatProtection: (area: SheetArea) => HostObject;
  readonly tables: (scope: TableScope) => HostObject;
  readonly scopedTables: (scope: TableScope) => HostObject;
  readonly table: (table: TableOf) => HostObject;
  readonly tableColumns: (table: TableOf) => HostObject;
  readonly tableColumn: (column: ColumnOf) => HostObject;
  readonly tableRows: (table: TableOf) => HostObject;
  readonly tableRow: (row: RowOf) => HostObject;
  readonly sheetFilter: (sheet: Sheet) => HostObject;
  readonly autoFilter: (table: TableOf) => HostObject;
  readonly filter: (column: ColumnOf) => HostObject;
  readonly tableSort: (table: TableOf) => HostObject;
  readonly notes: (sheet: Sheet) => HostObject;
  readonly comments: (sheet: Sheet) => HostObject;
  readonly note: (note: NoteOf) => HostObject;
  readonly dataValidation: (area: SheetArea) => HostObject;
  readonly conditionalFormats: (area: SheetArea) => HostObject;
  readonly charts: (sheet: Sheet) => HostObject;
  readonly chart: (chart: ChartOf) => HostObject;
  readonly chartSeriesCollection: (chart: ChartOf) => HostObject;
  readonly chartSeries: (series: SeriesOf) => HostObject;
  readonly chartSeriesFormat: (series: SeriesOf) => HostObject;
  readonly chartPoints: (series: SeriesOf) => HostObject;
  readonly chartPoint: (point: FormatOf) => HostObject;
  readonly chartPointFormat: (point: FormatOf) => HostObject;
  readonly chartFill: (format: FormatOf) => HostObject;
  readonly chartLine: (format: FormatOf) => HostObject;
  readonly chartBorder: (format: FormatOf) => HostObject;
  readonly chartAxes: (chart: ChartOf) => HostObject;
  readonly chartAxis: (axis: AxisOf) => HostObject;
  readonly chartAxisTitle: (axis: AxisOf) => HostObject;
  readonly chartTitle: (chart: ChartOf) => HostObject;
  readonly chartLegend: (chart: ChartOf) => HostObject;
  readonly chartDataLabels: (chart: ChartOf) => HostObject;
  readonly names: (scope: NameScope) => HostObject;
  readonly name: (name: NameOf) => HostObject;
  readonly settings: (book: Book) => HostObject;
  readonly setting: (setting: SettingOf) => HostObject;
  readonly xmlParts: (book: Book) => HostObject;
  readonly scopedXmlParts: (scope: XmlPartScope) => HostObject;
  readonly xmlPart: (part: XmlPartOf) => HostObject;
}

/** The tables of the workbook, of one worksheet, or those that a range meets. */
export interface TableScope {
  readonly book: Book;
  readonly sheet?: Sheet;
  readonly among?: readonly TableRecord[];
}

export interface TableOf {
  readonly book: Book;
  readonly record: TableRecord;
}

/** A column by its lasting number: its place changes when others come and go. */
export interface ColumnOf extends TableOf {
  readonly columnId: number;
}

export interface RowOf extends TableOf {
  readonly index: number;
}

export interface NoteOf {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface ChartOf {
  readonly book: Book;
  readonly record: ChartRecord;
}

export interface SeriesOf extends ChartOf {
  readonly seriesId: string;
}

/** How a whole series is drawn, or one of its figures by its place. */
export interface FormatOf extends SeriesOf {
  readonly of: string;
}

export interface AxisOf extends ChartOf {
  readonly type: AxisType;
}

/** The defined names of the whole workbook, or of one worksheet. */
export interface NameScope {
  readonly book: Book;
  readonly sheetId?: string;
}

export interface NameOf {
  readonly book: Book;
  readonly named: NamedFormula;
}

export interface SettingOf {
  readonly book: Book;
  readonly key: string;
}

/** The custom XML parts whose root is of a namespace. */
export interface XmlPartScope {
  readonly book: Book;
  readonly namespace: string;
}

export interface XmlPartOf {
  readonly book: Book;
  readonly id: string;
}
