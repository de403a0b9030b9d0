import { cellsOfRecord } from '../sheets/registry/cells-of-record';
import type { StrayTable } from '../sheets/registry/found-table';
import type { RegistryRecord } from '../sheets/registry/registry-record';
import { rowMark } from '../sheets/plan/row-mark';
import { cellValues } from './cell-values';

/**
 * Searches all sheets for the cells of tables that are none any more: one round trip looks for the marks of some of their rows,
 * another reads the sheets that have one.
 */
export async function findRanges(
  context: Excel.RequestContext,
  records: readonly RegistryRecord[],
): Promise<ReadonlyMap<RegistryRecord, StrayTable>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const searched = worksheets.items.flatMap((sheet) =>
    records.map((record) => ({ sheet, record, hits: someKeys(record).map((key) => search(sheet, key)) })),
  );
  await context.sync();
  const hit = searched.filter(({ hits }) => hits.some(({ isNullObject }) => !isNullObject));
  if (hit.length === 0) return new Map();
  const used = new Map(hit.map(({ sheet }) => [sheet, sheet.getUsedRange(true)]));
  for (const range of used.values()) range.load('values, rowIndex, columnIndex');
  await context.sync();
  const found = new Map<RegistryRecord, StrayTable>();
  for (const { sheet, record } of hit) {
    const range = used.get(sheet);
    if (range === undefined || found.has(record)) continue;
    const origin = { row: range.rowIndex, column: range.columnIndex };
    const extent = cellsOfRecord(record, { origin, values: cellValues(range.values) });
    if (extent) found.set(record, { kind: 'range', record, worksheet: sheet.name, extent });
  }
  return found;
}

/** What stands in the key cells of the first row, one in the middle and the last, since some may have been deleted. */
function someKeys({ digests }: RegistryRecord): readonly string[] {
  const keys = Object.keys(digests);
  const some = [keys[0], keys[Math.floor(keys.length / 2)], keys.at(-1)];
  return [...new Set(some)].flatMap((key) => (key === undefined ? [] : [rowMark(key), key]));
}

function search(sheet: Excel.Worksheet, text: string): Excel.Range {
  const found = sheet.getRange().findOrNullObject(text, { completeMatch: true, matchCase: true });
  found.load('rowIndex');
  return found;
}
