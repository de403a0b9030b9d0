import { isSameName, type Remembered } from '../sheets/registry/found-tables';
import type { RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord, type Unreadable } from '../sheets/registry/registry-schema';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import { seenAs } from './seen-tables';
import { askForRecords, standingRecords, type AskedRecords, type StandingRecord } from './standing-records';

/** What a workbook remembers of our tables, and which tables it has. */
export interface Registry {
  readonly kind: 'registry';
  /** In the order of the tables, those without one of that name at the end. */
  readonly remembered: readonly RememberedIn[];
  /** Records that cannot be read; they are told, and stay as they are. */
  readonly findings: readonly RegistryFinding[];
  /** All tables of the workbook, whosever they are. */
  readonly tables: readonly TableThere[];
}

/** A record with the parts that hold it. */
interface RememberedIn extends Remembered {
  readonly parts: StandingRecord['parts'];
}

export interface RegistryFinding {
  readonly table: string;
  readonly reason: Unreadable['reason'];
}

/** A table as the workbook lists it. */
export interface TableThere {
  readonly id: string;
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: number;
}

/** Reads which tables of ours the workbook has: one round trip, and one more for records that were never seen before. */
export async function readRegistry(): Promise<Registry | Refusal> {
  return inExcel(async (context) => {
    const asked = askForRegistry(context.workbook);
    await context.sync();
    return registryRead(context, asked);
  });
}

/** The records and the list of all tables, asked for in a read. */
export interface AskedRegistry {
  readonly records: AskedRecords;
  readonly tables: Excel.TableCollection;
}

/** Asks for the registry; `registryRead` tells it after the next sync. */
export function askForRegistry(workbook: Excel.Workbook): AskedRegistry {
  const { tables } = workbook;
  tables.load('items/id, items/name, items/rows/count, items/columns/items/name');
  return { records: askForRecords(workbook), tables };
}

/** The registry that was asked for: no further round trip, but for records that were never seen before. */
export async function registryRead(
  context: Excel.RequestContext,
  { records, tables }: AskedRegistry,
): Promise<Registry> {
  return registryFrom(
    await standingRecords(context, records),
    tables.items.map(({ id, name, rows, columns }) => ({
      id,
      name,
      header: columns.items.map((column) => column.name),
      rows: rows.count,
    })),
  );
}

/** The registry as the records and the tables that there are let it be read. */
export function registryFrom(
  standing: ReadonlyMap<string, Pick<StandingRecord, 'content' | 'parts'>>,
  tables: readonly TableThere[],
): Registry {
  const remembered: RememberedIn[] = [];
  const findings: RegistryFinding[] = [];
  for (const [table, { content, parts }] of standing) {
    const record = typeof content === 'string' ? parseRegistryRecord(content) : content;
    if ('kind' in record) findings.push({ table, reason: record.reason });
    else if (record.table !== table) findings.push({ table, reason: 'damaged' });
    else remembered.push({ record, seenAs: seenAs(parts), parts });
  }
  // In the order of the tables: that of the parts says nothing.
  const place = ({ table }: RegistryRecord): number => {
    const at = tables.findIndex(({ name }) => isSameName(name, table));
    return at < 0 ? tables.length : at;
  };
  const inOrder = remembered.toSorted((one, other) => place(one.record) - place(other.record));
  return { kind: 'registry', remembered: inOrder, findings, tables };
}
