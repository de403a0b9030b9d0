import { isRegistryKey, registryKey, tableOfKey } from '../sheets/registry/registry-record';
import { uniqueSheetName, uniqueTableName } from '../sheets/plan/unique-name';

/** Finds names that a workbook has not given away yet, and gives each once. */
export class FreeNames {
  constructor(
    private readonly sheets: string[],
    /** Of tables and defined names, which share one space. */
    private readonly tables: string[],
    /** What the registry holds under names that were asked for, be their tables there or not. */
    private readonly records: ReadonlyMap<string, string>,
    /** The names of tables that the registry knows. */
    private readonly recorded: readonly string[],
  ) {}

  sheet(wanted: string): string {
    const name = uniqueSheetName(wanted, this.sheets);
    this.sheets.push(name);
    return name;
  }

  /** A free name for a table, with what a table of that name has left in the registry. */
  table(wanted: string): { readonly table: string; readonly record: string | null } {
    const taken = [...this.tables, ...this.recorded.filter((name) => name !== wanted)];
    const table = uniqueTableName(wanted, taken);
    this.tables.push(table);
    return { table, record: this.records.get(table) ?? null };
  }
}

/**
 * Asks for the names of sheets, tables and defined names, and for the records of the tables wanted; to be called for after
 * the next sync.
 */
export function askForNames(
  { worksheets, tables, names, settings }: Excel.Workbook,
  wanted: readonly string[],
): () => FreeNames {
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  settings.load('items/key');
  const records = wanted.map((table) => {
    const setting = settings.getItemOrNullObject(registryKey(table));
    setting.load('value');
    return { table, setting };
  });
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return () =>
    new FreeNames(
      worksheets.items.map(nameOf),
      [...tables.items, ...names.items].map(nameOf),
      new Map(
        records.flatMap(({ table, setting }) =>
          setting.isNullObject ? [] : [[table, settingText(setting.value as unknown)] as const],
        ),
      ),
      settings.items.flatMap(({ key }) => (isRegistryKey(key) ? [tableOfKey(key)] : [])),
    );
}

function settingText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
