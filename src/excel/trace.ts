import { callsOurFunctions } from '../sheets/formulas/our-functions';
import { cellAddress } from '../sheets/plan/a1';
import { mayBeOurs } from '../sheets/registry/found-tables';
import type { FormulaCell } from '../sheets/traced/formula-cell';
import { isRefusal, type Refusal } from '../wording/refusal';
import { cellValues } from './cell-values';
import { askForFilled, contentOf, filledByFormula, type AskedFilled } from './filled-cell';
import { inExcel } from './in-excel';
import type { Anchor } from './placement';
import { askForRow, placeIn, type PlaceInRecord } from './selected-row';
import { readTables } from './read-tables';
import { seenAs } from './seen-tables';
import {
  askForRecords,
  standingRecords,
  type StandingRecord,
  type StandingRecords,
} from './standing-records';

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
 * while one travels in a table, that is the table where one was before. One more where a table of ours is entered. A table that has
 * another name than its record says is known by its id; the first time that one is met, all tables are read to tell whose it is.
 *
 * Of the table's rows only the selected one is read.
 */
export async function readSelectedCell(expected: string | undefined): Promise<SelectedCell | Refusal> {
  const first = await readOnce(expected);
  if (isRefusal(first)) return first;
  const { stranger } = first;
  if (stranger !== undefined && !asked.has(stranger)) {
    asked.add(stranger);
    // Once for each: what it finds is remembered.
    await readTables([]);
    const again = await readOnce(expected);
    return isRefusal(again) || again.table === undefined
      ? cellOf(again)
      : cellOf(await readOnce(again.table));
  }
  return first.table === undefined || first.table === expected
    ? cellOf(first)
    : cellOf(await readOnce(first.table));
}

/** Tables that bear no name of a record and may be ours, of which it was asked whose they are, by their ids. */
const asked = new Set<string>();

/** The same place with all rows of its table around it: one read. */
export async function withAllRows(place: PlaceInRecord, anchor: Anchor): Promise<PlaceInRecord | Refusal> {
  const name = place.reading.table;
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
  /** The id of a table in which it stands, which may be ours, and of which no record is known. */
  readonly stranger?: string;
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
    tables.load('items/id, items/name, items/columns/items/name');
    const asking = askForRecords(workbook);
    const row = expected === undefined ? undefined : askForRow(workbook, expected, cell);
    await context.sync();

    const anchor: Anchor = {
      worksheet: worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      address: cell.address,
    };
    const records = await standingRecords(context, asking);
    const [own] = tables.items.flatMap((one) => {
      const content = recordBehind(one, records)?.content;
      return content === undefined ? [] : [{ name: one.name, content }];
    });
    const table = own?.name;
    const [stranger] = tables.items.flatMap(({ id, columns }) =>
      own === undefined && mayBeOurs(columns.items.map(({ name }) => name)) ? [id] : [],
    );
    const place = row && own && table === expected ? placeIn(row, own.content, anchor) : undefined;
    const formula = formulaIn(filled, anchor);
    return {
      kind: 'read',
      anchor,
      ...(table !== undefined && { table }),
      ...(stranger !== undefined && { stranger }),
      ...(place && { place }),
      ...(formula && { formula }),
    };
  });
}

/** The record of a table: that under which it was seen, whatever it is called, else that of its name, if no other was seen under that. */
function recordBehind(
  { id, name }: { readonly id: string; readonly name: string },
  records: StandingRecords,
): StandingRecord | undefined {
  const seen = [...records.values()].find(({ parts }) => seenAs(parts) === id);
  const named = records.get(name);
  const isAnothers = named !== undefined && (seenAs(named.parts) ?? id) !== id;
  return seen ?? (isAnothers ? undefined : named);
}

/** Of a cell with a formula of ours, or into which one spills, what it holds and shows. */
function formulaIn(filled: AskedFilled, { worksheet, row, column }: Anchor): FormulaCell | undefined {
  const filledBy = filledByFormula(filled);
  if (filledBy === undefined || !callsOurFunctions(filledBy.formula)) return undefined;
  const { offset } = filledBy;
  const address = cellAddress({ row: row - offset.row, column: column - offset.column });
  return { worksheet, address, filledBy, ...contentOf(filled) };
}
