import { typed } from '../sheets/edits/block';
import type { CellsEdit } from '../sheets/edits/edit';
import { overlaps } from '../sheets/edits/extent';
import type { Argument, CellsArgument } from '../sheets/formulas/argument';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';
import { rangeExtent } from './range-extent';
import { askForKeeping, entryToKeep } from './keep-gesture';
import { askForTablesAround, besideTables } from './tables-around';

/** A formula that was written into a cell. */
export interface FormulaWritten {
  readonly kind: 'formula-written';
  /** As Excel writes it: `Sheet1!B3`. */
  readonly address: string;
}

/** A formula to write. */
export interface FormulaToWrite {
  /** Its text, where it stands on the sheet given. */
  readonly textOn: (worksheet: string) => string;
  readonly given: readonly Argument[];
  /** How many cells its result takes; more than one spill to the right and down. */
  readonly rows: number;
  readonly columns: number;
  /** The number format that its result deserves, where Excel gives it none by itself. */
  readonly format?: string;
}

/**
 * Writes a formula into the selected cell: one read, another where its result spills, one write. Refused by name, and nothing
 * written, where the cell or those into which the result would spill hold something, are merged or protected, where a spill
 * would stand in a table or be taken in by one, and where the formula would refer to its own cell.
 */
export async function writeFormula(formula: FormulaToWrite): Promise<FormulaWritten | Refusal> {
  return inExcel(async (context) => {
    const target = askForTarget(context.workbook, formula);
    const used = formula.given.flatMap((argument) =>
      argument.kind === 'cells' ? [askForPlace(context.workbook, argument)] : [],
    );
    const around = askForTablesAround(context, target.worksheet, target.cell);
    const keeping = askForKeeping(context);
    await context.sync();
    const inTheWay = obstacle(target, used, formula);
    if (inTheWay) return inTheWay;
    const table = formula.rows * formula.columns > 1 ? await tableTouched(context, target) : undefined;
    if (table !== undefined) return refusal('spill-beside-table', { table });

    const { cell } = target;
    const tables = await around();
    if (isRefusal(tables)) return tables;
    const edits = [formulaEdit(target, formula)];
    const keep = entryToKeep(await keeping(context), edits, cell.address);
    await besideTables(tables, () => carryOut(context, edits, { keep }));
    return { kind: 'formula-written', address: cell.address };
  });
}

/** The selected cell, and what stands where the result would go; asked for in a read. */
interface Target {
  readonly cell: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly tables: Excel.TableScopedCollection;
}

function askForTarget(workbook: Excel.Workbook, { rows, columns }: FormulaToWrite): Target {
  const cell = workbook.getSelectedRange().getCell(0, 0);
  const { worksheet } = cell;
  const area = cell.getResizedRange(rows - 1, columns - 1);
  const used = area.getUsedRangeOrNullObject(true);
  const merged = area.getMergedAreasOrNullObject();
  const tables = area.getTables(false);
  cell.load('address, numberFormat, rowIndex, columnIndex');
  worksheet.load('name');
  worksheet.protection.load('protected');
  used.load('address');
  merged.load('address');
  tables.load('items/name');
  return { cell, worksheet, used, merged, tables };
}

/** Where an argument's cells stand. */
interface ArgumentPlace {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

function askForPlace({ worksheets }: Excel.Workbook, cells: CellsArgument): ArgumentPlace {
  const sheet =
    cells.worksheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(cells.worksheet);
  const range = sheet.getRange(cells.address);
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  sheet.load('name');
  return { range, worksheet: sheet };
}

/** The table right above the cell or right to its left: it takes in what is entered there, by code too, and a table holds no spill. */
async function tableTouched(
  context: Excel.RequestContext,
  { cell, worksheet }: Target,
): Promise<string | undefined> {
  const { rowIndex: row, columnIndex: column } = cell;
  const neighbours = [
    ...(row > 0 ? [worksheet.getCell(row - 1, column)] : []),
    ...(column > 0 ? [worksheet.getCell(row, column - 1)] : []),
  ];
  const touching = neighbours.map((neighbour) => neighbour.getTables(false));
  for (const tables of touching) tables.load('items/name');
  if (touching.length > 0) await context.sync();
  return touching.flatMap(({ items }) => items).map(({ name }) => name)[0];
}

function formulaEdit({ cell, worksheet }: Target, formula: FormulaToWrite): CellsEdit {
  const [[format = 'General'] = []] = cell.numberFormat as string[][];
  // In a cell for texts the formula would stay a text.
  const isFree = format === '@' || format === 'General';
  return {
    kind: 'cells',
    at: { kind: 'on-sheet', worksheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex },
    from: { contents: [['']], formats: [[format]] },
    to: {
      contents: [[typed(formula.textOn(worksheet.name))]],
      formats: [[isFree ? (formula.format ?? 'General') : null]],
    },
  };
}

function obstacle(
  { cell, worksheet, used, merged, tables }: Target,
  given: readonly ArgumentPlace[],
  { rows, columns }: FormulaToWrite,
): Refusal | undefined {
  const sheet = worksheet.name;
  if (worksheet.protection.protected) return refusal('target-protected', { sheet });
  if (!merged.isNullObject) return refusal('target-merged', { address: merged.address, sheet });
  if (!used.isNullObject) return refusal('target-occupied', { address: used.address, sheet });
  const [table] = tables.items;
  if (table && rows * columns > 1) return refusal('spill-in-table', { table: table.name });
  const target = { row: cell.rowIndex, column: cell.columnIndex, rows, columns };
  const refersToItself = given.some(
    (one) => one.worksheet.name === sheet && overlaps(rangeExtent(one.range), target),
  );
  return refersToItself ? refusal('target-among-arguments', { address: cell.address }) : undefined;
}
