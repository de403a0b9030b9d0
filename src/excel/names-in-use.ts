/** The names that a workbook has given away, and those that are being given in this gesture. */
export class NamesInUse {
  constructor(
    readonly sheets: string[],
    /** Of tables and defined names, which share one space. */
    readonly tables: string[],
  ) {}

  add(sheet: string, table: string): void {
    this.sheets.push(sheet);
    this.tables.push(table);
  }
}

/** Asks for the names of sheets, tables and defined names; to be called for after the next sync. */
export function askForNames({ worksheets, tables, names }: Excel.Workbook): () => NamesInUse {
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return () => new NamesInUse(worksheets.items.map(nameOf), [...tables.items, ...names.items].map(nameOf));
}
