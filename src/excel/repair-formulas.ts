import { typed, type Content, type Grid } from '../sheets/edits/block';
import type { CellsEdit } from '../sheets/edits/edit';
import type { FormulaArea } from '../sheets/formulas/frozen-block';
import { repairedFormula } from '../sheets/formulas/our-functions';
import type { Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
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
 * again at a formula that was entered, or opened, while it did not know our functions. Two reads and one write. Refused
 * where a filter hides rows among them.
 */
export async function repairFormulas(): Promise<FormulasRepaired | Refusal> {
  return inExcel(async (context) => {
    const broken = (await scanOf(context, 'workbook'))
      .map((scan) => ({ scan, formulas: brokenFormulas(scan) }))
      .filter(({ formulas }) => formulas.length > 0);
    const isProtected = ({ scan }: { readonly scan: SheetScan }) => scan.sheet.protection.protected;
    const due = broken.filter((sheet) => !isProtected(sheet));
    const [filtered] = due.flatMap(({ scan }) => scan.filter() ?? []);
    if (filtered) return filtered;
    if (due.length > 0) await carryOut(context, due.map(repairOf));
    return {
      kind: 'formulas-repaired',
      formulas: due.reduce((sum, { formulas }) => sum + formulas.length, 0),
      protectedSheets: broken.filter(isProtected).map(({ scan }) => scan.sheet.name),
    };
  });
}

interface BrokenSheet {
  readonly scan: SheetScan;
  readonly formulas: readonly FormulaArea[];
}

/** The formulas of ours that show `#NAME?`. */
function brokenFormulas(scan: SheetScan): readonly FormulaArea[] {
  const { used, held } = scan;
  return formulaCells(scan).filter(({ row, column }) => {
    const [r, c] = [row - used.rowIndex, column - used.columnIndex];
    return held?.values[r]?.[c] === '#NAME?' && held.valueTypes[r]?.[c] === 'Error';
  });
}

/** The formulas as one block over all that is used of the sheet. */
function repairOf({ scan: { sheet, used, held }, formulas }: BrokenSheet): CellsEdit {
  const contents = (of: (formula: string) => string): Grid<Content> => {
    const rows = (held?.formulas ?? []).map((row): (Content | null)[] => row.map(() => null));
    for (const { row, column, formula } of formulas) {
      const target = rows[row - used.rowIndex];
      if (target) target[column - used.columnIndex] = typed(of(formula));
    }
    return rows;
  };
  return {
    kind: 'cells',
    at: { kind: 'on-sheet', worksheet: sheet.name, row: used.rowIndex, column: used.columnIndex },
    from: { contents: contents((formula) => formula) },
    to: { contents: contents(repairedFormula) },
  };
}
