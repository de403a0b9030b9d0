import { contentsRead, sizeOf } from '../sheets/edits/block';
import { cellAddress } from '../sheets/plan/a1';
import { restoredBlock, type FrozenCells } from '../sheets/formulas/restored-block';
import { sheetReference } from '../sheets/plan/sheet-reference';
import { refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';
import { rangeOf } from './range-of';

export interface FormulasRestored {
  readonly kind: 'formulas-restored';
  readonly formulas: number;
  /** The cells of those that stay values, since something else was put there meanwhile. */
  readonly left: readonly string[];
}

/** Brings back formulas that became values: one read, one write. What has been changed since stays as it is. */
export async function restoreFormulas(frozen: readonly FrozenCells[]): Promise<FormulasRestored | Refusal> {
  const [first] = frozen;
  return inExcel(
    async (context) => {
      const asked = frozen.map((cells) => askForCells(context.workbook, cells));
      await context.sync();
      const locked = asked.find(({ worksheet }) => worksheet.protection.protected);
      if (locked) return refusal('target-protected', { sheet: locked.name });
      const blocks = asked.map(({ name, cells, range }) => ({
        name,
        block: restoredBlock(cells, contentsRead(range.formulas as unknown[][], range.values as unknown[][])),
      }));
      const due = blocks.filter(({ block }) => block.restored.length > 0);
      const edits = due.map(({ block }) => block.contents);
      if (edits.length > 0) await carryOut(context, edits);
      return {
        kind: 'formulas-restored',
        formulas: due.reduce((sum, { block }) => sum + block.restored.length, 0),
        left: blocks.flatMap(({ name, block }) =>
          block.left.map((area) => `${sheetReference(name)}!${cellAddress(area)}`),
        ),
      };
    },
    first && { sheet: sheetOf(first) },
  );
}

interface AskedCells {
  readonly cells: FrozenCells;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function askForCells(workbook: Excel.Workbook, cells: FrozenCells): AskedCells {
  const name = sheetOf(cells);
  const { at, to } = cells.contents;
  const worksheet = workbook.worksheets.getItem(name);
  const range = rangeOf(worksheet, { ...at, ...sizeOf(to) });
  worksheet.protection.load('protected');
  range.load('formulas, values');
  return { cells, name, worksheet, range };
}

function sheetOf({ contents: { at } }: FrozenCells): string {
  return at.kind === 'on-sheet' ? at.worksheet : '';
}
