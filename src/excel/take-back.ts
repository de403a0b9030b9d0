import { registryKey } from '../sheets/registry/registry-record';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { askForCharts } from './ask-for-charts';
import type { Extent } from './extent';
import { rangeOf } from './ground';

/** A table that was being written, under the names that had been found free for it. */
export interface PlacedTable {
  readonly table: string;
  readonly worksheet: string;
  readonly plan: SheetPlan;
}

/**
 * Takes back new sheets whose write Excel broke off: Excel keeps what it had carried out until then. A sheet goes only
 * if it holds nothing but what was being written.
 */
export async function takeBackSheets(placed: readonly PlacedTable[]): Promise<void> {
  await quietly(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const added = placed.flatMap(({ worksheet, plan }) => {
      const sheet = worksheets.items.find(({ name }) => name === worksheet);
      return sheet ? [{ sheet, plan, corner: sheet.getRange('A1') }] : [];
    });
    for (const { corner } of added) corner.load('values');
    await context.sync();
    for (const { sheet, plan, corner } of added) {
      const text: unknown = corner.values[0]?.[0];
      if (text === '' || text === plan.columns[0]?.header) sheet.delete();
    }
    await forget(context, placed);
  });
}

/**
 * Takes back a table whose write was broken off at cells that had been found empty, and every chart that the sheet did
 * not have before: one may still bear the name that Excel gave it.
 */
export async function takeBackCells(
  placed: PlacedTable,
  extent: Extent,
  chartsBefore: readonly Excel.Chart[],
): Promise<void> {
  const known = new Set(chartsBefore.map(({ id }) => id));
  await quietly(async (context) => {
    const sheet = context.workbook.worksheets.getItem(placed.worksheet);
    const range = rangeOf(sheet, extent);
    const begun = askForTablesIn(range);
    const charts = askForCharts(sheet);
    await context.sync();
    for (const chart of charts.items) {
      if (!known.has(chart.id)) chart.delete();
    }
    for (const table of begun.items) table.convertToRange();
    range.clear();
    await forget(context, [placed]);
  });
}

function askForTablesIn(range: Excel.Range): Excel.TableScopedCollection {
  const tables = range.getTables(false);
  tables.load('items/name');
  return tables;
}

async function forget(context: Excel.RequestContext, placed: readonly PlacedTable[]): Promise<void> {
  const records = placed.map(({ table }) =>
    context.workbook.settings.getItemOrNullObject(registryKey(table)),
  );
  for (const record of records) record.load('key');
  await context.sync();
  for (const record of records) {
    if (!record.isNullObject) record.delete();
  }
  await context.sync();
}

/** What goes wrong here is not told, because the person is told of the failure that brought us here. */
async function quietly(undoing: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run(undoing);
  } catch {
    // The connection is gone, or the workbook: there is nobody to ask.
  }
}
