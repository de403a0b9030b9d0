import type { Bench, SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly, oneOf } from '../seen';
import { smallTable } from '../small-table';

/** The one space of names that tables and defined names share, and what is not there. */
export const NAMES: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'defined-name-is-taken',
    proves: {
      'zh-CN': '表名不能与已定义的名称相同',
      'en-US': 'A table cannot be called as a defined name is',
    },
    expected: oneOf('InvalidArgument', 'ItemAlreadyExists'),
    look: (bench) =>
      withName(bench, (name) =>
        outcomeOf(bench, ({ sheet }) => {
          smallTable(sheet).name = name.toUpperCase();
        }),
      ),
  },
  {
    kind: 'on-sheet',
    id: 'defined-name-in-formulas',
    proves: {
      'zh-CN': '公式可以使用中文名称',
      'en-US': 'Formulas can use a Chinese name',
    },
    expected: exactly(42),
    look: (bench) =>
      withName(bench, async (name) => {
        const { context, sheet } = bench;
        sheet.getRange('A1:B1').formulas = [[21, `=${name}*2`]];
        await context.sync();
        const cell = sheet.getRange('B1');
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as number;
      }),
  },
  {
    kind: 'on-sheet',
    id: 'name-of-a-sheet-is-told',
    proves: {
      'zh-CN': '只在一张工作表中有效的名称可从该工作表得知，且不算作工作簿的名称',
      'en-US': 'A name that counts on one sheet is told by that sheet, and not among the workbook’s',
    },
    expected: exactly({ ofSheet: ['FiscalGaugeCheckOwn'], ofWorkbook: [] }),
    look: async ({ context, sheet }) => {
      sheet.names.add('FiscalGaugeCheckOwn', sheet.getRange('A1'));
      const { names } = context.workbook;
      sheet.names.load('items/name');
      names.load('items/name');
      await context.sync();
      const own = (items: readonly Excel.NamedItem[]): readonly string[] =>
        items.map(({ name }) => name).filter((name) => name === 'FiscalGaugeCheckOwn');
      return { ofSheet: own(sheet.names.items), ofWorkbook: own(names.items) };
    },
  },
  {
    kind: 'on-sheet',
    id: 'table-named-as-a-sheets-name',
    proves: {
      'zh-CN': '只在一张工作表中有效的名称不妨碍表使用同名',
      'en-US': 'A name that counts on one sheet does not keep a table from being called so',
    },
    expected: exactly('done'),
    look: (bench) =>
      outcomeOf(bench, async ({ context, sheet }) => {
        sheet.names.add('FiscalGaugeCheckOwn', sheet.getRange('A1'));
        await context.sync();
        smallTable(sheet).name = 'FiscalGaugeCheckOwn';
      }),
  },
  {
    kind: 'on-sheet',
    id: 'sheet-name-taken',
    proves: {
      'zh-CN': '重复的工作表名被拒绝，并以错误代码告知',
      'en-US': 'A sheet’s name that is taken is refused with a code',
    },
    expected: oneOf('ItemAlreadyExists', 'InvalidArgument'),
    look: async (bench) => {
      bench.sheet.load('name');
      await bench.context.sync();
      const { name } = bench.sheet;
      return outcomeOf(bench, ({ context }) => {
        context.workbook.worksheets.add(name.toUpperCase());
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'sheet-name-too-long',
    proves: {
      'zh-CN': '超过 31 个字符的工作表名被拒绝',
      'en-US': 'A sheet’s name of more than 31 characters is refused',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.name = 'n'.repeat(32);
      }),
  },
  {
    kind: 'on-sheet',
    id: 'nothing-leads-to-nothing',
    proves: {
      'zh-CN': '从不存在的表取区域，得到的是“空对象”而不是错误',
      'en-US': 'What follows from a table that is not there is a null object, no error',
    },
    expected: exactly([true, true]),
    look: async ({ context, sheet }) => {
      const table = sheet.tables.getItemOrNullObject('FiscalGaugeNoSuchTable');
      const range = table.getRange();
      await context.sync();
      return [table, range].map(({ isNullObject }) => isNullObject);
    },
  },
  {
    kind: 'on-sheet',
    id: 'missing-table-has-a-code',
    proves: {
      'zh-CN': '取用不存在的表以 ItemNotFound 告知',
      'en-US': 'A table that is not there is told by ItemNotFound',
    },
    expected: exactly('ItemNotFound'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.tables.getItem('FiscalGaugeNoSuchTable').load('name');
      }),
  },
];

/** Does something while a name for A1 is defined in the workbook, which is taken away again. */
async function withName<T>({ id }: Bench, act: (name: string) => Promise<T>): Promise<T> {
  const name = '财政标尺_check';
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    names.add(name, worksheets.getItem(id).getRange('A1'));
    await context.sync();
  });
  try {
    return await act(name);
  } finally {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.names.getItem(name).delete();
      await context.sync();
    });
  }
}
