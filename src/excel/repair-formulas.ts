import { repairedFormula } from '../sheets/formulas/our-functions';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import { formulaCells, scanOf, type SheetScan } from './our-formulas';

export interface FormulasRepaired {
  readonly kind: 'formulas-repaired';
  /** How many formulas were written anew. */
  readonly formulas: number;
  /** The names of protected sheets with broken formulas, which stay as they are. */
  readonly protectedSheets: readonly string[];
}

/**
 * Writes formulas of ours anew that show `#NAME?`, all over the workbook, under the names that work: Excel does not look
 * again at a formula that was entered, or opened, while it did not know our functions. Two reads and one write.
 */
export async function repairFormulas(): Promise<FormulasRepaired | Refusal> {
  return inExcel(async (context) => {
    const broken = (await scanOf(context, 'workbook'))
      .map((scan) => ({ scan, formulas: brokenFormulas(scan) }))
      .filter(({ formulas }) => formulas.some((row) => row.some((formula) => formula !== null)));
    const isProtected = ({ scan }: { readonly scan: SheetScan }) => scan.sheet.protection.protected;
    const due = broken.filter((sheet) => !isProtected(sheet));
    for (const { scan, formulas } of due) scan.used.formulas = formulas.map((row) => [...row]);
    if (due.length > 0) await context.sync();
    return {
      kind: 'formulas-repaired',
      formulas: due.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null).length,
      protectedSheets: broken.filter(isProtected).map(({ scan }) => scan.sheet.name),
    };
  });
}

/** Over the used range, the formulas to write; `null` leaves a cell as it is. */
function brokenFormulas(scan: SheetScan): readonly (readonly (string | null)[])[] {
  const { used } = scan;
  if (used.isNullObject) return [];
  const rows: (string | null)[][] = used.formulas.map((row: readonly unknown[]) => row.map(() => null));
  for (const { row, column, formula } of formulaCells(scan)) {
    const [r, c] = [row - used.rowIndex, column - used.columnIndex];
    const target = rows[r];
    if (target && used.values[r]?.[c] === '#NAME?' && used.valueTypes[r]?.[c] === 'Error') {
      target[c] = repairedFormula(formula);
    }
  }
  return rows;
}
