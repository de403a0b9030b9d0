import { parseRegistryRecord } from '../sheets/registry/registry-schema';
import { uniqueSheetName, uniqueTableName } from '../sheets/plan/unique-name';
import type { StandingRecords } from './standing-records';

/** Finds names that a workbook has not given away yet, and gives each once. */
export class FreeNames {
  constructor(
    private readonly sheets: string[],
    /** Of tables and defined names, which share one space. */
    private readonly tables: string[],
    private readonly records: StandingRecords,
  ) {}

  sheet(wanted: string): string {
    const name = uniqueSheetName(wanted, this.sheets);
    this.sheets.push(name);
    return name;
  }

  /**
   * A free name for a table, with what a table of that name has left in the registry; a record that cannot be read, as of a later
   * version, is never written over.
   */
  table(wanted: string): { readonly table: string; readonly record: string | null } {
    const left = this.records.get(wanted)?.content;
    const isReadable = typeof left === 'string' && !('kind' in parseRegistryRecord(left));
    const recorded = [...this.records.keys()].filter((name) => name !== wanted || !isReadable);
    const table = uniqueTableName(wanted, [...this.tables, ...recorded]);
    this.tables.push(table);
    return { table, record: table === wanted && isReadable ? left : null };
  }
}

/**
 * Asks for the names of sheets, tables and defined names; to be called for, with the records that stand, after the next sync.
 * `avoided` are names of sheets that turned out to be taken by what no list tells.
 */
export function askForNames(
  { worksheets, tables, names }: Excel.Workbook,
  avoided: readonly string[] = [],
): (records: StandingRecords) => FreeNames {
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return (records) =>
    new FreeNames(
      [...worksheets.items.map(nameOf), ...avoided],
      [...tables.items, ...names.items].map(nameOf),
      records,
    );
}
