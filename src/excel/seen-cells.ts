import { cellAddress } from '../sheets/plan/a1';
import { areasIn } from '../sheets/plan/areas-in';
import type { CellsToSee } from '../sheets/traced/cells-behind';
import type { SeenCell } from '../sheets/traced/seen-cell';
import type { Refusal } from '../wording/refusal';
import { askForFilled, contentOf, filledByFormula, type AskedFilled } from './filled-cell';
import { inExcel } from './in-excel';
import { askForRow, placeIn, type AskedRow, type PlaceInRecord } from './selected-row';
import { askForRecords, standingRecords } from './standing-records';

/** Cells that were read, with the place of each in a table of ours, where it stands in one. */
export interface CellsSeen {
  readonly kind: 'cells-seen';
  /** In the order of what was asked for. */
  readonly blocks: readonly (readonly (readonly SeenInPlace[])[])[];
}

export interface SeenInPlace {
  readonly seen: SeenCell;
  readonly place?: PlaceInRecord;
}

/**
 * Reads the cells to which formulas refer, what fills each, and where it stands in a table of ours: one read, one more where one
 * stands in a table.
 */
export async function readSeenCells(asked: readonly CellsToSee[]): Promise<CellsSeen | Refusal> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const blocks = asked.map((block) => cellsIn(workbook, block));
    const cells = blocks.flat(2);
    const records = askForRecords(workbook);
    await context.sync();

    const standing = await standingRecords(context, records);
    const inTables = new Map<AskedCell, AskedRow>();
    for (const one of cells) {
      const table = one.tables.items.map(({ name }) => name).find((name) => standing.has(name));
      if (table !== undefined) inTables.set(one, askForRow(workbook, table, one.filled.cell));
    }
    if (inTables.size > 0) await context.sync();

    const read = (one: AskedCell): SeenInPlace => {
      const row = inTables.get(one);
      const place = row && placeIn(row, standing.get(row.name)?.content, anchorOf(one));
      return { seen: seenCell(one), ...(place && { place }) };
    };
    return { kind: 'cells-seen', blocks: blocks.map((block) => block.map((row) => row.map(read))) };
  });
}

/** A cell asked for in a read. */
interface AskedCell {
  readonly worksheet: string;
  readonly address: string;
  readonly filled: AskedFilled;
  readonly tables: Excel.TableScopedCollection;
}

function cellsIn(
  workbook: Excel.Workbook,
  { worksheet, address }: CellsToSee,
): readonly (readonly AskedCell[])[] {
  const sheet = workbook.worksheets.getItem(worksheet);
  const [area] = areasIn(address);
  if (area === undefined) return [];
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => {
      const place = { row: area.row + down, column: area.column + across };
      const cell = sheet.getCell(place.row, place.column);
      const tables = cell.getTables(false);
      tables.load('items/name');
      return { worksheet, address: cellAddress(place), filled: askForFilled(cell), tables };
    }),
  );
}

function seenCell({ worksheet, address, filled }: AskedCell): SeenCell {
  const filledBy = filledByFormula(filled);
  return { worksheet, address, ...contentOf(filled), ...(filledBy && { filledBy }) };
}

function anchorOf({ worksheet, address, filled: { cell } }: AskedCell) {
  return { worksheet, address, row: cell.rowIndex, column: cell.columnIndex };
}
