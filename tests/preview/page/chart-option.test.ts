import { chartOption, pixels } from '../../../preview/page/chart-option';
import type { ChartView } from '../../../preview/page/chart-view';
import { WorkbookView } from '../../../preview/page/workbook-view';
import { openWorkbook } from '../workbook/open-workbook';

const COLORS = { text: '#111111', quiet: '#666666', line: '#dddddd' };

/** What a test looks at in ECharts' option, which has no types of such depth. */
interface Option {
  readonly title: { readonly show: boolean; readonly text: string };
  readonly legend: { readonly show: boolean };
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly series: readonly {
    readonly type: string;
    readonly name: string;
    readonly data: readonly unknown[];
    readonly label: { readonly formatter: (point: { readonly dataIndex: number }) => string };
  }[];
}

interface Axis {
  readonly type: string;
  readonly name: string;
  readonly inverse?: boolean;
  readonly axisLabel: { readonly formatter: (value: number) => string; readonly width?: number };
}

/** A chart of the workbook's, as the page sees it. */
function drawnChart(type: string): ChartView {
  const { port, sheet, range } = openWorkbook();
  range('A1:B3').set('Values', [
    ['指标', '2021增速'],
    ['地区生产总值', 0.097],
    ['外贸进出口总额', ''],
  ]);
  range('B2:B3').set('NumberFormat', '0.0%');
  const chart = sheet.go('Charts').call('Add', type, range('A1:B3'), 'Columns');
  const axes = chart.go('Axes');
  axes.go('ValueAxis').set('NumberFormat', '0%').go('Title').set('Visible', true).set('Text', '同比增速');
  axes.go('CategoryAxis').set('ReversePlotOrder', true);
  chart.go('DataLabels').set('ShowValue', true);
  const [view] = new WorkbookView(port).charts('Sheet1');
  if (view === undefined) throw new Error('no chart');
  return view;
}

function optionOf(chart: ChartView): Option {
  return chartOption(chart, COLORS, 'zh-CN') as unknown as Option;
}

test('columns stand on their categories, with the figures as their cells show them, and gaps', () => {
  const option = optionOf(drawnChart('ColumnClustered'));
  expect(option.title).toMatchObject({ show: true, text: '2021增速' });
  expect(option.legend.show).toBe(false);
  expect(option.xAxis).toMatchObject({ type: 'category', data: ['地区生产总值', '外贸进出口总额'] });
  expect(option.yAxis).toMatchObject({ type: 'value', name: '同比增速' });
  const [series] = option.series;
  expect(series).toMatchObject({ type: 'bar', name: '2021增速', data: [0.097, '-'] });
  expect([0, 1].map((dataIndex) => series?.label.formatter({ dataIndex }))).toEqual(['9.7%', '']);
});

test('bars lie, the first on top where the axis is reversed', () => {
  const option = optionOf(drawnChart('BarClustered'));
  expect(option.yAxis).toMatchObject({ type: 'category', inverse: true });
  expect(option.xAxis).toMatchObject({ type: 'value', name: '同比增速' });
});

test('lines are lines', () => {
  expect(optionOf(drawnChart('LineMarkers')).series[0]?.type).toBe('line');
});

test('the axis writes its figures in its own number format, without the dust of binary fractions', () => {
  const { yAxis } = optionOf(drawnChart('ColumnClustered'));
  expect(yAxis.axisLabel.formatter(0.15000000000000002)).toBe('15%');
});

test('a title or an axis title that is hidden is not drawn', () => {
  const chart = drawnChart('ColumnClustered');
  const option = optionOf({ ...chart, title: '', value: { ...chart.value, title: '' } });
  expect(option.title.show).toBe(false);
  expect(option.yAxis.name).toBe('');
});

test('labels of many columns share the width', () => {
  const chart = drawnChart('ColumnClustered');
  const wide = optionOf({ ...chart, width: 720 }).xAxis.axisLabel.width;
  const narrow = optionOf({ ...chart, width: 360 }).xAxis.axisLabel.width;
  expect(wide).toBeGreaterThan(narrow ?? Infinity);
});

test('72 points are 96 pixels', () => {
  expect(pixels(72)).toBe(96);
});
