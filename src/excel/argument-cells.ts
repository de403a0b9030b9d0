import type { CellsArgument } from '../sheets/formulas/argument';
import type { CellContent } from '../sheets/formulas/call-arguments';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** What the cells of several arguments hold, row by row. */
export interface ArgumentCells {
  readonly kind: 'argument-cells';
  readonly contents: readonly (readonly (readonly CellContent[])[])[];
}

/**
 * Reads the cells of several arguments in one round trip; those without a sheet are taken from the active one. A whole
 * column is read as far as it is used.
 */
export async function readArgumentCells(given: readonly CellsArgument[]): Promise<ArgumentCells | Refusal> {
  const [first] = given;
  return inExcel(
    async (context) => {
      const ranges = given.map((cells) => askForCells(context.workbook.worksheets, cells));
      await context.sync();
      return { kind: 'argument-cells', contents: ranges.map(contentsOf) };
    },
    first?.worksheet === undefined ? {} : { sheet: first.worksheet },
  );
}

function askForCells(
  worksheets: Excel.WorksheetCollection,
  { worksheet, address }: CellsArgument,
): Excel.Range {
  const sheet = worksheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(worksheet);
  const cells = sheet.getRange(address);
  const isWholeColumn = !/\d/.test(address);
  const range = isWholeColumn ? cells.getUsedRangeOrNullObject(true) : cells;
  range.load('values, valueTypes');
  return range;
}

function contentsOf(range: Excel.Range): readonly (readonly CellContent[])[] {
  if (range.isNullObject) return [['']];
  return range.values.map((row: readonly unknown[], r) =>
    row.map((value, c): CellContent => {
      if (range.valueTypes[r]?.[c] === 'Error') return { type: 'Error', basicValue: String(value) };
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
    }),
  );
}
