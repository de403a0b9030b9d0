import type { ChartEdit, DrawnChart, FaceEdit } from '../sheets/edits/edit';
import { AIM_LOOK } from '../sheets/charts/chart-look';
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
  const corner = sheet.getCell(to.at.row, to.at.column);
  if (to.rows === undefined) {
    drawn.height = to.size.height;
    drawn.setPosition(corner);
  } else drawn.setPosition(corner, corner.getResizedRange(to.rows - 1, 0));
  drawn.width = to.size.width;
  dressChart(drawn, to);
  return drawn;
}

/** Queues what a chart that is there says and draws from now on. */
export function writeFace(targets: Targets, { worksheet, chart: name, to }: FaceEdit): void {
  const sheet = targets.sheet(worksheet);
  const drawn = sheet.charts.getItem(name);
  if (to.room) {
    drawn.setData(targets.range(worksheet, to.room.block), 'Columns');
    if (to.room.stand) {
      const { at, rows, width } = to.room.stand;
      const corner = sheet.getCell(at.row, at.column);
      drawn.setPosition(corner, corner.getResizedRange(rows - 1, 0));
      drawn.width = width;
    }
  }
  dressChart(drawn, to);
}

const TYPES = { 'clustered-column': 'ColumnClustered', 'clustered-bar': 'BarClustered' } as const;

function dressChart(
  drawn: Excel.Chart,
  {
    title,
    hasLegend,
    valueTitle,
    valueFormat,
    isReversed,
    aims = [],
  }: Omit<DrawnChart, 'block' | 'at' | 'size'>,
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
  for (const { series, category, is } of aims) {
    const one = drawn.series.getItemAt(series);
    const { fill, edge, isBroken } = AIM_LOOK[is];
    const lineStyle = isBroken ? 'Dash' : 'Continuous';
    if (category === undefined) {
      one.format.fill.setSolidColor(fill);
      one.format.line.color = edge;
      one.format.line.lineStyle = lineStyle;
      continue;
    }
    const { format } = one.points.getItemAt(category);
    format.fill.setSolidColor(fill);
    format.border.color = edge;
    format.border.lineStyle = lineStyle;
  }
}
