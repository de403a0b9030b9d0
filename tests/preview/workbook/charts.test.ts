import type { Accessor } from './host-accessor';
import { refusalOf } from './host-accessor';
import type { OpenWorkbook } from './open-workbook';
import { openWorkbook } from './open-workbook';

const block = [
  ['指标', '2021实际', '2022目标'],
  ['地区生产总值', 306.2, 335],
  ['一般公共预算收入', 21.9, 23.9],
];

function withChart(at = 'A5:C7'): OpenWorkbook & { readonly chart: Accessor } {
  const workbook = openWorkbook();
  workbook.range(at).set('Values', block);
  const chart = workbook.sheet.go('Charts').call('Add', 'ColumnClustered', workbook.range(at), 'Columns');
  return { ...workbook, chart };
}

const series = (chart: Accessor): readonly Accessor[] => chart.go('Series').items();
const drawn = (chart: Accessor) =>
  series(chart).map((each) => ({
    name: each.get('Name'),
    values: each.run('GetDimensionValues', ['Values']),
    labels: each.run('GetDimensionValues', ['Categories']),
  }));
const sources = (chart: Accessor) =>
  series(chart).map((each) => each.run('GetDimensionDataSourceString', ['Values']));

describe('a new chart', () => {
  test('takes a series from each column, its name from the header, and the labels from the first column', () => {
    const { chart } = withChart();
    const labels = ['地区生产总值', '一般公共预算收入'];
    expect(drawn(chart)).toEqual([
      { name: '2021实际', values: [306.2, 21.9], labels },
      { name: '2022目标', values: [335, 23.9], labels },
    ]);
    expect(sources(chart)).toEqual(['Sheet1!B6:B7', 'Sheet1!C6:C7']);
  });

  test('by rows takes a series from each row', () => {
    const { sheet, range } = withChart();
    const chart = sheet.go('Charts').call('Add', 'Line', range('A5:C7'), 'Rows');
    expect(drawn(chart)).toEqual([
      { name: '地区生产总值', values: [306.2, 335], labels: ['2021实际', '2022目标'] },
      { name: '一般公共预算收入', values: [21.9, 23.9], labels: ['2021实际', '2022目标'] },
    ]);
  });

  test('of numbers alone has neither names nor labels', () => {
    const { sheet, range } = openWorkbook();
    range('A1:B3').set('Values', [
      [2021, 1],
      [2022, 2],
      [2023, 3],
    ]);
    const chart = sheet.go('Charts').call('Add', 'ColumnClustered', range('A1:B3'));
    expect(drawn(chart)).toEqual([
      { name: '', values: [2021, 2022, 2023], labels: [] },
      { name: '', values: [1, 2, 3], labels: [] },
    ]);
  });

  test('has a name, a title and a legend as Excel gives them', () => {
    const { sheet, range, chart } = withChart();
    expect(chart.get('Name')).toBe('图表 1');
    expect(chart.go('Title').get('Text')).toBe('图表标题');
    expect(chart.go('Legend').get('Visible')).toBe(true);
    const single = sheet.go('Charts').call('Add', 'BarClustered', range('A5:B7'), 'Columns');
    expect(single.get('Name')).toBe('图表 2');
    expect(single.go('Title').get('Text')).toBe('2021实际');
    expect(single.go('Legend').get('Visible')).toBe(false);
  });

  test('of a type that is not drawn is refused by name', () => {
    const { sheet, range } = withChart();
    expect(refusalOf(() => sheet.go('Charts').call('Add', 'Waterfall', range('A5:C7')))).toBe(
      'NotImplemented',
    );
  });

  test('is refused on a protected worksheet', () => {
    const { sheet, range } = withChart();
    sheet.go('Protection').run('Protect');
    expect(refusalOf(() => sheet.go('Charts').call('Add', 'Line', range('A5:C7')))).toBe('AccessDenied');
  });
});

describe('the charts of a worksheet', () => {
  test('are found by name and by id, and deleted', () => {
    const { sheet, chart } = withChart();
    const charts = sheet.go('Charts');
    chart.set('Name', 'ResultsAndTargets 1');
    const found = (key: string) => charts.call('GetItemOrNullObject', key);
    expect(found('resultsandtargets 1').get('Id')).toBe(chart.get('Id'));
    expect(found(String(chart.get('Id'))).get('Name')).toBe('ResultsAndTargets 1');
    chart.run('Delete');
    expect(charts.callOrNull('GetItemOrNullObject', 'ResultsAndTargets 1')).toBeNull();
  });

  test('go with their worksheet, and what others drew from it is gone', () => {
    const { root, range, chart } = withChart();
    const other = root.go('Worksheets').call('Add', 'Elsewhere');
    const far = other.go('Charts').call('Add', 'Line', range('A5:C7'), 'Columns');
    range('A5').go('Worksheet').run('Delete');
    expect(root.go('Worksheets').items().length).toBe(1);
    expect(drawn(far)).toEqual([
      { name: '', values: [], labels: [] },
      { name: '', values: [], labels: [] },
    ]);
    expect(refusalOf(() => chart.get('Left'))).toBe('ItemNotFound');
  });
});

