import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly } from '../seen';
import { smallTable } from '../small-table';

/** What AutoCorrect does to formulas that code writes into tables. */
export const TABLE_FORMULAS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'formulas-before-table-stay',
    proves: {
      'zh-CN': '先写公式、后建表：每行的公式各自保持不变',
      'en-US': 'Formulas that differ stay as they are where the table is made after them',
    },
    expected: exactly(['=1+1', '=1+2', '=1+3']),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:A4');
      cells.formulas = [['Sum'], ['=1+1'], ['=1+2'], ['=1+3']];
      sheet.tables.add(cells, true);
      await context.sync();
      return formulasIn(context, sheet.getRange('A2:A4'));
    },
  },
  {
    kind: 'on-sheet',
    id: 'formula-fills-blank-column',
    proves: {
      'zh-CN': '写入空列的一个公式会自动填满整列',
      'en-US': 'A formula that is written into a blank column of a table fills it',
    },
    expected: exactly(['=B2*2', '=B3*2', '=B4*2']),
    look: async ({ context, sheet }) => {
      smallTable(sheet);
      await context.sync();
      sheet.getRange('C3').formulas = [['=B3*2']];
      await context.sync();
      return formulasIn(context, sheet.getRange('C2:C4'));
    },
  },
  {
    kind: 'on-sheet',
    id: 'different-formulas-become-one',
    proves: {
      'zh-CN': '一次写入空列的几个不同公式会被改成同一个：最后一个',
      'en-US':
        'Of different formulas that are written into a blank column at once, the last is left in all rows',
    },
    expected: exactly(['=1+3', '=1+3', '=1+3']),
    look: async ({ context, sheet }) => {
      smallTable(sheet);
      await context.sync();
      sheet.getRange('C2:C4').formulas = [['=1+1'], ['=1+2'], ['=1+3']];
      await context.sync();
      return formulasIn(context, sheet.getRange('C2:C4'));
    },
  },
  {
    kind: 'on-sheet',
    id: 'placeholders-keep-formulas-apart',
    proves: {
      'zh-CN': '先写占位值、再写公式：不同的公式各自保持不变',
      'en-US': 'Different formulas stay as they are where numbers were written into their cells first',
    },
    expected: exactly(['=1+1', '=1+2', '=1+3']),
    look: async ({ context, sheet }) => {
      smallTable(sheet);
      await context.sync();
      const cells = sheet.getRange('C2:C4');
      cells.values = [[0], [0], [0]];
      cells.formulas = [['=1+1'], ['=1+2'], ['=1+3']];
      await context.sync();
      return formulasIn(context, cells);
    },
  },
  {
    kind: 'on-sheet',
    id: 'formula-leaves-values-alone',
    proves: {
      'zh-CN': '写入有数值的列的公式不会覆盖其他行',
      'en-US': 'A formula that is written among values leaves the other rows alone',
    },
    expected: exactly([30, '=5+5', 20]),
    look: async ({ context, sheet }) => {
      smallTable(sheet);
      await context.sync();
      sheet.getRange('B3').formulas = [['=5+5']];
      await context.sync();
      return formulasIn(context, sheet.getRange('B2:B4'));
    },
  },
  {
    kind: 'on-sheet',
    id: 'table-over-spill-is-refused',
    proves: {
      'zh-CN': '有溢出公式的区域不能建表，并以错误代码告知',
      'en-US': 'A table over a formula that spills is refused with a code',
    },
    expected: exactly('InvalidArgument'),
    look: async (bench) => {
      bench.sheet.getRange('A1').values = [['Number']];
      bench.sheet.getRange('A2').formulas = [['=SEQUENCE(3)']];
      await bench.context.sync();
      return outcomeOf(bench, ({ sheet }) => {
        sheet.tables.add(sheet.getRange('A1:A4'), true);
      });
    },
  },
];

async function formulasIn(
  context: Excel.RequestContext,
  cells: Excel.Range,
): Promise<readonly (string | number)[]> {
  cells.load('formulas');
  await context.sync();
  return cells.formulas.map(([formula]) => formula as string | number);
}
