import { writeXlsx } from 'hucre/xlsx';
import type { Language } from '../core/language';
import type { Dataset } from '../library/dataset';
import { everyPlan } from '../sheets/tables/every-plan';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { uniqueSheetName, uniqueTableName } from '../sheets/plan/unique-name';
import { exportTexts } from '../wording/export';
import { planSheet, type NamedPlan } from './plan-sheet';
import { printedRange } from './printed-range';

/**
 * All tables of the reports as an Excel workbook (.xlsx), one sheet for each, as the add-in would insert them: real
 * tables with the same values, number formats and widths, and native charts below them. Text is stored as text, never
 * as a formula.
 *
 * The same data gives the same bytes: the file bears the date of its latest report, not that of its making.
 */
export async function workbook(dataset: Dataset, language: Language): Promise<Uint8Array> {
  return planWorkbook(everyPlan(dataset, language), dataset, language);
}

/** The same of some tables alone. */
export async function planWorkbook(
  plans: readonly SheetPlan[],
  dataset: Dataset,
  language: Language,
): Promise<Uint8Array> {
  const reports = dataset.reports.map(({ report }) => report);
  const date = new Date(
    reports
      .flatMap((report) => report.date ?? [])
      .sort()
      .at(-1) ?? 0,
  );
  const sheets = named(plans);
  return writeXlsx({
    sheets: sheets.map(planSheet),
    namedRanges: sheets.map(printedRange),
    properties: {
      title: reports.map(({ title }) => title).join(' · '),
      creator: 'Fiscal Gauge',
      description: exportTexts(language).workbook(dataset.version, reports),
      created: date,
      modified: date,
    },
  });
}

/** Sheets and tables of several reports would else share their names. */
function named(plans: readonly SheetPlan[]): readonly NamedPlan[] {
  const done: NamedPlan[] = [];
  for (const plan of plans) {
    const [sheets, tables] = [done.map(({ sheet }) => sheet), done.map(({ table }) => table)];
    done.push({
      plan,
      sheet: uniqueSheetName(plan.title, sheets),
      table: uniqueTableName(plan.tableName, tables),
    });
  }
  return done;
}
