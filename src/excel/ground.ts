import { refusal, type Refusal } from '../wording/refusal';
import { askForCharts } from './ask-for-charts';
import { addressOf, withMargin, type Extent } from './extent';
import type { Anchor } from './placement';

/** What stands where a table is to go; asked for in a read, and judged before anything is written. */
export interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly target: Excel.Range;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly overlapping: Excel.TableScopedCollection;
  readonly touching: Excel.TableScopedCollection;
  /** What the table's columns hold anywhere on the sheet: nothing, if their widths may be set freely. */
  readonly columnsUsed: Excel.Range;
  /** The charts that the sheet has already; none of them is ours to take back. */
  readonly charts: Excel.ChartCollection;
}

/** Asks for everything that could stand in the way of a table on an existing sheet. */
export function askForGround(workbook: Excel.Workbook, anchor: Anchor, extent: Extent): Ground {
  const sheet = workbook.worksheets.getItem(anchor.worksheet);
  const target = rangeOf(sheet, extent);
  const ground = {
    sheet,
    target,
    used: target.getUsedRangeOrNullObject(true),
    merged: target.getMergedAreasOrNullObject(),
    overlapping: target.getTables(false),
    touching: rangeOf(sheet, withMargin(extent)).getTables(false),
    columnsUsed: target.getEntireColumn().getUsedRangeOrNullObject(true),
    charts: askForCharts(sheet),
  };
  sheet.load('name');
  sheet.protection.load('protected');
  ground.used.load('address');
  ground.merged.load('address');
  ground.overlapping.load('items/name');
  ground.touching.load('items/name');
  ground.columnsUsed.load('address');
  return ground;
}

/** The first thing that stands in the way, once the ground has been read; the most telling one first. */
export function obstacle(ground: Ground, extent: Extent): Refusal | undefined {
  const sheet = ground.sheet.name;
  if (ground.sheet.protection.protected) return refusal('target-protected', { sheet });
  const [overlapped] = ground.overlapping.items;
  if (overlapped) return refusal('overlaps-table', { table: overlapped.name, sheet });
  if (!ground.merged.isNullObject) return refusal('target-merged', { address: ground.merged.address, sheet });
  if (!ground.used.isNullObject) return refusal('target-occupied', { address: ground.used.address, sheet });
  const [touched] = ground.touching.items;
  if (touched) {
    return refusal('too-close-to-table', { table: touched.name, sheet, address: addressOf(sheet, extent) });
  }
  return undefined;
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Extent): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
