import { callsOurFunctions } from '../sheets/formulas/our-functions';
import type { Refusal } from '../wording/refusal';
import { codeOf } from './errors';
import { inExcel } from './in-excel';

/** The sheets that were computed anew because a person asked for it. */
export interface FormulasRecalculated {
  readonly kind: 'formulas-recalculated';
  readonly sheets: readonly string[];
}

/**
 * Has the sheets computed anew that hold a formula of ours, and no others: Excel cannot know that what a formula is
 * answered from has changed. Two reads, and a third round trip where there is such a sheet; answers their names.
 */
export async function recalculateOurFormulas(): Promise<readonly string[] | Refusal> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const due = await sheetsThatAsk(context, worksheets.items);
    for (const sheet of due) sheet.calculate(true);
    if (due.length > 0) await context.sync();
    return due.map(({ name }) => name);
  });
}

/**
 * Those of some sheets that hold a formula of ours. Where Excel finds the answer too large, they are read in halves; a sheet that is
 * too large by itself may hold one, and counts.
 */
async function sheetsThatAsk(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.Worksheet[]> {
  const asked = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of asked) used.load('formulas');
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    if (sheets.length === 1) return sheets;
    const middle = Math.ceil(sheets.length / 2);
    const first = await sheetsThatAsk(context, sheets.slice(0, middle));
    return [...first, ...(await sheetsThatAsk(context, sheets.slice(middle)))];
  }
  return asked
    .filter(({ used }) => !used.isNullObject && hasOurs(used.formulas as unknown[][]))
    .map(({ sheet }) => sheet);
}

function hasOurs(formulas: readonly (readonly unknown[])[]): boolean {
  return formulas.some((row) =>
    row.some((formula) => typeof formula === 'string' && callsOurFunctions(formula)),
  );
}
