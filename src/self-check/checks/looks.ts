import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly } from '../seen';

/** Number formats, sizes, colours and frozen panes. */
export const LOOKS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'formats-show-units',
    proves: {
      'zh-CN': '数字格式显示百分比、千分位和“亿元”',
      'en-US': 'Number formats show per cent, thousands and a Chinese unit',
    },
    expected: exactly(['58.9%', '1,234.5', '21.90亿元']),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:C1');
      cells.numberFormat = [['0.0%', '#,##0.0', '0.00"亿元"']];
      cells.values = [[0.589, 1234.5, 21.9]];
      cells.format.autofitColumns();
      cells.load('text');
      await context.sync();
      return cells.text[0] ?? [];
    },
  },
  {
    kind: 'on-sheet',
    id: 'formats-differ-within-range',
    proves: {
      'zh-CN': '各格对齐方式不同的区域读作 null',
      'en-US': 'A range whose cells are aligned differently answers null',
    },
    expected: exactly(null),
    look: async ({ context, sheet }) => {
      sheet.getRange('A1').format.wrapText = true;
      const { format } = sheet.getRange('A1:B1');
      format.load('wrapText');
      await context.sync();
      // Null, whatever the types say.
      return format.wrapText as boolean | null;
    },
  },
  {
    kind: 'on-sheet',
    id: 'fill-colour-is-kept',
    proves: {
      'zh-CN': '填充颜色写入后可原样读回',
      'en-US': 'A fill is read as it was set',
    },
    expected: exactly('#FFF2CC'),
    look: async ({ context, sheet }) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#FFF2CC';
      fill.load('color');
      await context.sync();
      return fill.color.toUpperCase();
    },
  },
  {
    kind: 'on-sheet',
    id: 'widths-and-heights-are-points',
    proves: {
      'zh-CN': '列宽与行高以磅为单位，误差不到 1 磅',
      'en-US': 'Widths and heights are points, to less than one',
    },
    expected: exactly([true, true]),
    look: async ({ context, sheet }) => {
      const { format } = sheet.getRange('A1');
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.load('columnWidth, rowHeight');
      await context.sync();
      return [Math.abs(format.columnWidth - 120) < 1, Math.abs(format.rowHeight - 30) < 1];
    },
  },
  {
    kind: 'on-sheet',
    id: 'column-too-wide',
    proves: {
      'zh-CN': '超过 255 个字符的列宽被拒绝',
      'en-US': 'A column wider than 255 characters is refused',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').format.columnWidth = 2_000;
      }),
  },
  {
    kind: 'on-sheet',
    id: 'frozen-rows-on-back-sheet',
    proves: {
      'zh-CN': '未显示的工作表也可以冻结首行',
      'en-US': 'Rows of a sheet that is not shown can be frozen',
    },
    expected: exactly(['1:1', false]),
    look: async ({ context, sheet, id }) => {
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      await context.sync();
      const address = frozen.isNullObject ? '' : frozen.address.replace(/^.*!/, '');
      return [address.replace(/^A1:XFD1$/, '1:1'), active.id === id];
    },
  },
  {
    kind: 'on-sheet',
    id: 'new-sheet-is-not-shown',
    proves: {
      'zh-CN': '新建工作表不会改变当前显示的工作表',
      'en-US': 'A new sheet does not come to the front by itself',
    },
    expected: exactly(false),
    look: async ({ context, id }) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      await context.sync();
      return active.id === id;
    },
  },
];
