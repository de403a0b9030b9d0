import { rowsFor } from '../sheets/charts/chart-layout';
import { cellAddress } from '../sheets/plan/a1';
import { sheetReference } from '../sheets/plan/sheet-reference';
import type { Anchor } from './placement';

/**
 * The first cell below all that stands on a sheet, a row left free, under its leftmost column; the first of an empty sheet. What
 * charts cover is estimated by rows that are as low as they can be, and so is rather too much.
 */
export async function freePlace(context: Excel.RequestContext, worksheet: string): Promise<Anchor> {
  const sheet = context.workbook.worksheets.getItem(worksheet);
  const used = sheet.getUsedRangeOrNullObject();
  const { charts } = sheet;
  used.load('rowIndex, columnIndex, rowCount');
  charts.load('items/top, items/height');
  await context.sync();
  const below = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
  const charted = charts.items.map(({ top, height }) => rowsFor(top + height) + 1);
  const place = { row: Math.max(below, ...charted), column: used.isNullObject ? 0 : used.columnIndex };
  return { worksheet, ...place, address: `${sheetReference(worksheet)}!${cellAddress(place)}` };
}
