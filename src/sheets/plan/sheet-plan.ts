import type { ChartPlan } from '../charts/chart-plan';
import type { CellSource } from './source-in-cell';
import type { PageSetting } from './page-setting';
import type { CellValue, PlanCell } from './plan-cell';
import type { TableRequest } from './table-request';

export interface Column {
  /** Stable in every language; the registry and the refresh match columns by it. */
  readonly id: string;
  readonly header: string;
  /** The header once amounts are in another unit than they were printed in, where the header says that they are as printed. */
  readonly headerConverted?: string;
  /** An Excel number format; `@` for text. */
  readonly format: string;
  /** In characters of the default font. */
  readonly width: number;
  /** Whether it says more than most readers look for: it stands behind the outline where the others would be printed too small. */
  readonly isDetail?: true;
}

export interface PlanRow {
  /** Unique in the plan and stable over dataset versions; its mark stands in the last column. */
  readonly key: string;
  /** By column id, the key among them; a column without a cell is empty. */
  readonly cells: Readonly<Record<string, PlanCell>>;
}

/**
 * What a table on a sheet should look like, as plain data: nothing here knows Excel.
 *
 * Made by `tables/<one-table>` from a report's data, carried out by `excel/`, compared by `refresh`.
 */
export interface SheetPlan {
  /** What it was planned from, and would be planned from again. */
  readonly request: TableRequest;
  readonly datasetVersion: string;
  /** For a new sheet's name and the pane. */
  readonly title: string;
  /** The table name to ask for; a number is added where it is taken. */
  readonly tableName: string;
  readonly columns: readonly Column[];
  readonly rows: readonly PlanRow[];
  /** Rows that no new table gets, and that a table which has them keeps: they say why what stood there is not known any more. */
  readonly standby?: readonly PlanRow[];
  /** The columns that together name a row to a person: first what it is about, then where, how measured, and when. */
  readonly naming: readonly [subject: string, ...details: string[]];
  /** What a refresh writes into a row that the dataset no longer has, and where. */
  readonly goneMark: { readonly column: string; readonly text: string };
  /** Where its figures come from, in a line; absent where they come from no report. */
  readonly source?: string;
  /** Charts of the table's figures, for whoever wants them. */
  readonly charts?: readonly ChartPlan[];
  /**
   * Where a table that stands is to be told in another way: what it would hold today as it was asked for until now. By that one its
   * cells are found.
   */
  readonly retells?: SheetPlan;
  /** Lines above it, right over its header, where they are asked for. */
  readonly heading?: readonly string[];
  /** The numbers that carry their sources in their cells; absent where none does. */
  readonly cards?: readonly CellSource[];
  /** Of a table that is a page to print. */
  readonly page?: PageSetting;
}

/** The column of the row keys, or rather of their marks: last in every plan. */
export const KEY_COLUMN = 'key';

/** What stands in a row's column; nothing (`''`) where it has no cell. */
export function valueAt({ cells }: PlanRow, column: string): CellValue {
  return cells[column]?.value ?? '';
}

/** The number format of a row's cell: its own, or that of an empty cell's column. */
export function formatAt({ cells }: PlanRow, { id, format }: Pick<Column, 'id' | 'format'>): string {
  return cells[id]?.format ?? format;
}
