import type { Cell, SheetChart, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../sheets/plan/a1';
import { chartBlock, type BlockCell } from '../sheets/charts/chart-block';
import type { PlacedChart } from '../sheets/charts/chart-layout';
import type { SheetLayout } from '../sheets/charts/sheet-layout';
import { AIM_LOOK, BLOCK_LOOK, blockFormat, chartLook, type DrawnAim } from '../sheets/charts/chart-look';
import { charactersWide } from '../sheets/plan/fitted-width';
import { valueAt, type Column, type SheetPlan } from '../sheets/plan/sheet-plan';
import { CAPTION_LOOK, widthInPoints, type CellLook } from '../sheets/plan/table-look';
import { cellStyle } from './cell-style';

/** The charts of a plan, and the cells that they draw. */
export interface WrittenCharts {
  readonly charts: readonly SheetChart[];
  /** By row and column: `24,0`. */
  readonly cells: NonNullable<WriteSheet['cells']>;
  /** Of rows whose labels take more than one line; a file does not grow its rows by itself. */
  readonly rowDefs: NonNullable<WriteSheet['rowDefs']>;
}

/** A plan's charts as native charts of an Excel workbook, where the add-in would put them. */
export function planCharts(plan: SheetPlan, { tableRow, charts: placedCharts }: SheetLayout): WrittenCharts {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const charts = placedCharts.map((placed) => {
    const block = chartBlock(plan, placed.chart, { row: tableRow, column: 0 });
    block.rows.forEach((row, index) => {
      const at = tableRow + placed.blockRow + index;
      const lines = Math.max(
        ...row.map((cell, column) => linesOf(cell, plan.columns[placed.blockColumn + column])),
      );
      if (lines > 1 && placed.wrapsLabels) rowDefs.set(at, { height: lines * ROW_HEIGHT });
      row.forEach((cell, column) => {
        const written = blockCell(cell, lookAt(index, column, placed), plan);
        if (written) cells.set(`${at},${placed.blockColumn + column}`, written);
      });
    });
    const { captionRow } = placed;
    if (captionRow !== undefined && plan.source !== undefined)
      cells.set(`${tableRow + captionRow},${placed.column}`, captionCell(plan.source));
    return nativeChart(placed, plan.columns, tableRow);
  });
  return { charts, cells, rowDefs };
}

/** A line of text below a table or a chart. */
export function captionCell(text: string): Partial<Cell> {
  return { value: text, style: { numFmt: '@', ...cellStyle({ ...CAPTION_LOOK, wrapText: false }) } };
}

function blockCell(cell: BlockCell, look: CellLook, plan: SheetPlan): Partial<Cell> | undefined {
  if (cell.kind === 'empty') return undefined;
  const style = { numFmt: blockFormat(cell), ...cellStyle(look) };
  if (cell.kind === 'text') return { value: cell.text, style };
  const row = plan.rows.find(({ key }) => key === cell.point.key);
  const formulaResult = row ? valueAt(row, cell.point.column) : '';
  return { formula: cell.formula, formulaResult, style };
}

/** How many lines a text takes in its column, about. */
function linesOf(cell: BlockCell, column: Column | undefined): number {
  if (cell.kind !== 'text' || column === undefined) return 1;
  return Math.ceil((charactersWide(cell.text) + 1) / column.width);
}

function lookAt(row: number, column: number, { wrapsLabels }: PlacedChart): CellLook {
  const { all, header, seriesHeader } = BLOCK_LOOK;
  return { ...(wrapsLabels && all), ...(row === 0 && { ...header, ...(column > 0 && seriesHeader) }) };
}

function nativeChart(
  { chart, blockColumn, column, size, rows: placedRows, ...rows }: PlacedChart,
  columns: readonly Column[],
  tableRow: number,
): SheetChart {
  const blockRow = tableRow + rows.blockRow;
  const chartRow = tableRow + rows.chartRow;
  const last = blockRow + chart.categories.length;
  const look = chartLook(chart);
  return {
    type: TYPES[look.type],
    title: look.title,
    altText: chart.altText,
    series: chart.series.map((name, index) => ({
      name,
      values: rangeBelow(blockRow, last, blockColumn + index + 1),
      categories: rangeBelow(blockRow, last, blockColumn),
      ...aimedSeries(look.aims.filter((aim) => aim.series === index)),
    })),
    anchor: {
      from: { row: chartRow, col: column },
      to: {
        row: chartRow + (placedRows ?? Math.round(size.height / ROW_HEIGHT)),
        col: column + columnsAcross(columns.slice(column), size.width),
      },
    },
    legend: look.hasLegend ? 'bottom' : false,
    dataLabels: { showValue: true },
    axes: {
      x: look.isReversed ? { reverse: true } : {},
      y: {
        title: look.valueTitle,
        // Upright beside an upright axis.
        axisTitleRotation: look.type === 'clustered-bar' ? 0 : -90,
        numberFormat: { formatCode: look.valueFormat },
        ...(look.isReversed && { tickLblPos: 'high' }),
      },
    },
  };
}

/** A file says the colour of a whole series, and of a figure its edge too. */
function aimedSeries(aims: readonly DrawnAim[]): Partial<SheetChart['series'][number]> {
  const whole = aims.find(({ category }) => category === undefined);
  const dataPoints = aims.flatMap(({ category, is }) => {
    const { fill, edge, isBroken } = AIM_LOOK[is];
    return category === undefined
      ? []
      : [
          {
            idx: category,
            fillColor: fill,
            borderColor: edge,
            ...(isBroken && { borderDash: 'dash' as const }),
          },
        ];
  });
  return {
    ...(whole && { color: AIM_LOOK[whole.is].fill }),
    ...(dataPoints.length > 0 && { dataPoints }),
  };
}

const TYPES = { 'clustered-column': 'column', 'clustered-bar': 'bar' } as const;

/** The cells of a block's column below its header: `$B$25:$B$28`. */
function rangeBelow(header: number, last: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${header + 2}:$${letters}$${last + 1}`;
}

/** How many columns it takes to be as wide, in points: a chart in a file stands between cells. */
function columnsAcross(columns: readonly Column[], width: number): number {
  let across = 0;
  const count = columns.findIndex((column) => (across += widthInPoints(column)) >= width);
  return count < 0 ? columns.length : count + 1;
}

/** Of a row that nobody has set, in points. */
const ROW_HEIGHT = 15;
