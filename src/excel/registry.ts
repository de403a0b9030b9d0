import type { RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord, type Unreadable } from '../sheets/registry/registry-schema';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import { askForRecords, standingRecords, type AskedRecords, type StandingRecord } from './standing-records';

/** What a workbook remembers of our tables. */
export interface Registry {
  readonly kind: 'registry';
  /** Records of tables that are there. */
  readonly records: readonly RegistryRecord[];
  readonly findings: readonly RegistryFinding[];
}

/** A record that leads to no table, or that cannot be read; it is told, and stays as it is. */
export interface RegistryFinding {
  readonly table: string;
  readonly reason: 'table-gone' | Unreadable['reason'];
}

/** Reads which tables of ours the workbook has: one round trip, and one more for records that were never seen before. */
export async function readRegistry(): Promise<Registry | Refusal> {
  return inExcel(async (context) => {
    const asked = askForRegistry(context.workbook);
    await context.sync();
    return registryRead(context, asked);
  });
}

/** The records and the names of all tables, asked for in a read. */
export interface AskedRegistry {
  readonly records: AskedRecords;
  readonly tables: Excel.TableCollection;
}

/** Asks for the registry; `registryRead` tells it after the next sync. */
export function askForRegistry(workbook: Excel.Workbook): AskedRegistry {
  const { tables } = workbook;
  tables.load('items/name');
  return { records: askForRecords(workbook), tables };
}

/** The registry that was asked for: no further round trip, but for records that were never seen before. */
export async function registryRead(
  context: Excel.RequestContext,
  { records, tables }: AskedRegistry,
): Promise<Registry> {
  return registryFrom(
    await standingRecords(context, records),
    tables.items.map(({ name }) => name),
  );
}

/** The registry as the records and the tables that there are let it be read. */
export function registryFrom(
  standing: ReadonlyMap<string, Pick<StandingRecord, 'content'>>,
  tables: readonly string[],
): Registry {
  const records: RegistryRecord[] = [];
  const findings: RegistryFinding[] = [];
  for (const [table, { content }] of standing) {
    const record = typeof content === 'string' ? parseRegistryRecord(content) : content;
    if ('kind' in record) findings.push({ table, reason: record.reason });
    else if (record.table !== table) findings.push({ table, reason: 'damaged' });
    else if (!tables.includes(table)) findings.push({ table, reason: 'table-gone' });
    else records.push(record);
  }
  // In the order of the tables: that of the parts says nothing.
  const inOrder = records.toSorted((one, other) => tables.indexOf(one.table) - tables.indexOf(other.table));
  return { kind: 'registry', records: inOrder, findings };
}
