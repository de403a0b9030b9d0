import type { CellPlace } from '../sheets/plan/a1';
import { chartBlock, type BlockCell } from '../sheets/charts/chart-block';
import { placedCharts } from '../sheets/charts/chart-layout';
import type { ChartPlan } from '../sheets/charts/chart-plan';
import type { SheetPlan } from '../sheets/plan/sheet-plan';
import { rangeOf } from './ground';

/**
 * Queues the charts of a table that is written in the same request, each with the block of cells that it draws; a plan
 * without charts queues nothing. Colours and fonts are the workbook's own.
 */
export function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan, place: CellPlace, table: string): void {
  placedCharts(plan).forEach(({ chart, blockRow, chartRow, column, size }, index) => {
    const block = writeBlock(sheet, chartBlock(plan, chart, place).rows, {
      row: place.row + blockRow,
      column: place.column + column,
    });
    const drawn = sheet.charts.add(TYPES[chart.kind], block, 'Columns');
    // The table's name is the workbook's only one of its kind, and so are those of its charts.
    drawn.name = `${table} ${String(index + 1)}`;
    drawn.width = size.width;
    drawn.height = size.height;
    drawn.setPosition(sheet.getCell(place.row + chartRow, place.column + column));
    dressChart(drawn, chart);
  });
}

const TYPES = { 'clustered-column': 'ColumnClustered', 'clustered-bar': 'BarClustered' } as const;

/** Formats first, so that no label is taken for a formula. */
function writeBlock(
  sheet: Excel.Worksheet,
  rows: readonly (readonly BlockCell[])[],
  { row, column }: CellPlace,
): Excel.Range {
  const columns = rows[0]?.length ?? 0;
  const range = rangeOf(sheet, { row, column, rows: rows.length, columns });
  range.numberFormat = rows.map((cells) => cells.map(formatOf));
  range.formulas = rows.map((cells) => cells.map(contentOf));
  // Labels are longer than the columns that the table has above them.
  range.format.wrapText = true;
  rangeOf(sheet, { row, column, rows: 1, columns }).format.font.bold = true;
  const names = rangeOf(sheet, { row, column: column + 1, rows: 1, columns: columns - 1 });
  names.format.horizontalAlignment = 'Right';
  return range;
}

function formatOf(cell: BlockCell): string {
  if (cell.kind === 'text') return '@';
  return cell.kind === 'formula' ? cell.format : 'General';
}

function contentOf(cell: BlockCell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' ? `=${cell.formula}` : '';
}

function dressChart(drawn: Excel.Chart, { kind, title, series, valueTitle, valueFormat }: ChartPlan): void {
  drawn.title.visible = true;
  drawn.title.text = title;
  drawn.legend.visible = series.length > 1;
  drawn.legend.position = 'Bottom';
  drawn.dataLabels.showValue = true;
  const { categoryAxis, valueAxis } = drawn.axes;
  valueAxis.title.visible = true;
  valueAxis.title.text = valueTitle;
  valueAxis.numberFormat = valueFormat;
  // Bars are drawn from below; the first of the table belongs on top, and the axis stays at the bottom.
  if (kind === 'clustered-bar') {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = 'High';
  }
}
