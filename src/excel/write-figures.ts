import type { Grid } from '../sheets/edits/block';
import type { CellsEdit, LookEdit } from '../sheets/edits/edit';
import { pointsWide } from '../sheets/plan/table-look';
import type { FigureBlock } from '../sheets/figures/figure-block';
import { isRefusal, refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { askForFilter } from './filter-over';
import { inExcel } from './in-excel';
import { askForKeeping, entryToKeep } from './keep-gesture';
import { askForTablesAround, besideTables } from './tables-around';

/** Figures that were written into cells. */
export interface FiguresWritten {
  readonly kind: 'figures-written';
  readonly figures: number;
  readonly worksheet: string;
  /** `B3:D5`, as Excel writes it. */
  readonly range: string;
}

/**
 * Writes figures into cells from the selected one on, all or none: one read, one write. What it takes to undo that is kept in the
 * workbook first. Tables around the cells stay as they are. Refused by name, and nothing written, where one of the cells holds something,
 * is merged or protected, and where several rows would stand in a table, right below or beside one, or over rows that a filter hides.
 */
export async function writeFigures(block: FigureBlock): Promise<FiguresWritten | Refusal> {
  return inExcel(async (context) => {
    const rows = block.contents.length;
    const columns = block.contents[0]?.length ?? 1;
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    const area = cell.getResizedRange(rows - 1, columns - 1);
    const used = area.getUsedRangeOrNullObject(true);
    const merged = area.getMergedAreasOrNullObject();
    const column = cell.getEntireColumn().getUsedRangeOrNullObject(true);
    const { worksheet } = cell;
    area.load('address, numberFormat, rowIndex, columnIndex');
    worksheet.load('name');
    worksheet.protection.load('protected');
    used.load('address');
    column.load('address');
    cell.load('format/columnWidth');
    merged.load('address');
    const keeping = askForKeeping(context);
    const around = askForTablesAround(context, worksheet, area);
    const filter = rows > 1 ? askForFilter(worksheet, area) : () => undefined;
    await context.sync();

    const sheet = worksheet.name;
    if (worksheet.protection.protected) return refusal('target-protected', { sheet });
    if (!merged.isNullObject) return refusal('target-merged', { address: merged.address, sheet });
    if (!used.isNullObject) return refusal('target-occupied', { address: used.address, sheet });
    const filtered = filter();
    if (filtered) return filtered;
    const tables = await around();
    if (isRefusal(tables)) return tables;
    const edits = [
      edit(block, area, sheet),
      ...(column.isNullObject ? widened(block, cell, area, sheet) : []),
    ];
    const keep = entryToKeep(await keeping(context), edits, area.address);
    await besideTables(tables, () => carryOut(context, edits, { keep }));
    return {
      kind: 'figures-written',
      figures: block.figures,
      worksheet: sheet,
      range: area.address.replace(/^.*!/, ''),
    };
  });
}

/** In a column where nothing else stands, the names are not cut off by the figures beside them. */
function widened(
  { widest = 0 }: FigureBlock,
  cell: Excel.Range,
  { rowIndex: row, columnIndex: column }: Excel.Range,
  worksheet: string,
): readonly LookEdit[] {
  const from = { columnWidth: cell.format.columnWidth };
  const to = { columnWidth: pointsWide(widest) };
  if (to.columnWidth <= from.columnWidth) return [];
  return [{ kind: 'look', worksheet, extent: { row, column, rows: 1, columns: 1 }, from, to }];
}

function edit({ contents, formats }: FigureBlock, area: Excel.Range, worksheet: string): CellsEdit {
  const before = area.numberFormat as string[][];
  // In a cell for texts a formula would stay a text; a format that somebody chose stays.
  const wanted: Grid<string> = formats.map((row, r) =>
    row.map((format, c) => {
      const is = before[r]?.[c] ?? 'General';
      if (is === '@') return format ?? 'General';
      return is === 'General' ? format : null;
    }),
  );
  return {
    kind: 'cells',
    at: { kind: 'on-sheet', worksheet, row: area.rowIndex, column: area.columnIndex },
    from: { contents: contents.map((row) => row.map(() => '')), formats: before },
    to: { contents, formats: wanted },
  };
}
