import type { Grid } from '../sheets/edits/block';
import type { CellsEdit } from '../sheets/edits/edit';
import type { FigureBlock } from '../sheets/figures/figure-block';
import { refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';
import { askForKeeping } from './keep-gesture';

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
 * workbook first. Refused by name, and nothing written, where one of the cells holds something, is merged or protected.
 */
export async function writeFigures(block: FigureBlock): Promise<FiguresWritten | Refusal> {
  return inExcel(async (context) => {
    const rows = block.contents.length;
    const columns = block.contents[0]?.length ?? 1;
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    const area = cell.getResizedRange(rows - 1, columns - 1);
    const used = area.getUsedRangeOrNullObject(true);
    const merged = area.getMergedAreasOrNullObject();
    const { worksheet } = cell;
    area.load('address, numberFormat, rowIndex, columnIndex');
    worksheet.load('name');
    worksheet.protection.load('protected');
    used.load('address');
    merged.load('address');
    const keeping = askForKeeping(context);
    await context.sync();

    const sheet = worksheet.name;
    if (worksheet.protection.protected) return refusal('target-protected', { sheet });
    if (!merged.isNullObject) return refusal('target-merged', { address: merged.address, sheet });
    if (!used.isNullObject) return refusal('target-occupied', { address: used.address, sheet });
    const edits = [edit(block, area, sheet)];
    const { standing, byIds, at } = await keeping(context);
    const gesture = { kind: 'filling', at, edits: byIds(edits), tables: [] } as const;
    await carryOut(context, edits, { keep: { standing, gesture } });
    return {
      kind: 'figures-written',
      figures: block.figures,
      worksheet: sheet,
      range: area.address.replace(/^.*!/, ''),
    };
  });
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
