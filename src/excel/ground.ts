import { addressOf, withMargin, type Extent } from '../sheets/edits/extent';
import { refusal, type Refusal } from '../wording/refusal';
import { askForFilter } from './filter-over';
import type { Anchor } from './placement';
import { rangeOf } from './range-of';

/** What stands where a table is to go; asked for in a read, and judged before anything is written. */
export interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly target: Excel.Range;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  /** How its cells look, which could not be brought back exactly if the table were taken away again. */
  readonly dress: Dress;
  readonly overlapping: Excel.TableScopedCollection;
  readonly touching: Excel.TableScopedCollection;
  /** What a filter is refused with that hides rows of the target. */
  readonly filter: () => Refusal | undefined;
  /** What the table's columns hold anywhere on the sheet: nothing, if their widths may be set freely. */
  readonly columnsUsed: Excel.Range;
  /** The columns, for the widths that they have. */
  readonly columns: readonly Excel.Range[];
}

/** What lies over cells apart from what they hold; number formats and widths are known cell by cell. */
interface Dress {
  readonly fill: Excel.RangeFill;
  readonly rules: OfficeExtension.ClientResult<number>;
  readonly validation: Excel.DataValidation;
}

/** Asks for everything that could stand in the way of a table on an existing sheet. */
export function askForGround(workbook: Excel.Workbook, anchor: Anchor, extent: Extent): Ground {
  const sheet = workbook.worksheets.getItem(anchor.worksheet);
  const target = rangeOf(sheet, extent);
  const ground = {
    sheet,
    target,
    used: target.getUsedRangeOrNullObject(true),
    filter: askForFilter(sheet, target),
    merged: target.getMergedAreasOrNullObject(),
    dress: dressOf(target),
    overlapping: target.getTables(false),
    touching: rangeOf(sheet, withMargin(extent)).getTables(false),
    columnsUsed: target.getEntireColumn().getUsedRangeOrNullObject(true),
    columns: Array.from({ length: extent.columns }, (_, index) =>
      rangeOf(sheet, { ...extent, column: extent.column + index, columns: 1 }),
    ),
  };
  sheet.load('name');
  sheet.protection.load('protected');
  target.load('numberFormat');
  for (const column of ground.columns) column.load('format/columnWidth');
  ground.used.load('address');
  ground.merged.load('address');
  ground.overlapping.load('items/name');
  ground.touching.load('items/name');
  ground.columnsUsed.load('address');
  return ground;
}

function dressOf({ format, conditionalFormats, dataValidation: validation }: Excel.Range): Dress {
  const { fill } = format;
  fill.load('color');
  validation.load('type');
  return { fill, rules: conditionalFormats.getCount(), validation };
}

/** Excel calls cells without a colour white, and those of several colours nothing. */
function isDressed({ fill, rules, validation }: Dress): boolean {
  return fill.color.toUpperCase() !== '#FFFFFF' || rules.value > 0 || String(validation.type) !== 'None';
}

/** The first thing that stands in the way, once the ground has been read; the most telling one first. */
export function obstacle(ground: Ground, extent: Extent): Refusal | undefined {
  const sheet = ground.sheet.name;
  if (ground.sheet.protection.protected) return refusal('target-protected', { sheet });
  const [overlapped] = ground.overlapping.items;
  if (overlapped) return refusal('overlaps-table', { table: overlapped.name, sheet });
  if (!ground.merged.isNullObject) return refusal('target-merged', { address: ground.merged.address, sheet });
  if (!ground.used.isNullObject) return refusal('target-occupied', { address: ground.used.address, sheet });
  const filtered = ground.filter();
  if (filtered) return filtered;
  if (isDressed(ground.dress)) return refusal('target-dressed', { sheet, address: addressOf(sheet, extent) });
  const [touched] = ground.touching.items;
  if (touched) {
    return refusal('too-close-to-table', { table: touched.name, sheet, address: addressOf(sheet, extent) });
  }
  return undefined;
}
