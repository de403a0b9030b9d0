import type { FoundTable } from './found-table';
import type { RegistryRecord } from './registry-record';
import { isRowMark, rowsHeld } from './rows-remembered';
import type { TableReading } from './table-reading';

/** A record, and the id of the table that was last seen to be the record's; absent where nobody has seen one yet. */
export interface Remembered {
  readonly record: RegistryRecord;
  readonly seenAs?: string | undefined;
}

/**
 * Says of each table that was read what it is, and of each record what has become of its table, `range` apart: for that,
 * sheets have to be searched. The tables that have the id or the name of a record come first, then whoever holds their rows.
 */
export function foundTables(
  remembered: readonly Remembered[],
  tables: readonly TableReading[],
): readonly FoundTable[] {
  const owners = new Map<TableReading, RegistryRecord>();
  const own = (record: RegistryRecord, table: TableReading | undefined): void => {
    if (table !== undefined && !owners.has(table)) owners.set(table, record);
  };
  for (const { record, seenAs } of remembered) {
    if (seenAs !== undefined)
      own(
        record,
        tables.find(({ id }) => id === seenAs),
      );
  }
  const isOwned = (record: RegistryRecord): boolean => [...owners.values()].includes(record);
  for (const { record } of remembered) {
    if (!isOwned(record))
      own(
        record,
        tables.find(({ table }) => isSameName(table, record.table)),
      );
  }
  const lost = remembered.filter(({ record }) => !isOwned(record));
  const strangers = tables.filter((table) => !owners.has(table));
  const twins = new Map(
    strangers.map((table) => [
      table,
      twinOf(
        table,
        [...lost, ...remembered].map(({ record }) => record),
      ),
    ]),
  );
  for (const { record, seenAs } of lost) {
    const [only, ...others] = strangers.filter((table) => twins.get(table) === record);
    // One that was seen, and whose id is gone, was deleted; what holds its rows is a copy.
    if (seenAs === undefined && only !== undefined && others.length === 0 && !isOnCopiedSheet(only))
      own(record, only);
  }
  const gone = lost.filter(
    ({ record }) => !isOwned(record) && !strangers.some((table) => twins.get(table) === record),
  );
  return [
    ...tables.flatMap((reading): readonly FoundTable[] => {
      const record = owners.get(reading);
      if (record) return [{ kind: record.table === reading.table ? 'kept' : 'renamed', record, reading }];
      const twin = twins.get(reading);
      if (twin) return [{ kind: 'copy', record: twin, reading, isHeir: !isOwned(twin) }];
      return holdsMarks(reading) ? [{ kind: 'orphan', reading }] : [];
    }),
    ...gone.map(({ record }): FoundTable => ({ kind: 'gone', record })),
  ];
}

/** Whether a table is worth reading that no record names: among its headers is that of our keys. */
export function mayBeOurs(header: readonly string[]): boolean {
  return header.some((name) => KEY_HEADERS.includes(name.toLowerCase()));
}

/** Of the column of keys, in whatever language and table. */
const KEY_HEADERS = ['key', '行键'];

/** Excel holds names apart without regard to case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Of the records whose rows a table holds, the one of which it holds most; of equals the first. */
function twinOf({ rows }: TableReading, records: readonly RegistryRecord[]): RegistryRecord | undefined {
  const held = records.flatMap((record) => {
    const found = rowsHeld(record, rows);
    return found?.isMost ? [{ record, count: found.rows.length }] : [];
  });
  return held.sort((one, other) => other.count - one.count)[0]?.record;
}

function holdsMarks({ rows }: TableReading): boolean {
  return rows.filter((row) => row.some(isRowMark)).length * 2 > rows.length;
}

/** As Excel calls the sheets that it copies. */
function isOnCopiedSheet({ worksheet }: TableReading): boolean {
  return / \(\d+\)$/.test(worksheet);
}
