import type { FormulaArea } from '../sheets/formulas/frozen-block';
import { callsOurFunctions } from '../sheets/formulas/our-functions';
import type { Refusal } from '../wording/refusal';
import { readGrids, type Grids } from './cell-grids';
import { codeOf } from './errors';
import { askForFilter } from './filter-over';
import { inExcel } from './in-excel';

/** Where formulas of ours may be looked for. */
export const FORMULA_SCOPES = ['selection', 'sheet', 'workbook'] as const;
export type FormulaScope = (typeof FORMULA_SCOPES)[number];

/** The formulas of ours that a scope holds. */
export interface OurFormulas {
  readonly kind: 'our-formulas';
  readonly scope: FormulaScope;
  readonly sheets: readonly SheetFormulas[];
  /** The names of protected sheets among them, whose formulas stay as they are. */
  readonly protectedSheets: readonly string[];
}

export interface SheetFormulas {
  readonly worksheet: string;
  readonly areas: readonly FormulaArea[];
}

/**
 * Finds the formulas that call our functions, each with the area over which it spills. One read; one more where there
 * are spills, since only Excel knows how far they reach, and one before for a whole workbook, to learn its sheets.
 */
export async function findOurFormulas(scope: FormulaScope): Promise<OurFormulas | Refusal> {
  return inExcel(async (context) => {
    const scans = await scanOf(context, scope);
    const found = scans.map((scan) => ({ scan, cells: formulaCells(scan) }));
    const inSpills = found.flatMap(({ scan, cells }) =>
      scan.used.isNullObject || scan.used.hasSpill === false
        ? []
        : cells.map((cell) => askForSpill(scan, cell)),
    );
    if (inSpills.length > 0) await context.sync();
    const sheets = found.flatMap(({ scan, cells }): readonly SheetFormulas[] => {
      const areas =
        scan.used.isNullObject || scan.used.hasSpill === false ? cells : spilledAreas(scan, inSpills);
      return areas.length === 0 ? [] : [{ worksheet: scan.sheet.name, areas }];
    });
    const isProtected = ({ worksheet }: SheetFormulas) =>
      scans.some(({ sheet }) => sheet.name === worksheet && sheet.protection.protected);
    return {
      kind: 'our-formulas',
      scope,
      sheets: sheets.filter((sheet) => !isProtected(sheet)),
      protectedSheets: sheets.filter(isProtected).map(({ worksheet }) => worksheet),
    };
  });
}

/** What a sheet holds, asked for in a read. */
export interface SheetScan extends AskedSheet {
  /** What its cells hold that are used; nothing where there are none. */
  readonly held: Grids<'formulas' | 'values' | 'valueTypes'> | undefined;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** What a filter over it is refused with. */
  readonly filter: () => Refusal | undefined;
}

/** Reads what the scope holds. */
export async function scanOf(
  context: Excel.RequestContext,
  scope: FormulaScope,
): Promise<readonly SheetScan[]> {
  const { workbook } = context;
  if (scope !== 'workbook') return oneSheet(context, scope);
  const { worksheets } = workbook;
  worksheets.load('items/name');
  await context.sync();
  return readSheets(context, worksheets.items);
}

/** Reads sheets in one request, or, where Excel finds the answer too large, in halves; a single one in areas of some rows. */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetScan[]> {
  try {
    return await readTogether(context, sheets.map(usedOf));
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const [only, ...others] = sheets;
    if (only && others.length === 0) return [await readInAreas(context, usedOf(only))];
    const middle = Math.ceil(sheets.length / 2);
    const first = await readSheets(context, sheets.slice(0, middle));
    return [...first, ...(await readSheets(context, sheets.slice(middle)))];
  }
}

async function readTogether(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
): Promise<readonly SheetScan[]> {
  for (const { used } of sheets) {
    used.load('formulas, values, valueTypes, rowIndex, columnIndex, hasSpill');
  }
  await context.sync();
  return sheets.map((asked) => ({ ...asked, held: asked.used.isNullObject ? undefined : asked.used }));
}

async function readInAreas(context: Excel.RequestContext, asked: AskedSheet): Promise<SheetScan> {
  const { used } = asked;
  used.load('rowIndex, columnIndex, rowCount, columnCount, hasSpill');
  await context.sync();
  if (used.isNullObject) return { ...asked, held: undefined };
  const size = { range: used, rows: used.rowCount, columns: used.columnCount };
  const [held] = await readGrids(context, [size], ['formulas', 'values', 'valueTypes']);
  return { ...asked, held };
}

/** The sheet, or what is selected of it, as far as it is used. */
async function oneSheet(
  context: Excel.RequestContext,
  scope: 'selection' | 'sheet',
): Promise<readonly SheetScan[]> {
  const ask = (): AskedSheet => {
    const { workbook } = context;
    if (scope === 'sheet') return usedOf(workbook.worksheets.getActiveWorksheet());
    const selected = workbook.getSelectedRange();
    const { worksheet: sheet } = selected;
    return asked(sheet, selected.getUsedRangeOrNullObject(true));
  };
  try {
    return await readTogether(context, [ask()]);
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return [await readInAreas(context, ask())];
  }
}

function usedOf(sheet: Excel.Worksheet): AskedSheet {
  return asked(sheet, sheet.getUsedRangeOrNullObject(true));
}

function asked(sheet: Excel.Worksheet, used: Excel.Range): AskedSheet {
  sheet.load('name');
  sheet.protection.load('protected');
  return { sheet, used, filter: askForFilter(sheet, used) };
}

/** Every cell that shows a formula of ours; where one spills, all its cells may do so. */
export function formulaCells({ used, held }: SheetScan): readonly FormulaArea[] {
  if (held === undefined) return [];
  return held.formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((formula, c): readonly FormulaArea[] =>
      typeof formula === 'string' && callsOurFunctions(formula)
        ? [{ row: used.rowIndex + r, column: used.columnIndex + c, rows: 1, columns: 1, formula }]
        : [],
    ),
  );
}

interface AskedSpill {
  readonly scan: SheetScan;
  readonly cell: FormulaArea;
  readonly area: Excel.Range;
  readonly parent: Excel.Range;
}

function askForSpill(scan: SheetScan, cell: FormulaArea): AskedSpill {
  const range = scan.sheet.getCell(cell.row, cell.column);
  const area = range.getSpillingToRangeOrNullObject();
  const parent = range.getSpillParentOrNullObject();
  area.load('rowCount, columnCount');
  parent.load('rowIndex, columnIndex');
  return { scan, cell, area, parent };
}

/** The formulas with their areas, without the cells into which another one spills. */
function spilledAreas(scan: SheetScan, asked: readonly AskedSpill[]): readonly FormulaArea[] {
  return asked
    .filter((one) => one.scan === scan)
    .flatMap(({ cell, area, parent }): readonly FormulaArea[] => {
      if (!area.isNullObject) return [{ ...cell, rows: area.rowCount, columns: area.columnCount }];
      const isChild =
        !parent.isNullObject && (parent.rowIndex !== cell.row || parent.columnIndex !== cell.column);
      return isChild ? [] : [cell];
    });
}
