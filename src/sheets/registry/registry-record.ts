import { digestOf } from './cell-digest';
import { drawnRecords, type DrawnRecord } from './drawn-record';
import { valueAt, type Column, type PlanRow, type SheetPlan } from '../plan/sheet-plan';
import type { TableRequest } from '../plan/table-request';

/**
 * What is remembered of one inserted table, in a custom XML part of the workbook.
 *
 * `digests` tells a user's edit from an old value: it holds, for each row key, one short digest per
 * column of what was written last, or `LIVE` for a formula.
 */
export interface RegistryRecord {
  readonly version: 4;
  readonly table: string;
  /** What was asked for, and is planned anew by a refresh. */
  readonly request: TableRequest;
  readonly datasetVersion: string;
  readonly columns: readonly string[];
  readonly digests: Readonly<Record<string, readonly string[]>>;
  /**
   * Where the user decided to keep what they had put over a figure: by row key and column the digest of the report's figure
   * that they decided against. They are asked again once the report has another.
   */
  readonly kept: KeptCells;
  /** What the last refresh that wrote into the table has written over; absent where there was none. */
  readonly replaced?: Replaced;
  /** Digests of the lines that were written above it, the first at the top; absent where there are none. */
  readonly heading?: readonly string[];
  /** Its charts as they were written last; absent where there are none. */
  readonly charts?: readonly DrawnRecord[];
}

/** What a refresh has written over: digests of what we had written there before, by row key and column; and the rows that it added. */
export interface Replaced {
  readonly cells: KeptCells;
  readonly rows: readonly string[];
}

export type KeptCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The record of a table that was just written whole, under the name that it got in the workbook. */
export function recordOf(plan: SheetPlan, table: string): RegistryRecord {
  return {
    version: 4,
    table,
    request: plan.request,
    datasetVersion: plan.datasetVersion,
    columns: plan.columns.map((column) => column.id),
    digests: Object.fromEntries(plan.rows.map((row) => [row.key, rowDigests(row, plan.columns)])),
    kept: {},
    ...(plan.heading && { heading: plan.heading.map(digestOf) }),
    ...((plan.charts?.length ?? 0) > 0 && { charts: drawnRecords(plan, table) }),
  };
}

/** One digest per cell. */
export function rowDigests(row: PlanRow, columns: readonly Pick<Column, 'id'>[]): readonly string[] {
  return columns.map(({ id }) => (row.cells[id]?.role === 'live' ? LIVE : digestOf(valueAt(row, id))));
}

/** Stands for the digest of a cell into which a formula was written; no digest is equal to it. */
export const LIVE = '=';

/** Tells which cells of a table compute themselves, by key and column: those that do now, or did when written. */
export function liveCells(plan: SheetPlan, record: RegistryRecord): (key: string, column: string) => boolean {
  const rows = new Map(plan.rows.map((row) => [row.key, row]));
  return (key, column) =>
    rows.get(key)?.cells[column]?.role === 'live' ||
    record.digests[key]?.[record.columns.indexOf(column)] === LIVE;
}

/** The record as it stands in the workbook's settings. */
export function recordText(record: RegistryRecord): string {
  return JSON.stringify(record);
}

const PREFIX = 'fiscal-gauge.table.';

/** Where in the workbook's settings the record of a table stands. */
export function registryKey(table: string): string {
  return PREFIX + table;
}

/** Whether a setting is a table's record, rather than another add-in's or another kind of ours. */
export function isRegistryKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The table that a registry key speaks of. */
export function tableOfKey(key: string): string {
  return key.slice(PREFIX.length);
}
