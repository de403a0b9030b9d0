import { callsOurFunctions } from '../sheets/formulas/our-functions';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/**
 * Has the sheets computed anew that hold a formula of ours, and no others: Excel cannot know that what a formula is
 * answered from has changed. Two reads, and a third round trip where there is such a sheet; answers their names.
 */
export async function recalculateOurFormulas(): Promise<readonly string[] | Refusal> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of sheets) used.load('formulas');
    await context.sync();
    const due = sheets.filter(({ used }) => !used.isNullObject && hasOurs(used.formulas as unknown[][]));
    for (const { sheet } of due) sheet.calculate(true);
    if (due.length > 0) await context.sync();
    return due.map(({ sheet }) => sheet.name);
  });
}

function hasOurs(formulas: readonly (readonly unknown[])[]): boolean {
  return formulas.some((row) =>
    row.some((formula) => typeof formula === 'string' && callsOurFunctions(formula)),
  );
}
