import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly, oneOf } from '../seen';
import { smallTable } from '../small-table';

/** How tables are made, named, and how they grow. */
export const TABLES: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'table-takes-name-and-style',
    proves: {
      'zh-CN': '新建的表在同一次请求中可以命名、设样式、关闭条纹',
      'en-US': 'A new table takes its name, style and banding in the request that makes it',
    },
    expected: exactly([`财政标尺_check`, 'TableStyleLight1', false]),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      table.name = '财政标尺_check';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.load('name, style, showBandedRows');
      await context.sync();
      return [table.name, table.style, table.showBandedRows];
    },
  },
  {
    kind: 'on-sheet',
    id: 'table-name-taken',
    proves: {
      'zh-CN': '重复的表名（不分大小写）被拒绝，并以错误代码告知',
      'en-US': 'A table name that is taken, in whatever letters, is refused with a code',
    },
    expected: oneOf('InvalidArgument', 'ItemAlreadyExists'),
    look: async (bench) => {
      const table = smallTable(bench.sheet);
      table.name = 'FiscalGaugeCheck';
      await bench.context.sync();
      return outcomeOf(bench, ({ sheet }) => {
        sheet.tables.add(sheet.getRange('F1:G2'), true).name = 'FISCALGAUGECHECK';
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'cell-like-table-name',
    proves: {
      'zh-CN': '形如单元格地址的表名被拒绝',
      'en-US': 'A table name that reads as a cell is refused',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        smallTable(sheet).name = 'GDP2021';
      }),
  },
  {
    kind: 'on-sheet',
    id: 'tables-must-not-overlap',
    proves: {
      'zh-CN': '与另一张表重叠时拒绝建表',
      'en-US': 'A table over another one is refused',
    },
    expected: exactly('InvalidArgument'),
    look: async (bench) => {
      smallTable(bench.sheet);
      await bench.context.sync();
      return outcomeOf(bench, ({ sheet }) => {
        sheet.tables.add(sheet.getRange('C3:E6'), true);
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'table-over-merged-cells',
    proves: {
      'zh-CN': '合并单元格上不能建表',
      'en-US': 'A table over merged cells is refused',
    },
    expected: oneOf('MergedRangeConflict', 'InvalidArgument', 'GeneralException'),
    look: async (bench) => {
      bench.sheet.getRange('A2:B2').merge();
      await bench.context.sync();
      return outcomeOf(bench, ({ sheet }) => {
        sheet.tables.add(sheet.getRange('A1:B4'), true);
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'headers-are-told-apart',
    proves: {
      'zh-CN': '相同的列标题会被改成不同的名称',
      'en-US': 'Headers that are alike are made to differ',
    },
    expected: exactly(true),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:B2');
      cells.values = [
        ['Same', 'Same'],
        [1, 2],
      ];
      const header = sheet.tables.add(cells, true).getHeaderRowRange();
      header.load('values');
      await context.sync();
      const [[one, other] = []] = header.values;
      return one === 'Same' && other !== 'Same';
    },
  },
  {
    kind: 'on-sheet',
    id: 'long-header-is-cut',
    proves: {
      'zh-CN': '建表时，超过 255 个字符的列标题会被截断',
      'en-US': 'A header of more than 255 characters is cut off when a table is made',
    },
    expected: exactly(255),
    look: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [['h'.repeat(300)]];
      const header = sheet.tables.add(sheet.getRange('A1:A2'), true).getHeaderRowRange();
      header.load('values');
      await context.sync();
      const [[text] = []] = header.values;
      return String(text).length;
    },
  },
  {
    kind: 'on-sheet',
    id: 'value-below-joins-table',
    proves: {
      'zh-CN': '由代码写在表下方紧邻一行的内容会并入表',
      'en-US': 'What code writes right below a table is taken in by it',
    },
    expected: exactly('A1:C5'),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      await context.sync();
      sheet.getRange('A5').values = [['births']];
      await context.sync();
      return addressOf(context, table);
    },
  },
  {
    kind: 'on-sheet',
    id: 'value-beside-joins-table',
    proves: {
      'zh-CN': '由代码写在表右侧紧邻一列的内容会并入表',
      'en-US': 'What code writes right beside a table is taken in by it',
    },
    expected: exactly('A1:D4'),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      await context.sync();
      sheet.getRange('D1').values = [['More']];
      await context.sync();
      return addressOf(context, table);
    },
  },
  {
    kind: 'on-sheet',
    id: 'value-a-row-away-stays-out',
    proves: {
      'zh-CN': '与表隔一行的内容不会并入表',
      'en-US': 'What is written a row away from a table stays out of it',
    },
    expected: exactly('A1:C4'),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      await context.sync();
      sheet.getRange('A6').values = [['note']];
      await context.sync();
      return addressOf(context, table);
    },
  },
  {
    kind: 'on-sheet',
    id: 'added-row-pushes-down',
    proves: {
      'zh-CN': '在表尾加一行时，表下方的内容下移而不被覆盖',
      'en-US': 'A row that is added pushes down what stands below the table',
    },
    expected: exactly(['births', 'note']),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      sheet.getRange('A6').values = [['note']];
      await context.sync();
      table.rows.add(undefined, [['births', 5, '']]);
      await context.sync();
      const cells = sheet.getRange('A5:A7');
      cells.load('values');
      await context.sync();
      return cells.values.map(([value]) => value as string).filter((value) => value !== '');
    },
  },
  {
    kind: 'on-sheet',
    id: 'table-is-resized',
    proves: {
      'zh-CN': '表可以改变大小，内容保持不变',
      'en-US': 'A table is resized, and its cells stay',
    },
    expected: exactly('A1:C6'),
    look: async ({ context, sheet }) => {
      const table = smallTable(sheet);
      await context.sync();
      table.resize('A1:C6');
      await context.sync();
      return addressOf(context, table);
    },
  },
];

async function addressOf(context: Excel.RequestContext, table: Excel.Table): Promise<string> {
  const range = table.getRange();
  range.load('address');
  await context.sync();
  return range.address.replace(/^.*!/, '');
}
