import type { RegistryRecord } from '../sheets/registry/registry-record';
import type { TableReading } from '../sheets/registry/table-reading';
import { isRefusal, type Refusal } from '../wording/refusal';
import { blockRead } from './block-read';
import { cellValues } from './cell-values';
import { inExcel } from './in-excel';
import { askForRegistry, readRegistry, registryRead, type Registry, type RegistryFinding } from './registry';

/** Our tables as they stand, with what is remembered of each. */
export interface TablesRead {
  readonly kind: 'read';
  readonly tables: readonly RegisteredTable[];
  readonly findings: readonly RegistryFinding[];
}

export interface RegisteredTable {
  readonly record: RegistryRecord;
  readonly reading: TableReading;
}

/**
 * Reads all tables of ours, and the registry again beside them, in one round trip: the names in `known`, from an
 * earlier reading of the registry, say which. Where a table has come or gone in the meantime, the registry is asked
 * which there are now, and they are read anew.
 */
export async function readTables(known: readonly string[]): Promise<TablesRead | Refusal> {
  const guess = await readNamed(known);
  if (!isRefusal(guess)) {
    const current = names(guess.registry);
    if (current.every((name) => known.includes(name))) return pairUp(guess);
    return readAnew(current);
  }
  if (guess.reason !== 'table-gone') return guess;
  const registry = await readRegistry();
  return isRefusal(registry) ? registry : readAnew(names(registry));
}

async function readAnew(current: readonly string[]): Promise<TablesRead | Refusal> {
  const read = await readNamed(current);
  return isRefusal(read) ? read : pairUp(read);
}

function names({ records }: Registry): readonly string[] {
  return records.map(({ table }) => table);
}

interface Named {
  readonly registry: Registry;
  readonly readings: readonly TableReading[];
}

async function readNamed(tables: readonly string[]): Promise<Named | Refusal> {
  return inExcel(async (context) => {
    const registry = askForRegistry(context.workbook);
    const asked = tables.map((table) => askForTable(context.workbook, table));
    await context.sync();
    return { registry: await registryRead(context, registry), readings: asked.map(readingOf) };
  });
}

interface AskedTable {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Headers come as column names, since a table's header row may be hidden. */
function askForTable(workbook: Excel.Workbook, name: string): AskedTable {
  const table = workbook.tables.getItem(name);
  const { columns, worksheet } = table;
  const body = table.getDataBodyRange();
  columns.load('items/name');
  worksheet.load('name');
  worksheet.protection.load('protected');
  body.load('values, formulas, numberFormat, rowIndex, columnIndex');
  return { name, worksheet, columns, body };
}

function readingOf({ name, worksheet, columns, body }: AskedTable): TableReading {
  return {
    table: name,
    worksheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    origin: { row: body.rowIndex, column: body.columnIndex },
    header: columns.items.map((column) => column.name),
    rows: cellValues(body.values),
    body: blockRead(body),
  };
}

function pairUp({ registry, readings }: Named): TablesRead {
  const tables = readings.flatMap((reading) => {
    const record = registry.records.find(({ table }) => table === reading.table);
    return record === undefined ? [] : [{ record, reading }];
  });
  return { kind: 'read', tables, findings: registry.findings };
}
