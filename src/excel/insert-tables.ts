import { sheetLayout } from '../sheets/charts/sheet-layout';
import { addressOf, extentOf, fitsSheet, footprintOf, headingRows } from '../sheets/edits/extent';
import { insertionEdits, newSheetEdits } from '../sheets/edits/insertion-edits';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { refusal, type Refusal } from '../wording/refusal';
import type { Edit } from '../sheets/edits/edit';
import { newTableLandmarks } from '../sheets/undo/landmarks';
import { askForKeeping, undoable, type Keep, type KeepingGround, type Undoable } from './keep-gesture';
import { carryOut } from './carry-out';
import { askForGround, obstacle } from './ground';
import { inExcel } from './in-excel';
import { askForNames } from './free-names';
import { beyondEdge, type Anchor, type Placement } from './placement';
import { freePlace } from './free-place';
import { askForRecords, standingRecords } from './standing-records';

export interface Inserted extends Undoable {
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
 * cell or below what stands on its sheet. One read and one write, however many there are. Answers a refusal that names what stands in the way, and then nothing was written.
 */
export async function insertTables(
  plans: readonly SheetPlan[],
  placement: Placement,
): Promise<Inserted | Refusal> {
  if (placement.kind === 'new-sheets') return onFreeSheets(plans);
  const [plan, ...others] = plans;
  if (plan === undefined || others.length > 0) throw new RangeError('one table goes at one cell');
  const { kind, anchor } = placement;
  return inExcel(
    async (context) => {
      const place = kind === 'below' ? await freePlace(context, anchor.worksheet) : anchor;
      return atCell(context, plan, place);
    },
    { sheet: anchor.worksheet },
  );
}

/**
 * A name may be taken while one asks for it: then the names are asked for anew. And a sheet that is one chart has a name, though
 * no list of worksheets has it: where the name is taken still, the next one is.
 */
async function onFreeSheets(plans: readonly SheetPlan[]): Promise<Inserted | Refusal> {
  const insert = (avoided: readonly string[]) => inExcel((context) => onNewSheets(context, plans, avoided));
  let answer = await insert([]);
  for (const avoided of [[], plans.map(({ title }) => title)]) {
    if (answer.kind === 'inserted' || answer.reason !== 'name-taken') break;
    answer = await insert(avoided);
  }
  return answer;
}

async function onNewSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  avoided: readonly string[],
): Promise<Inserted | Refusal> {
  const { workbook } = context;
  const names = askForNames(workbook, avoided);
  const asked = askForRecords(workbook);
  const keeping = askForKeeping(context);
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) return refusal('workbook-protected');

  const records = await standingRecords(context, asked);
  const free = names(records);
  const sites = plans.map((plan) => ({
    plan,
    worksheet: free.sheet(plan.title),
    ...free.table(plan.tableName),
  }));
  const edits = sites.flatMap(({ plan, ...names }, index) =>
    newSheetEdits(plan, { ...names, isInFront: index === 0 }),
  );
  const keep = insertionToKeep(await keeping(context), edits, sites);
  const isKept = await carryOut(context, edits, { records, keep });
  const tables = sites.map(({ plan, worksheet, table }) => {
    const { tableRow } = sheetLayout(plan);
    return { table, worksheet, address: addressOf(worksheet, extentOf(plan, tableRow, 0)), plan };
  });
  return { kind: 'inserted', tables, ...undoable(isKept) };
}

async function atCell(
  context: Excel.RequestContext,
  plan: SheetPlan,
  anchor: Anchor,
): Promise<Inserted | Refusal> {
  const { workbook } = context;
  const footprint = footprintOf(plan, anchor.row, anchor.column);
  if (!fitsSheet(footprint)) return beyondEdge(anchor, footprint);
  const names = askForNames(workbook);
  const asked = askForRecords(workbook);
  const keeping = askForKeeping(context);
  const ground = askForGround(workbook, anchor, footprint);
  await context.sync();
  const inTheWay = obstacle(ground, footprint);
  if (inTheWay) return inTheWay;

  const worksheet = ground.sheet.name;
  const records = await standingRecords(context, asked);
  const { table, record } = names(records).table(plan.tableName);
  const site = {
    worksheet,
    place: { row: anchor.row + headingRows(plan), column: anchor.column },
    headingRows: headingRows(plan),
    table,
    formats: ground.target.numberFormat as string[][],
    ...(ground.columnsUsed.isNullObject && {
      widths: ground.columns.map(({ format }) => format.columnWidth),
    }),
    record,
  };
  const edits = insertionEdits(plan, site);
  const keep = insertionToKeep(await keeping(context), edits, [{ plan, table }]);
  const isKept = await carryOut(context, edits, { records, keep });
  const { row, column } = site.place;
  const address = addressOf(worksheet, extentOf(plan, row, column));
  return { kind: 'inserted', tables: [{ table, worksheet, address, plan }], ...undoable(isKept) };
}

function insertionToKeep(
  { standing, byIds, at }: KeepingGround,
  edits: readonly Edit[],
  sites: readonly { readonly plan: SheetPlan; readonly table: string }[],
): Keep {
  const tables = sites.map(({ plan, table }) => newTableLandmarks(plan, table));
  return { standing, gesture: { kind: 'insertion', at, edits: byIds(edits), tables } };
}
