import type { ChartPlan, ChartPoint } from './chart-plan';
import type { CellPlace } from '../plan/a1';
import { cellByKey, columnCells } from '../plan/plan-formula';
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
export function chartBlock(plan: SheetPlan, chart: ChartPlan, place: CellPlace): ChartBlock {
  const header = [chart.categoryHeader, ...chart.series].map(text);
  const rows = chart.categories.map(({ label, points }) => [
    text(label),
    ...points.map((point): BlockCell =>
      point === undefined
        ? { kind: 'empty' }
        : { kind: 'formula', formula: lookUp(plan, point, place), point, format: point.format },
    ),
  ]);
  return { rows: [header, ...rows] };
}

function lookUp(plan: SheetPlan, { key, column }: ChartPoint, place: CellPlace): string {
  const row = plan.rows.find((one) => one.key === key);
  const keyText = row ? String(valueAt(row, KEY_COLUMN)) : key;
  const figure = cellByKey(columnOf(plan, column, place), keyText, columnOf(plan, KEY_COLUMN, place));
  // An empty cell would come as 0, which is a figure.
  return `IF(${figure}="",NA(),${figure})`;
}

/** The cells of a table's column below its header: `$D$2:$D$20`. */
function columnOf({ columns, rows }: SheetPlan, id: string, place: CellPlace): string {
  const index = columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`the table has no column ${id}`);
  return columnCells({ row: place.row + 1, column: place.column + index }, rows.length);
}

function text(words: string): BlockCell {
  return { kind: 'text', text: words };
}
