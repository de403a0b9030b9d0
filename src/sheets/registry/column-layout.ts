import type { SheetPlan } from '../plan/sheet-plan';
import { KEY_COLUMN } from '../plan/sheet-plan';
import { digestOf } from './cell-digest';
import type { RegistryRecord } from './registry-record';
import { isTelling } from './row-layout';
import { cellAt, type TableReading } from './table-reading';

/** Where our columns stand. */
export interface ColumnLayout {
  /** Position by column id; a deleted column is absent, and so is one that nobody can be sure of. */
  readonly columns: ReadonlyMap<string, number>;
  /** The header under which a renamed column was recognised, by column id. */
  readonly renamed: ReadonlyMap<string, string>;
  /** By the id of a column that is not where its header says, or may be another: the header under which it seems to stand. */
  readonly unsure: ReadonlyMap<string, string>;
}

/** The column with the most keys in it; where no column holds any, the one under the key's header. */
export function keyColumnIn(
  plan: SheetPlan,
  reading: TableReading,
  keyOf: (text: string) => string | undefined,
): number | undefined {
  const header = plan.columns.find(({ id }) => id === KEY_COLUMN)?.header ?? KEY_COLUMN;
  const named = reading.header.indexOf(header);
  const counts = reading.header.map((_, index) => ({
    index,
    isNamed: index === named,
    keys: reading.rows.filter((row) => keyOf(String(row[index] ?? '')) !== undefined).length,
  }));
  const [best] = counts
    .filter(({ keys, isNamed }) => keys > 0 || isNamed)
    .sort((one, other) => other.keys - one.keys || Number(other.isNamed) - Number(one.isNamed));
  return best?.index;
}

/**
 * Finds our columns by header and content. A header is believed unless the column's content stands, by more than half, under
 * another one that is not ours; a column under an unknown header is recognised where all of its cells still hold what was
 * written last, and is the only such. In between nobody can be sure, and whoever reads it is told.
 */
export function columnLayout(
  plan: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
  rows: ReadonlyMap<string, readonly number[]>,
  keyColumn: number | undefined,
): ColumnLayout {
  const held = contentHeld(record, reading, rows);
  const positions = [...reading.header.keys()].filter((index) => index !== keyColumn);
  const named = plan.columns.flatMap(({ id, header }) => {
    const at = positions.find((index) => reading.header[index] === header);
    return id === KEY_COLUMN || at === undefined ? [] : [{ id, at, ...held(id, at) }];
  });
  const settled = named.filter(({ agreeing, telling }) => agreeing * 2 >= telling && telling > 0);
  const taken = new Set(settled.map(({ at }) => at));
  const columns = new Map<string, number>(settled.map(({ id, at }) => [id, at]));
  const renamed = new Map<string, string>();
  const unsure = new Map<string, string>();
  const open = plan.columns.filter(({ id }) => id !== KEY_COLUMN && !columns.has(id));
  const elsewhere = new Map(
    open.map(({ id }) => [
      id,
      positions
        .filter((index) => !taken.has(index))
        .map((at) => ({ at, ...held(id, at) }))
        .filter(({ agreeing, telling }) => telling > 0 && agreeing * 2 >= telling && agreeing > 0)
        .sort((one, other) => other.agreeing - one.agreeing),
    ]),
  );
  const claimed = new Set<number>();
  for (const { id } of open) {
    const own = named.find((one) => one.id === id);
    const [first, second] = elsewhere.get(id) ?? [];
    if (first === undefined) continue;
    const header = reading.header[first.at] ?? '';
    const isWhole = first.agreeing === first.telling && second?.agreeing !== first.agreeing;
    const isFree = !named.some(({ at }) => at === first.at) && !claimed.has(first.at);
    claimed.add(first.at);
    if (own === undefined && isWhole && isFree) {
      columns.set(id, first.at);
      renamed.set(id, header);
    } else unsure.set(id, header);
  }
  // What is left stands where its header says, unless that is where another column's content is.
  for (const { id, at } of named) {
    if (columns.has(id) || unsure.has(id)) continue;
    if (claimed.has(at)) unsure.set(id, reading.header[at] ?? '');
    else columns.set(id, at);
  }
  if (keyColumn !== undefined) {
    columns.set(KEY_COLUMN, keyColumn);
    const header = plan.columns.find(({ id }) => id === KEY_COLUMN)?.header;
    if (reading.header[keyColumn] !== header) renamed.set(KEY_COLUMN, reading.header[keyColumn] ?? '');
  }
  return { columns, renamed, unsure };
}

/** Counts, for one of our columns and a position in the table, the cells that say something, and those that hold it there. */
function contentHeld(
  record: RegistryRecord,
  reading: TableReading,
  rows: ReadonlyMap<string, readonly number[]>,
): (id: string, at: number) => { readonly telling: number; readonly agreeing: number } {
  const ours = Object.entries(record.digests).flatMap(([key, digests]) => {
    const [row, ...copies] = rows.get(key) ?? [];
    return row === undefined || copies.length > 0 ? [] : [{ row, digests }];
  });
  const digested = new Map<number, readonly string[]>();
  return (id, at) => {
    const index = record.columns.indexOf(id);
    const now = digested.get(at) ?? ours.map(({ row }) => digestOf(cellAt(reading, row, at)));
    digested.set(at, now);
    const telling = ours.flatMap(({ digests }, place) => {
      const digest = digests[index];
      return isTelling(digest) ? [{ digest, place }] : [];
    });
    return {
      telling: telling.length,
      agreeing: telling.filter(({ digest, place }) => now[place] === digest).length,
    };
  };
}
