import { typed, type Grid } from '../sheets/edits/block';
import { addressOf, hasCell, overlaps, withMargin, type Extent } from '../sheets/edits/extent';
import type { CellPlace } from '../sheets/plan/a1';
import { refusal, type Refusal } from '../wording/refusal';
import { HalfWritten } from './half-written';
import { rangeOf } from './range-of';
import { LetGo } from './watched-run';
import { writeBlock } from './write-block';
import { rangeExtent } from './range-extent';

/**
 * Asks for the tables in the rows and columns of some cells; answers what is asked of them next, if there are some. Refused beside the
 * header of a table, which would make a header of what is written there, and for several rows in a table or right at one: of different
 * formulas that are written into a column at once, Excel may leave one.
 */
export function askForTablesAround(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Excel.Range,
): () => Promise<TablesAround | Refusal> {
  const scopes = [area.getEntireRow().getTables(false), area.getEntireColumn().getTables(false)];
  for (const tables of scopes) tables.load('items/name');
  area.load('rowIndex, columnIndex, rowCount, columnCount');
  worksheet.load('name');
  return async () => {
    const extent = rangeExtent(area);
    const tables = new Map(scopes.flatMap(({ items }) => items).map((table) => [table.name, table]));
    const asked = [...tables.values()].map((table) => askedTable(table, area));
    if (asked.length > 0) await context.sync();
    const near = asked.filter(({ whole }) => overlaps(rangeExtent(whole), withMargin(extent)));
    const hindering = near.find(({ whole }) => extent.rows > 1 || isBesideHeader(extent, rangeExtent(whole)));
    if (hindering) {
      const { table, whole } = hindering;
      const { name: sheet } = worksheet;
      const detail = { table: table.name, sheet, address: addressOf(sheet, extent) };
      return refusal(overlaps(rangeExtent(whole), extent) ? 'overlaps-table' : 'too-close-to-table', detail);
    }
    return { kind: 'tables-around', context, worksheet, extent, tables: near.map(asItIs) };
  };
}

/** The tables that Excel may change when something is written into cells, as they are. */
export interface TablesAround {
  readonly kind: 'tables-around';
  readonly context: Excel.RequestContext;
  readonly worksheet: Excel.Worksheet;
  /** The cells that are written. */
  readonly extent: Extent;
  readonly tables: readonly TableAround[];
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  /** Of its body, the columns that are written into. */
  readonly columns: Excel.Range;
}

interface TableAround extends AskedTable {
  readonly extent: Extent;
  readonly formulas: readonly (readonly unknown[])[] | undefined;
}

/**
 * Writes into cells, and leaves the tables around them as they are. A table takes in what is written right below or beside it, and
 * a formula that is written into a blank column of a table is continued in all rows: both are put right after the write, also
 * where that was broken off. No round trip more where there is no table, one where there is nothing to put right.
 */
export async function besideTables(around: TablesAround, write: () => Promise<unknown>): Promise<void> {
  if (around.tables.length === 0) {
    await write();
    return;
  }
  try {
    await write();
  } catch (error) {
    // Nobody waits for what was let go, and nothing more is written.
    if (!(error instanceof LetGo)) await putRight(around);
    throw error;
  }
  await putRight(around);
}

async function putRight({ context, worksheet, extent, tables }: TablesAround): Promise<void> {
  try {
    const now = tables.map((before) => {
      const whole = before.table.getRange();
      whole.load('rowIndex, columnIndex, rowCount, columnCount');
      before.columns.load('formulas');
      return { before, whole };
    });
    await context.sync();
    const hasRepaired = now.map(({ before, whole }) => repair(worksheet, extent, before, rangeExtent(whole)));
    if (hasRepaired.includes(true)) await context.sync();
  } catch (error) {
    throw new HalfWritten([addressOf(worksheet.name, extent)], error);
  }
}

/** Queues what makes a table as it was, and tells whether there was something. */
function repair(worksheet: Excel.Worksheet, extent: Extent, before: TableAround, now: Extent): boolean {
  const { table, columns, formulas } = before;
  const hasGrown = now.rows > before.extent.rows || now.columns > before.extent.columns;
  if (hasGrown) {
    table.resize(rangeOf(worksheet, before.extent));
    const added = addedTo(before.extent, now);
    const contents = gridOver(added, (cell) => (hasCell(extent, cell) ? null : ''));
    writeBlock(rangeOf(worksheet, added), { contents });
    return true;
  }
  if (formulas === undefined) return false;
  const { rowIndex, columnIndex } = columns;
  const filled = (columns.formulas as unknown[][]).map((row, r) =>
    row.map((formula, c) => {
      const was = formulas[r]?.[c];
      const isOurs = hasCell(extent, { row: rowIndex + r, column: columnIndex + c });
      return isOurs || formula === was ? null : typed(String(was ?? ''));
    }),
  );
  if (filled.every((row) => row.every((cell) => cell === null))) return false;
  writeBlock(columns, { contents: filled });
  return true;
}

function askedTable(table: Excel.Table, area: Excel.Range): AskedTable {
  const whole = table.getRange();
  const columns = table.getDataBodyRange().getIntersectionOrNullObject(area.getEntireColumn());
  whole.load('rowIndex, columnIndex, rowCount, columnCount');
  columns.load('formulas, rowIndex, columnIndex');
  return { table, whole, columns };
}

function asItIs(asked: AskedTable): TableAround {
  const { whole, columns } = asked;
  return {
    ...asked,
    extent: rangeExtent(whole),
    formulas: columns.isNullObject ? undefined : columns.formulas.map((row: readonly unknown[]) => [...row]),
  };
}

function isBesideHeader({ row, column, rows }: Extent, table: Extent): boolean {
  return column === table.column + table.columns && row <= table.row && table.row < row + rows;
}

/** What a table has taken in: rows below it, or columns beside it. */
function addedTo(before: Extent, now: Extent): Extent {
  return now.rows > before.rows
    ? { ...now, row: before.row + before.rows, rows: now.rows - before.rows }
    : { ...now, column: before.column + before.columns, columns: now.columns - before.columns };
}

function gridOver<T>({ row, column, rows, columns }: Extent, of: (cell: CellPlace) => T): Grid<T> {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => of({ row: row + r, column: column + c })),
  );
}
