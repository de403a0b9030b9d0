import { callsOurFunctions } from '../sheets/formulas/our-functions';
import { cellAddress } from '../sheets/plan/a1';
import type { FormulaCell } from '../sheets/traced/formula-cell';
import { isRefusal, type Refusal } from '../wording/refusal';
import { cellValues } from './cell-values';
import { askForFilled, contentOf, filledByFormula, type AskedFilled } from './filled-cell';
import { inExcel } from './in-excel';
import type { Anchor } from './placement';
import { askForRow, placeIn, type PlaceInRecord } from './selected-row';
import { askForRecords, standingRecords } from './standing-records';

/** The upper left selected cell. */
export interface SelectedCell {
  readonly kind: 'cell';
  readonly anchor: Anchor;
  /** Where it stands in the body of a table of ours; absent elsewhere. */
  readonly place?: PlaceInRecord;
  /** The formula with functions of ours that fills it; absent where none does. */
  readonly formula?: FormulaCell;
}

/**
 * Reads the selected cell, and its row where it stands in a table of ours. One read, if `expected` names the table:
 * while one travels in a table, that is the table where one was before. One more where a table of ours is entered.
 *
 * Of the table's rows only the selected one is read.
 */
export async function readSelectedCell(expected: string | undefined): Promise<SelectedCell | Refusal> {
  const first = await readOnce(expected);
  if (isRefusal(first) || first.table === undefined || first.table === expected) return cellOf(first);
  return cellOf(await readOnce(first.table));
}

/** The same place with all rows of its table around it: one read. */
export async function withAllRows(place: PlaceInRecord, anchor: Anchor): Promise<PlaceInRecord | Refusal> {
  const name = place.record.table;
  return inExcel(
    async (context) => {
      const body = context.workbook.tables.getItem(name).getDataBodyRange();
      body.load('values, rowIndex');
      await context.sync();
      const origin = { row: body.rowIndex, column: place.reading.origin.column };
      const reading = { ...place.reading, origin, rows: cellValues(body.values) };
      return { ...place, reading, row: anchor.row - body.rowIndex };
    },
    { table: name },
  );
}

/** What one read of the selection tells. */
interface Read {
  readonly kind: 'read';
  readonly anchor: Anchor;
  /** The table with a record of ours in which the cell stands. */
  readonly table?: string;
  /** The place, if that table is the expected one. */
  readonly place?: PlaceInRecord;
  readonly formula?: FormulaCell;
}

function cellOf(read: Read | Refusal): SelectedCell | Refusal {
  if (isRefusal(read)) return read;
  const { anchor, place, formula } = read;
  return { kind: 'cell', anchor, ...(place && { place }), ...(formula && { formula }) };
}

async function readOnce(expected: string | undefined): Promise<Read | Refusal> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const cell = workbook.getSelectedRange().getCell(0, 0);
    const tables = cell.getTables(false);
    const { worksheet } = cell;
    const filled = askForFilled(cell);
    cell.load('address, rowIndex, columnIndex');
    worksheet.load('name');
    tables.load('items/name');
    const asked = askForRecords(workbook);
    const row = expected === undefined ? undefined : askForRow(workbook, expected, cell);
    await context.sync();

    const anchor: Anchor = {
      worksheet: worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      address: cell.address,
    };
    const records = await standingRecords(context, asked);
    const table = tables.items.map(({ name }) => name).find((name) => records.has(name));
    const content = records.get(expected ?? '')?.content;
    const place = row && table === expected ? placeIn(row, content, anchor) : undefined;
    const formula = formulaIn(filled, anchor);
    return {
      kind: 'read',
      anchor,
      ...(table !== undefined && { table }),
      ...(place && { place }),
      ...(formula && { formula }),
    };
  });
}

/** Of a cell with a formula of ours, or into which one spills, what it holds and shows. */
function formulaIn(filled: AskedFilled, { worksheet, row, column }: Anchor): FormulaCell | undefined {
  const filledBy = filledByFormula(filled);
  if (filledBy === undefined || !callsOurFunctions(filledBy.formula)) return undefined;
  const { offset } = filledBy;
  const address = cellAddress({ row: row - offset.row, column: column - offset.column });
  return { worksheet, address, filledBy, ...contentOf(filled) };
}
