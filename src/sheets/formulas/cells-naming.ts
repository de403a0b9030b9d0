import { cellAddress } from '../plan/a1';
import type { FormulaArea } from './frozen-block';

/** Cells of a sheet, by their addresses. */
export interface SheetCells {
  readonly worksheet: string;
  readonly cells: readonly string[];
}

/**
 * The cells whose formulas have one of the names as a text of their own; sheets without any are left out. What a formula takes
 * from another cell is not looked at.
 */
export function cellsNaming(
  sheets: readonly { readonly worksheet: string; readonly areas: readonly FormulaArea[] }[],
  names: ReadonlySet<string>,
): readonly SheetCells[] {
  return sheets.flatMap(({ worksheet, areas }) => {
    const naming = areas.filter(({ formula }) => textsIn(formula).some((text) => names.has(text)));
    return naming.length === 0 ? [] : [{ worksheet, cells: naming.map(cellAddress) }];
  });
}

function textsIn(formula: string): readonly string[] {
  return [...formula.matchAll(TEXT)].map(([, text = '']) => text.replaceAll('""', '"').trim());
}

/** Sheet names stand in single quotes, and are skipped. */
const TEXT = /'(?:[^']|'')*'|"((?:[^"]|"")*)"/g;
