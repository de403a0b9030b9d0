import { KEY_COLUMN, valueAt, type SheetPlan } from '../plan/sheet-plan';
import { rowMark } from '../plan/row-mark';
import { digestOf } from './cell-digest';
import { LIVE, type RegistryRecord } from './registry-record';
import { cellAt, type TableReading } from './table-reading';

/** Which row of ours stands where. */
export interface RowLayout {
  /** Positions by row key: several where the user copied a row, none of them known to be ours. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The keys of rows that were recognised by what they hold, since their key cell says nothing or another row's key. */
  readonly unmarked: ReadonlySet<string>;
}

/** Tells which key a text in a key cell stands for: its mark, or the key itself, as the product wrote it before. */
export function keyReader(plan: SheetPlan, record: RegistryRecord): (text: string) => string | undefined {
  const keys = new Map<string, string>();
  for (const key of Object.keys(record.digests)) keys.set(key, key).set(rowMark(key), key);
  for (const row of plan.rows) {
    keys.set(row.key, row.key).set(String(valueAt(row, KEY_COLUMN)), row.key);
  }
  return (text) => keys.get(text.trim());
}

/** Finds rows by their marks alone. */
export function rowsByKey(
  reading: TableReading,
  keyColumn: number | undefined,
  keyOf: (text: string) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  if (keyColumn === undefined) return rows;
  reading.rows.forEach((row, index) => {
    const key = keyOf(String(row[keyColumn] ?? ''));
    if (key === undefined) return;
    const known = rows.get(key);
    if (known) known.push(index);
    else rows.set(key, [index]);
  });
  return rows;
}

/**
 * The same, and those whose key cell was cleared, changed, or filled with another row's: a row is taken for ours that bears the
 * name of one which is missing and holds more than half of what was written there, where it is the only one.
 */
export function rowsByContent(
  marked: ReadonlyMap<string, readonly number[]>,
  plan: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
  columns: ReadonlyMap<string, number>,
): RowLayout {
  const missing = Object.keys(record.digests).filter((key) => !marked.has(key));
  const content = contentOf(plan, record, columns);
  const nameAt = (row: number): string =>
    content.naming.map(({ at }) => digestOf(cellAt(reading, row, at))).join();
  const nameOf = (key: string): string =>
    content.naming.map(({ index }) => record.digests[key]?.[index] ?? '').join();
  // A key that stands alone beside another row's name may have been filled down, and its own row deleted.
  const certain = new Set(
    [...marked].flatMap(([key, rows]) =>
      rows.length === 1 && rows.every((row) => nameAt(row) === nameOf(key)) ? rows : [],
    ),
  );
  const byName = groupedBy(
    [...reading.rows.keys()].filter((row) => missing.length > 0 && !certain.has(row)),
    nameAt,
  );
  const claims = missing.flatMap((key): readonly Claim[] => {
    const digests = record.digests[key] ?? [];
    const alike = (byName.get(nameOf(key)) ?? []).filter((row) => holds(row, digests));
    const [row, ...others] = alike;
    return row === undefined || others.length > 0 ? [] : [{ key, row }];
  });
  const claimants = groupedBy(claims, ({ row }) => row);
  const found = claims.filter(({ row }) => claimants.get(row)?.length === 1);
  const taken = new Set(found.map(({ row }) => row));
  const rows = new Map<string, readonly number[]>();
  for (const [key, positions] of marked) {
    rows.set(
      key,
      positions.filter((row) => !taken.has(row)),
    );
  }
  for (const { key, row } of found) rows.set(key, [row]);
  return { rows, unmarked: new Set(found.map(({ key }) => key)) };

  function holds(row: number, digests: readonly string[]): boolean {
    const filled = content.all.filter(({ index }) => isTelling(digests[index]));
    const held = filled.filter(({ index, at }) => digestOf(cellAt(reading, row, at)) === digests[index]);
    return held.length * 2 > filled.length;
  }
}

interface Claim {
  readonly key: string;
  readonly row: number;
}

/** Whether a digest says something: of an empty cell and of a formula it does not. */
export function isTelling(digest: string | undefined): digest is string {
  return digest !== undefined && digest !== EMPTY && digest !== LIVE;
}

const EMPTY = digestOf('');

/** Where our columns stand in the record (`index`) and in the table (`at`), all but the key's. */
function contentOf(plan: SheetPlan, record: RegistryRecord, columns: ReadonlyMap<string, number>) {
  const all = record.columns.flatMap((id, index) => {
    const at = columns.get(id);
    return at === undefined || id === KEY_COLUMN ? [] : [{ id, index, at }];
  });
  return { all, naming: all.filter(({ id }) => plan.naming.includes(id)) };
}

function groupedBy<Item, Group>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
): ReadonlyMap<Group, readonly Item[]> {
  const groups = new Map<Group, Item[]>();
  for (const item of items) {
    const group = groupOf(item);
    const known = groups.get(group);
    if (known) known.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}
