import type { ChartPlan, ChartPoint } from './chart-plan';
import type { CellPlace } from '../plan/a1';
import { cellByKey, columnCells, matchOf } from '../plan/plan-formula';
import { rowMark } from '../plan/row-mark';
import { KEY_COLUMN, valueAt, type SheetPlan } from '../plan/sheet-plan';

/** The cells that a chart draws: labels in the first column, a series in each other, the headers first. */
export interface ChartBlock {
  readonly rows: readonly (readonly BlockCell[])[];
}

export type BlockCell =
  | { readonly kind: 'text'; readonly text: string }
  /** Without the equals sign. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly point: ChartPoint;
      readonly format: string;
    }
  | { readonly kind: 'empty' };

/**
 * The block of a chart whose table has its first header at the place given. Each figure is looked up by its row's key, so that
 * sorting the table moves nothing in the chart; a figure that was taken out of the table leaves a gap.
 */
export function chartBlock(
  plan: SheetPlan,
  chart: ChartPlan,
  place: CellPlace,
  standing: StandingColumns = asPlanned(plan),
): ChartBlock {
  const header = [chart.categoryHeader, ...chart.series].map(text);
  const rows = chart.categories.map(({ label, points }) => [
    text(label),
    ...points.map((point): BlockCell =>
      point === undefined
        ? { kind: 'empty' }
        : { kind: 'formula', formula: lookUp(plan, point, place, standing), point, format: point.format },
    ),
  ]);
  return { rows: [header, ...rows] };
}

/** Where the columns of a table stand, the user's own among them, and how many rows it has. */
export interface StandingColumns {
  /** From the left, by their ids; nothing where it is the user's. */
  readonly ids: readonly (string | undefined)[];
  readonly rows: number;
}

function asPlanned({ columns, rows }: SheetPlan): StandingColumns {
  return { ids: columns.map(({ id }) => id), rows: rows.length };
}

function lookUp(
  plan: SheetPlan,
  { key, column }: ChartPoint,
  place: CellPlace,
  standing: StandingColumns,
): string {
  const keys = columnOf(standing, KEY_COLUMN, place);
  const figure = cellByKey(columnOf(standing, column, place), keyTextOf(plan, key), keys);
  // An empty cell would come as 0, which is a figure.
  return `IF(${figure}="",NA(),${figure})`;
}

/**
 * Whether a formula of a cell, with its equals sign, looks up a figure of a row as a block's own do, wherever the table stands by
 * now: one into which somebody has put more, or another key, does not.
 */
export function looksUp(formula: string, key: string, plan: SheetPlan): boolean {
  const figure = LOOK_UP.exec(formula)?.groups?.['figure'];
  // A row that has gone from the plan had the mark that every row gets.
  return [keyTextOf(plan, key), rowMark(key)].some((text) => figure?.includes(matchOf(text)) === true);
}

const LOOK_UP = /^=IF\((?<figure>INDEX\(.+\))="",NA\(\),\k<figure>\)$/u;

function keyTextOf(plan: SheetPlan, key: string): string {
  const row = plan.rows.find((one) => one.key === key);
  return row ? String(valueAt(row, KEY_COLUMN)) : key;
}

/** The cells of a table's column below its header: `$D$2:$D$20`. */
function columnOf({ ids, rows }: StandingColumns, id: string, place: CellPlace): string {
  const index = ids.indexOf(id);
  if (index < 0) throw new RangeError(`the table has no column ${id}`);
  return columnCells({ row: place.row + 1, column: place.column + index }, rows);
}

function text(words: string): BlockCell {
  return { kind: 'text', text: words };
}
