import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { uniqueSheetName, uniqueTableName } from '../sheets/plan/unique-name';
import { refusal, type Refusal } from '../wording/refusal';
import { addressOf, extentOf, fitsSheet, footprintOf } from './extent';
import { askForGround, obstacle } from './ground';
import { inExcel } from './in-excel';
import { askForNames, type NamesInUse } from './names-in-use';
import type { Anchor, Placement } from './placement';
import { takeBackCells, takeBackSheets } from './take-back';
import { writeCharts } from './write-charts';
import { setWidths, writeTable } from './write-table';

export interface Inserted {
  readonly kind: 'inserted';
  readonly tables: readonly InsertedTable[];
}

/** A table that has just been written. */
export interface InsertedTable {
  /** Its name in Excel: unique in the workbook. */
  readonly table: string;
  readonly worksheet: string;
  readonly address: string;
  readonly plan: SheetPlan;
}

/**
 * Inserts tables, with the charts that their plans have, all of them or none: each on a new sheet, or one at a given
 * cell. One read and one write, however many there are. Answers a refusal that names what stands in the way, and then nothing was written.
 */
export async function insertTables(
  plans: readonly SheetPlan[],
  placement: Placement,
): Promise<Inserted | Refusal> {
  if (placement.kind === 'new-sheets') return inExcel((context) => onNewSheets(context, plans));
  const [plan, ...others] = plans;
  if (plan === undefined || others.length > 0) throw new RangeError('one table goes at one cell');
  const { anchor } = placement;
  return inExcel((context) => atCell(context, plan, anchor), { sheet: anchor.worksheet });
}

async function onNewSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Inserted | Refusal> {
  const { workbook } = context;
  const names = askForNames(workbook);
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) return refusal('workbook-protected');

  const taken = names();
  const tables = plans.map((plan) => ontoNewSheet(workbook, plan, taken));
  const [first] = tables;
  if (first) workbook.worksheets.getItem(first.worksheet).activate();
  await orTakeBack(context.sync(), () => takeBackSheets(tables));
  return { kind: 'inserted', tables };
}

function ontoNewSheet(workbook: Excel.Workbook, plan: SheetPlan, taken: NamesInUse): InsertedTable {
  const worksheet = uniqueSheetName(plan.title, taken.sheets);
  const table = uniqueTableName(plan.tableName, taken.tables);
  taken.add(worksheet, table);

  const extent = extentOf(plan, 0, 0);
  const sheet = workbook.worksheets.add(worksheet);
  writeTable(workbook, sheet, plan, extent, table);
  setWidths(sheet, plan, extent);
  writeCharts(sheet, plan, extent, table);
  sheet.freezePanes.freezeRows(1);
  return { table, worksheet, address: addressOf(worksheet, extent), plan };
}

async function atCell(
  context: Excel.RequestContext,
  plan: SheetPlan,
  anchor: Anchor,
): Promise<Inserted | Refusal> {
  const { workbook } = context;
  const extent = extentOf(plan, anchor.row, anchor.column);
  const footprint = footprintOf(plan, anchor.row, anchor.column);
  if (!fitsSheet(footprint)) {
    return refusal('beyond-sheet-edge', {
      sheet: anchor.worksheet,
      address: anchor.address,
      size: `${footprint.rows} × ${footprint.columns}`,
    });
  }
  const names = askForNames(workbook);
  const ground = askForGround(workbook, anchor, footprint);
  await context.sync();
  const inTheWay = obstacle(ground, footprint);
  if (inTheWay) return inTheWay;

  const table = uniqueTableName(plan.tableName, names().tables);
  writeTable(workbook, ground.sheet, plan, extent, table);
  if (ground.columnsUsed.isNullObject) setWidths(ground.sheet, plan, extent);
  writeCharts(ground.sheet, plan, extent, table);
  const worksheet = ground.sheet.name;
  const inserted = { table, worksheet, address: addressOf(worksheet, extent), plan };
  await orTakeBack(context.sync(), () => takeBackCells(inserted, footprint, ground.charts.items));
  return { kind: 'inserted', tables: [inserted] };
}

/** All or nothing: a write that Excel breaks off is taken back before the failure is told. */
async function orTakeBack(write: Promise<void>, takeBack: () => Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    await takeBack();
    throw error;
  }
}
