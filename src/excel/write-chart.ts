import type { ChartEdit, DrawnChart } from '../sheets/edits/edit';
import type { Targets } from './targets';

/** Queues a chart of cells that are written before it in the same request, or takes it away. */
export function writeChart(
  targets: Targets,
  { worksheet, chart: name, to }: ChartEdit,
): Excel.Chart | undefined {
  const sheet = targets.sheet(worksheet);
  if (to === null) {
    sheet.charts.getItem(name).delete();
    return undefined;
  }
  const drawn = sheet.charts.add(TYPES[to.type], targets.range(worksheet, to.block), 'Columns');
  drawn.name = name;
  drawn.width = to.size.width;
  drawn.height = to.size.height;
  drawn.setPosition(sheet.getCell(to.at.row, to.at.column));
  dressChart(drawn, to);
  return drawn;
}

const TYPES = { 'clustered-column': 'ColumnClustered', 'clustered-bar': 'BarClustered' } as const;

function dressChart(
  drawn: Excel.Chart,
  { title, hasLegend, valueTitle, valueFormat, isReversed }: DrawnChart,
): void {
  drawn.title.visible = true;
  drawn.title.text = title;
  drawn.legend.visible = hasLegend;
  drawn.legend.position = 'Bottom';
  drawn.dataLabels.showValue = true;
  const { categoryAxis, valueAxis } = drawn.axes;
  valueAxis.title.visible = true;
  valueAxis.title.text = valueTitle;
  valueAxis.numberFormat = valueFormat;
  if (isReversed) {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = 'High';
  }
}
