import { MOST_CELLS, type CellBlock, type Worksheet } from '../core/reading/cell-block';
import type { Refusal } from '../wording/refusal';
import { askForCells, cellBlockRead } from './cell-block-read';
import { inExcel } from './in-excel';

/** Sheets as they stand, by the id under which each was asked for; those that are gone, empty or too large are absent. */
export interface SheetsRead {
  readonly kind: 'sheets-read';
  readonly blocks: ReadonlyMap<Worksheet['id'], CellBlock>;
}

/**
 * Reads sheets as far as they are used: each by its id, and where there is none such by its name. One round trip to find them, and one
 * for what they hold.
 */
export async function readSheets(wanted: readonly Worksheet[]): Promise<SheetsRead | Refusal> {
  const sheets = [...new Map(wanted.map((sheet) => [sheet.id, sheet])).values()];
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.flatMap(({ id, name }) =>
      [id, name].map((key) => {
        const sheet = worksheets.getItemOrNullObject(key);
        const used = sheet.getUsedRangeOrNullObject(true);
        sheet.load('id, name');
        used.load('rowCount, columnCount');
        return { id, sheet, used };
      }),
    );
    await context.sync();
    const found = sheets.flatMap(({ id }) => {
      const there = asked.find((one) => one.id === id && !one.sheet.isNullObject);
      if (there === undefined || there.used.isNullObject) return [];
      const { sheet, used } = there;
      if (used.rowCount * used.columnCount > MOST_CELLS) return [];
      return [{ id, sheet: { id: sheet.id, name: sheet.name }, cells: askForCells(used, true) }];
    });
    if (found.length > 0) await context.sync();
    return {
      kind: 'sheets-read',
      blocks: new Map(found.map(({ id, sheet, cells }) => [id, cellBlockRead(cells, sheet)])),
    };
  });
}