describe('what a chart draws', () => {
  test('follows the figures, and a gap is not drawn', () => {
    const { range, chart } = withChart();
    range('B6').set('Values', 310);
    range('C6').set('Values', '');
    range('C7').set('Formulas', '=NA()');
    expect(drawn(chart).map(({ values }) => values)).toEqual([
      [310, 21.9],
      [null, null],
    ]);
  });

  test('follows its cells when rows come and go', () => {
    const { range, chart } = withChart();
    range('2:3').run('Insert', ['Down']);
    expect(sources(chart)).toEqual(['Sheet1!B8:B9', 'Sheet1!C8:C9']);
    range('9:9').run('Insert', ['Down']);
    expect(sources(chart)).toEqual(['Sheet1!B8:B10', 'Sheet1!C8:C10']);
    range('8:9').run('Delete', ['Up']);
    expect(sources(chart)).toEqual(['Sheet1!B8', 'Sheet1!C8']);
    range('8:8').run('Delete', ['Up']);
    expect(sources(chart)).toEqual(['', '']);
  });

  test('follows its cells when columns come and go', () => {
    const { range, chart } = withChart();
    range('C:C').run('Insert', ['Right']);
    expect(sources(chart)).toEqual(['Sheet1!B6:B7', 'Sheet1!D6:D7']);
    range('B:B').run('Delete', ['Left']);
    expect(sources(chart)).toEqual(['', 'Sheet1!C6:C7']);
  });

  test('stays where cells beside it move', () => {
    const { range, chart } = withChart();
    range('C1:D2').run('Insert', ['Down']);
    expect(sources(chart)).toEqual(['Sheet1!B6:B7', 'Sheet1!C8:C9']);
  });

  test('follows the worksheet’s name', () => {
    const { sheet, chart } = withChart();
    sheet.set('Name', '2021');
    expect(sources(chart)).toEqual(["'2021'!B6:B7", "'2021'!C6:C7"]);
  });

  test('can be set anew', () => {
    const { range, chart } = withChart();
    range('A8:C8').set('Values', [['固定资产投资', 276, 345]]);
    chart.run('SetData', [range('A5:C8'), 'Columns']);
    expect(sources(chart)).toEqual(['Sheet1!B6:B8', 'Sheet1!C6:C8']);
  });
});

describe('where a chart stands', () => {
  test('is a cell’s corner, with the size that it has or the cells that it covers', () => {
    const { range, chart } = withChart();
    const cell = (address: string) => range(address);
    const widthOf = (column: string) => Number(range(column).go('Format').get('ColumnWidth'));
    chart.set('Width', 300).set('Height', 200);
    chart.run('SetPosition', [cell('B10')]);
    expect(chart.get('Left')).toBe(widthOf('A:A'));
    expect(chart.get('Top')).toBe(cell('B10').get('Top'));
    expect([chart.get('Width'), chart.get('Height')]).toEqual([300, 200]);
    chart.run('SetPosition', ['B10', 'D20']);
    expect(chart.get('Width')).toBe(widthOf('B:B') + widthOf('C:C') + widthOf('D:D'));
    expect(chart.get('Height')).toBe(cell('B10:D20').get('Height'));
  });

  test('moves with the rows above it', () => {
    const { range, chart } = withChart();
    chart.run('SetPosition', ['B10']);
    range('1:2').run('Insert', ['Down']);
    expect(chart.get('Top')).toBe(range('B12').get('Top'));
  });

  test('is told and set in points', () => {
    const { chart } = withChart();
    chart.set('Left', 100).set('Top', 50);
    expect([chart.get('Left'), chart.get('Top')]).toEqual([100, 50]);
    expect(refusalOf(() => chart.set('Left', -1))).toBe('InvalidArgument');
  });
});

test('a chart’s texts and axes hold what they are told', () => {
  const { chart } = withChart();
  const axes = chart.go('Axes');
  const value = axes.go('ValueAxis').set('NumberFormat', '0%').set('TickLabelPosition', 'High');
  value.go('Title').set('Visible', true).set('Text', '同比增速');
  axes.go('CategoryAxis').set('ReversePlotOrder', true);
  chart.go('DataLabels').set('ShowValue', true);
  chart.go('Legend').set('Position', 'Top');
  expect(axes.go('ValueAxis').get('NumberFormat')).toBe('0%');
  expect(axes.go('ValueAxis').go('Title').get('Text')).toBe('同比增速');
  expect(axes.go('CategoryAxis').get('ReversePlotOrder')).toBe(true);
  expect(chart.go('DataLabels').get('ShowValue')).toBe(true);
  expect(chart.go('Legend').get('Position')).toBe('Top');
  expect(refusalOf(() => value.set('TickLabelPosition', 'Beside'))).toBe('InvalidArgument');
});
