import { cellAddress } from '../sheets/plan/a1';
import { restoredBlock, type RestoredBlock } from '../sheets/formulas/restored-block';
import { sheetReference } from '../sheets/plan/sheet-reference';
import { refusal, type Refusal } from '../wording/refusal';
import type { FrozenSheet } from './freeze-formulas';
import { inExcel } from './in-excel';

export interface FormulasRestored {
  readonly kind: 'formulas-restored';
  readonly formulas: number;
  /** The cells of those that stay values, since something else was put there meanwhile. */
  readonly left: readonly string[];
}

/** Brings back formulas that became values: one read, one write. What has been changed since stays as it is. */
export async function restoreFormulas(frozen: readonly FrozenSheet[]): Promise<FormulasRestored | Refusal> {
  const [first] = frozen;
  return inExcel(
    async (context) => {
      const asked = frozen.map((sheet) => askForCells(context.workbook, sheet));
      await context.sync();
      const locked = asked.find(({ worksheet }) => worksheet.protection.protected);
      if (locked) return refusal('target-protected', { sheet: locked.sheet.worksheet });
      const blocks = asked.map(({ sheet, range }) => ({
        sheet,
        range,
        block: restoredBlock(sheet, range.values as unknown[][]),
      }));
      const due = blocks.filter(({ block }) => block.restored.length > 0);
      for (const { range, block } of due) write(range, block);
      if (due.length > 0) await context.sync();
      return {
        kind: 'formulas-restored',
        formulas: due.reduce((sum, { block }) => sum + block.restored.length, 0),
        left: blocks.flatMap(({ sheet, block }) =>
          block.left.map((area) => `${sheetReference(sheet.worksheet)}!${cellAddress(area)}`),
        ),
      };
    },
    first && { sheet: first.worksheet },
  );
}

interface AskedCells {
  readonly sheet: FrozenSheet;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function askForCells(workbook: Excel.Workbook, sheet: FrozenSheet): AskedCells {
  const { origin, values } = sheet;
  const worksheet = workbook.worksheets.getItem(sheet.worksheet);
  const range = worksheet.getRangeByIndexes(origin.row, origin.column, values.length, values[0]?.length ?? 1);
  worksheet.protection.load('protected');
  range.load('values');
  return { sheet, worksheet, range };
}

function write(range: Excel.Range, { formulas }: RestoredBlock): void {
  range.formulas = formulas.map((row) => [...row]);
}
