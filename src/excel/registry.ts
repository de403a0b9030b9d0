import { isRegistryKey, tableOfKey, type RegistryRecord } from '../sheets/registry/registry-record';
import { parseRegistryRecord, type Unreadable } from '../sheets/registry/registry-schema';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

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

/** Reads which tables of ours the workbook has: one round trip. */
export async function readRegistry(): Promise<Registry | Refusal> {
  return inExcel(async (context) => {
    const registry = askForRegistry(context.workbook);
    await context.sync();
    return registry();
  });
}

/** Asks for the registry and the names of all tables; to be called for after the next sync. */
export function askForRegistry({ settings, tables }: Excel.Workbook): () => Registry {
  settings.load('items/key, items/value');
  tables.load('items/name');
  return () =>
    registryFrom(
      settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
      tables.items.map(({ name }) => name),
    );
}

/** The registry as the settings and the tables that there are let it be read. */
export function registryFrom(settings: readonly Setting[], tables: readonly string[]): Registry {
  const entries = settings
    .filter(({ key }) => isRegistryKey(key))
    .map(({ key, value }) => ({ table: tableOfKey(key), record: parseRegistryRecord(value) }));
  const records: RegistryRecord[] = [];
  const findings: RegistryFinding[] = [];
  for (const { table, record } of entries) {
    if ('kind' in record) findings.push({ table, reason: record.reason });
    else if (record.table !== table) findings.push({ table, reason: 'damaged' });
    else if (!tables.includes(table)) findings.push({ table, reason: 'table-gone' });
    else records.push(record);
  }
  return { kind: 'registry', records, findings };
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
}
