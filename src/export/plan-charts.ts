import type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../sheets/plan/a1';
import { chartBlock, type BlockCell } from '../sheets/charts/chart-block';
import { placedCharts, type PlacedChart } from '../sheets/charts/chart-layout';
import { charactersWide } from '../sheets/plan/fitted-width';
import { valueAt, type Column, type SheetPlan } from '../sheets/plan/sheet-plan';
import { widthInPoints } from '../sheets/plan/table-look';

/** The charts of a plan whose table begins in A1, and the cells that they draw. */
export interface WrittenCharts {
  readonly charts: readonly SheetChart[];
  /** By row and column: `24,0`. */
  readonly cells: NonNullable<WriteSheet['cells']>;
  /** Of rows whose labels take more than one line; a file does not grow its rows by itself. */
  readonly rowDefs: NonNullable<WriteSheet['rowDefs']>;
}

/** A plan's charts as native charts of an Excel workbook, where the add-in would put them. */
export function planCharts(plan: SheetPlan): WrittenCharts {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const charts = placedCharts(plan).map((placed) => {
    const block = chartBlock(plan, placed.chart, { row: 0, column: 0 });
    block.rows.forEach((row, index) => {
      const lines = Math.max(
        ...row.map((cell, column) => linesOf(cell, plan.columns[placed.column + column])),
      );
      if (lines > 1) rowDefs.set(placed.blockRow + index, { height: lines * ROW_HEIGHT });
      row.forEach((cell, column) => {
        const written = blockCell(cell, plan, index === 0, column > 0);
        if (written) cells.set(`${placed.blockRow + index},${placed.column + column}`, written);
      });
    });
    return nativeChart(placed, plan.columns);
  });
  return { charts, cells, rowDefs };
}

function blockCell(
  cell: BlockCell,
  plan: SheetPlan,
  isHeader: boolean,
  isFigure: boolean,
): Partial<Cell> | undefined {
  if (cell.kind === 'empty') return undefined;
  if (cell.kind === 'text') {
    const style: CellStyle = {
      numFmt: '@',
      alignment: { wrapText: true, ...(isFigure && { horizontal: 'right' }) },
      ...(isHeader && { font: BOLD }),
    };
    return { value: cell.text, style };
  }
  const row = plan.rows.find(({ key }) => key === cell.point.key);
  const formulaResult = row ? valueAt(row, cell.point.column) : '';
  return { formula: cell.formula, formulaResult, style: { numFmt: cell.format } };
}

/** How many lines a text takes in its column, about. */
function linesOf(cell: BlockCell, column: Column | undefined): number {
  if (cell.kind !== 'text' || column === undefined) return 1;
  return Math.ceil((charactersWide(cell.text) + 1) / column.width);
}

/** Said whole: a font that is only bold has no name and no size in the file. */
const BOLD = { bold: true, name: 'Calibri', size: 11 } as const;

function nativeChart(
  { chart, blockRow, chartRow, column, size }: PlacedChart,
  columns: readonly Column[],
): SheetChart {
  const last = blockRow + chart.categories.length;
  const isLying = chart.kind === 'clustered-bar';
  return {
    type: isLying ? 'bar' : 'column',
    title: chart.title,
    altText: chart.altText,
    series: chart.series.map((name, index) => ({
      name,
      values: rangeBelow(blockRow, last, column + index + 1),
      categories: rangeBelow(blockRow, last, column),
    })),
    anchor: {
      from: { row: chartRow, col: column },
      to: {
        row: chartRow + Math.round(size.height / ROW_HEIGHT),
        col: column + columnsAcross(columns.slice(column), size.width),
      },
    },
    legend: chart.series.length > 1 ? 'bottom' : false,
    dataLabels: { showValue: true },
    axes: {
      // The first category belongs on top, and the axis of the figures stays at the bottom.
      x: isLying ? { reverse: true } : {},
      y: {
        title: chart.valueTitle,
        axisTitleRotation: isLying ? 0 : -90,
        numberFormat: { formatCode: chart.valueFormat },
        ...(isLying && { tickLblPos: 'high' }),
      },
    },
  };
}

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
