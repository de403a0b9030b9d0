import type { SheetCheck } from '../check';
import { exactly } from '../seen';

/** Charts that are drawn from cells. */
export const CHARTS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'chart-takes-its-series',
    proves: {
      'zh-CN': '由区域生成的图表以首列为类别、首行为系列名',
      'en-US': 'A chart of a range takes its first column for labels and its header for names',
    },
    expected: exactly(['Target', 'Result']),
    look: async ({ context, sheet }) => {
      const chart = sheet.charts.add('ColumnClustered', sample(sheet), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
  },
  {
    kind: 'on-sheet',
    id: 'missing-point-is-a-gap',
    since: '1.12',
    proves: {
      'zh-CN': '图表把 #N/A 当作空缺，而不是 0',
      'en-US': 'A chart takes #N/A for a gap, not for zero',
    },
    expected: exactly(true),
    look: async ({ context, sheet }) => {
      const chart = sheet.charts.add('Line', sample(sheet), 'Columns');
      const points = chart.series.getItemAt(1).getDimensionValues('Values');
      await context.sync();
      const { value } = points;
      return value.length < 3 || typeof value[1] !== 'number';
    },
  },
  {
    kind: 'on-sheet',
    id: 'chart-stands-where-put',
    proves: {
      'zh-CN': '图表可放在指定单元格上，并以名称找回',
      'en-US': 'A chart stands on the cells where it is put, and is found by its name',
    },
    expected: exactly(true),
    look: async ({ context, sheet }) => {
      const chart = sheet.charts.add('ColumnClustered', sample(sheet), 'Columns');
      chart.name = 'FiscalGaugeCheck';
      chart.setPosition('E2', 'J12');
      const corner = sheet.getRange('E2');
      corner.load('top, height');
      const found = sheet.charts.getItemOrNullObject('FiscalGaugeCheck');
      found.load('top');
      await context.sync();
      return !found.isNullObject && Math.abs(found.top - corner.top) < corner.height;
    },
  },
  {
    kind: 'on-sheet',
    id: 'chart-follows-its-cells',
    since: '1.12',
    proves: {
      'zh-CN': '单元格改变后，图表的数值随之改变',
      'en-US': 'A chart shows what its cells hold now',
    },
    expected: exactly(9),
    look: async ({ context, sheet }) => {
      const chart = sheet.charts.add('ColumnClustered', sample(sheet), 'Columns');
      await context.sync();
      sheet.getRange('B2').values = [[9]];
      const points = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      const { value } = points;
      return Number(value[0]);
    },
  },
  {
    kind: 'on-sheet',
    id: 'missing-point-in-picture',
    proves: {
      'zh-CN': '图表的图片中，#N/A 与 0 画得不同',
      'en-US': 'In the picture of a chart, #N/A is drawn otherwise than zero',
    },
    expected: exactly(['png', true]),
    look: async ({ context, sheet }) => {
      const chart = sheet.charts.add('Line', sample(sheet), 'Columns');
      const withGap = chart.getImage(400, 300);
      await context.sync();
      sheet.getRange('C3').values = [[0]];
      const withZero = chart.getImage(400, 300);
      await context.sync();
      const { value: gap } = withGap;
      const { value: zero } = withZero;
      return [gap.startsWith('iVBORw0KGgo') ? 'png' : gap.slice(0, 11), gap !== zero];
    },
  },
];

/** Three years with a target and a result, of which one is not known. */
function sample(sheet: Excel.Worksheet): Excel.Range {
  const cells = sheet.getRange('A1:C4');
  cells.numberFormat = Array.from({ length: 4 }, () => ['@', 'General', 'General']);
  cells.formulas = [
    ['', 'Target', 'Result'],
    ['2020', 6, 5],
    ['2021', 7, '=NA()'],
    ['2022', 8, 9],
  ];
  return cells;
}
