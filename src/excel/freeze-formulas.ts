import { cellAddress, type CellPlace } from '../sheets/plan/a1';
import { frozenBlock, hullOf, type FrozenBlock } from '../sheets/formulas/frozen-block';
import { sheetReference } from '../sheets/plan/sheet-reference';
import { frozenById } from '../sheets/undo/by-ids';
import { isRefusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { readGrids, type Grids, type SizedRange } from './cell-grids';
import { askForFilter } from './filter-over';
import { inExcel } from './in-excel';
import { askForKeeping, undoable, type Undoable } from './keep-gesture';
import type { OurFormulas, SheetFormulas } from './our-formulas';

export interface FormulasFrozen extends Undoable {
  readonly kind: 'formulas-frozen';
  /** How many formulas are values now. */
  readonly formulas: number;
  /** The cells of those that stay, since they show an error. */
  readonly left: readonly string[];
  readonly protectedSheets: readonly string[];
}

/**
 * Replaces formulas of ours by their values: two reads, one write. Formats stay as they are shown; a spill becomes values
 * over its whole area. Refused where a filter hides rows among them. What has changed since the formulas were found, shows an error or stands on a protected sheet is
 * left as it is. What it takes to bring the formulas back is kept in the workbook first; what was kept of an earlier time stays.
 */
export async function freezeFormulas({
  sheets,
  protectedSheets,
}: OurFormulas): Promise<FormulasFrozen | Refusal> {
  const answer = await inExcel(async (context) => {
    const asked = sheets.flatMap((sheet) => askForBlock(context.workbook, sheet));
    const keeping = askForKeeping(context);
    await context.sync();
    const [filtered] = asked.flatMap(({ filter }) => filter() ?? []);
    if (filtered) return filtered;
    const grids = await readGrids(context, asked, GRIDS);
    const blocks = asked.flatMap(({ sheet, origin }, index) => {
      const held = grids[index];
      return held ? [{ sheet, block: blockOf(sheet, origin, held) }] : [];
    });
    const due = blocks.filter(({ block }) => block.frozen.length > 0);
    // Values first: a format that came with a formula's result may go with the formula.
    const edits = due.flatMap(({ block: { contents, formats } }) => [contents, formats]);
    let isKept = true;
    if (edits.length > 0) {
      const { standing, sheetIds, at } = await keeping(context);
      const blocks = due.map(({ block }) => frozenById({ ...block, areas: block.frozen }, sheetIds));
      isKept = await carryOut(context, edits, {
        keep: { standing, gesture: { kind: 'freezing', at, blocks } },
      });
    }
    return {
      formulas: blocks.reduce((sum, { block }) => sum + block.frozen.length, 0),
      left: blocks.flatMap(({ sheet, block }) =>
        block.left.map((area) => `${sheetReference(sheet.worksheet)}!${cellAddress(area)}`),
      ),
      ...undoable(isKept),
    };
  });
  return isRefusal(answer) ? answer : { kind: 'formulas-frozen', ...answer, protectedSheets };
}

interface AskedBlock extends SizedRange {
  readonly sheet: SheetFormulas;
  readonly origin: CellPlace;
  readonly filter: () => Refusal | undefined;
}

function askForBlock(workbook: Excel.Workbook, sheet: SheetFormulas): readonly AskedBlock[] {
  const hull = hullOf(sheet.areas);
  if (hull === undefined) return [];
  const { row, column, rows, columns } = hull;
  const worksheet = workbook.worksheets.getItem(sheet.worksheet);
  const range = worksheet.getRangeByIndexes(row, column, rows, columns);
  const filter = askForFilter(worksheet, range);
  return [{ sheet, range, rows, columns, origin: { row, column }, filter }];
}

function blockOf(
  { worksheet, areas }: SheetFormulas,
  origin: CellPlace,
  { formulas, values, valueTypes, numberFormat, text }: HeldCells,
): FrozenBlock {
  return frozenBlock(worksheet, areas, {
    origin,
    formulas,
    values,
    types: valueTypes as string[][],
    formats: numberFormat as string[][],
    texts: text as string[][],
  });
}

const GRIDS = ['formulas', 'values', 'valueTypes', 'numberFormat', 'text'] as const;
type HeldCells = Grids<(typeof GRIDS)[number]>;
