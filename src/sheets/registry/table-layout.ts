import { digestOf } from './cell-digest';
import { LIVE, type RegistryRecord } from './registry-record';
import type { CellValue } from '../plan/plan-cell';
import { KEY_COLUMN, type SheetPlan } from '../plan/sheet-plan';
import type { TableReading } from './table-reading';

/** Where in a table, as the user has left it, our columns and rows stand. */
export interface TableLayout {
  /** Position by column id; a deleted column is absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** The header under which a renamed column was recognised, by column id. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Positions by row key: several where the user copied a row, none of them known to be ours. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/**
 * Finds our columns by header and our rows by key, whatever was sorted, moved or inserted.
 *
 * A column under an unknown header is recognised by what it holds, if at least half of the cells that we
 * filled still hold what was written last.
 */
export function layoutOf(plan: SheetPlan, record: RegistryRecord, reading: TableReading): TableLayout {
  const columns = new Map<string, number>();
  for (const column of plan.columns) {
    const index = reading.header.indexOf(column.header);
    if (index >= 0) columns.set(column.id, index);
  }

  const known = new Set(columns.values());
  const free = new Set([...reading.header.keys()].filter((index) => !known.has(index)));
  const renamed = new Map<string, string>();
  const recognise = (id: string, index: number | undefined): void => {
    if (index === undefined) return;
    columns.set(id, index);
    renamed.set(id, reading.header[index] ?? '');
    free.delete(index);
  };

  if (!columns.has(KEY_COLUMN)) recognise(KEY_COLUMN, keyColumnAmong(free, record, reading));
  const rows = rowsByKey(reading, columns.get(KEY_COLUMN));
  for (const { id } of plan.columns) {
    if (!columns.has(id)) recognise(id, columnHolding(id, free, record, reading, rows));
  }
  return { columns, renamed, rows };
}

function rowsByKey(
  reading: TableReading,
  keyColumn: number | undefined,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  if (keyColumn === undefined) return rows;
  reading.rows.forEach((row, index) => {
    const key = String(row[keyColumn] ?? '');
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  return rows;
}

function keyColumnAmong(
  candidates: Iterable<number>,
  record: RegistryRecord,
  reading: TableReading,
): number | undefined {
  return best(candidates, reading.rows.length, (index) => ({
    held: reading.rows.filter((row) => Object.hasOwn(record.digests, String(row[index] ?? ''))).length,
    filled: reading.rows.filter((row) => row[index] !== '').length,
  }));
}

function columnHolding(
  id: string,
  candidates: Iterable<number>,
  record: RegistryRecord,
  reading: TableReading,
  rows: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const position = record.columns.indexOf(id);
  const ours = Object.entries(record.digests).flatMap(([key, digests]) => {
    const [row] = rows.get(key) ?? [];
    const digest = digests[position];
    return row === undefined || digest === undefined || digest === EMPTY || digest === LIVE
      ? []
      : [{ row, digest }];
  });
  return best(candidates, ours.length, (index) => ({
    held: ours.filter(({ row, digest }) => digestOf(cellAt(reading, row, index)) === digest).length,
    filled: ours.length,
  }));
}

const EMPTY = digestOf('');

/** The candidate that holds most, provided that it holds at least half of what it might. */
function best(
  candidates: Iterable<number>,
  ceiling: number,
  count: (index: number) => { readonly held: number; readonly filled: number },
): number | undefined {
  if (ceiling === 0) return undefined;
  const likely = [...candidates]
    .map((index) => ({ index, ...count(index) }))
    .filter(({ held, filled }) => held > 0 && held * 2 >= filled);
  return likely.sort((one, other) => other.held - one.held)[0]?.index;
}

/** The formula at a place of the table's body, as it was typed; `undefined` where there is none, or formulas were not read. */
export function formulaAt({ body }: TableReading, row: number, column: number): string | undefined {
  const content = body?.contents[row]?.[column];
  const isFormula = typeof content === 'object' && content?.kind === 'typed' && content.text.startsWith('=');
  return isFormula ? content.text : undefined;
}

/** The value at a place of the table's body; nothing beyond its edge. */
export function cellAt(reading: TableReading, row: number, column: number): CellValue {
  return reading.rows[row]?.[column] ?? '';
}
