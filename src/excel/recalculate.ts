import { callsOurFunctions } from '../sheets/formulas/our-functions';
import type { Refusal } from '../wording/refusal';
import { codeOf } from './errors';
import { inExcel } from './in-excel';

/** The sheets that were computed anew because a person asked for it. */
export interface FormulasRecalculated {
  readonly kind: 'formulas-recalculated';
  readonly sheets: readonly string[];
}

/** The sheets with formulas of ours that an earlier version of the add-in has answered, as far as is known. */
export interface FormulasOfEarlierVersion {
  readonly kind: 'formulas-of-earlier-version';
  readonly sheets: readonly string[];
}

/**
 * Has the sheets computed anew that hold a formula of ours, and no others: Excel cannot know that what a formula is
 * answered from has changed. Two reads, and a third round trip where there is such a sheet; answers their names. The workbook
 * remembers the version that has answered, where one is given, in one round trip more.
 */
export async function recalculateOurFormulas(version?: string): Promise<readonly string[] | Refusal> {
  return inExcel(async (context) => {
    const due = await sheetsWithOurs(context);
    for (const sheet of due) sheet.calculate(true);
    if (due.length > 0) await context.sync();
    if (due.length > 0 && version !== undefined) await remember(context, version);
    return due.map(({ name }) => name);
  });
}

/**
 * Finds the sheets whose formulas another version of the add-in has answered than the one given: one read where the workbook
 * remembers that one, three at most. Of a workbook that remembers none, all sheets with formulas of ours if the add-in `wasUpdated`
 * on this computer, else none.
 */
export async function findOldFormulas(
  version: string,
  wasUpdated: boolean,
): Promise<FormulasOfEarlierVersion | Refusal | undefined> {
  return inExcel(async (context) => {
    const answeredBy = context.workbook.settings.getItemOrNullObject(ANSWERED_BY);
    answeredBy.load('value');
    await context.sync();
    const isOld = answeredBy.isNullObject ? wasUpdated : answeredBy.value !== version;
    const sheets = isOld ? await sheetsWithOurs(context) : [];
    if (sheets.length === 0) return undefined;
    return { kind: 'formulas-of-earlier-version', sheets: sheets.map(({ name }) => name) };
  });
}

/** The setting of the workbook that names the version; where Excel loses it, nothing is offered too often. */
const ANSWERED_BY = 'fiscal-gauge-answered-by';

/** Settings may be full: then the version is not known, and what was computed is computed all the same. */
async function remember(context: Excel.RequestContext, version: string): Promise<void> {
  context.workbook.settings.add(ANSWERED_BY, version);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

async function sheetsWithOurs(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return sheetsThatAsk(context, worksheets.items);
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
