import { refusal, type Refusal } from '../wording/refusal';

/**
 * Asks whether a filter hides rows among some cells of a sheet; to be called after the next sync. Of a block over such rows Excel
 * writes the first row into all that are shown, and nothing says so.
 */
export function askForFilter(sheet: Excel.Worksheet, cells: Excel.Range): () => Refusal | undefined {
  const { tables, autoFilter } = sheet;
  cells.load('rowHidden');
  sheet.load('name');
  tables.load('items/name, items/autoFilter/isDataFiltered');
  autoFilter.load('isDataFiltered');
  return () => {
    // Null where some rows are hidden; by hand as well, which is no harm.
    const isAllShown = cells.isNullObject || (cells.rowHidden as boolean | null) === false;
    if (isAllShown) return undefined;
    const filtered = tables.items.find((table) => table.autoFilter.isDataFiltered);
    if (filtered) return refusal('filter-in-the-way', { table: filtered.name });
    return autoFilter.isDataFiltered ? refusal('filter-in-the-way', { sheet: sheet.name }) : undefined;
  };
}
