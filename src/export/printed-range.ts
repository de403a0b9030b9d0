import type { writeXlsx } from 'hucre/xlsx';
import { sheetLayout } from '../sheets/charts/sheet-layout';
import { columnLetters } from '../sheets/plan/a1';
import { sheetReference } from '../sheets/plan/sheet-reference';
import type { NamedPlan } from './plan-sheet';

/**
 * What a sheet prints: of a page its cells alone, of a table its header again on each paper. Named here and not by the page's
 * set-up, which would leave a sheet's name without the quotes that most of ours need.
 */
export function printedRange({ plan, sheet }: NamedPlan): NamedRange {
  const reference = `${sheetReference(sheet)}!`;
  const { tableRow, printed } = sheetLayout(plan);
  if (printed === undefined) return { name: '_xlnm.Print_Titles', range: `${reference}$1:$1`, scope: sheet };
  const last = `$${columnLetters(printed - 1)}$${tableRow + plan.rows.length + 1}`;
  return { name: '_xlnm.Print_Area', range: `${reference}$A$1:${last}`, scope: sheet };
}

type NamedRange = NonNullable<Parameters<typeof writeXlsx>[0]['namedRanges']>[number];
