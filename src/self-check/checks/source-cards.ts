import type { SheetCheck } from '../check';
import { exactly } from '../seen';

/** Numbers that carry their source in the cell; newer Excels alone have them. */
export const SOURCE_CARDS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'number-with-source-is-a-number',
    since: '1.19',
    proves: {
      'zh-CN': '带出处的数仍是数值，保持数字格式，并可参与计算',
      'en-US': 'A number that carries its source stays a number, in its format, and can be computed with',
    },
    expected: exactly([21.9, 'Double', '21.90', 43.8]),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.valuesAsJson = [[NUMBER]];
      const twice = sheet.getRange('B1');
      twice.formulas = [['=A1*2']];
      await context.sync();
      cell.load('values, valueTypes, text');
      twice.load('values');
      await context.sync();
      const [[value] = []] = cell.values;
      const [[type] = []] = cell.valueTypes;
      const [[text] = []] = cell.text;
      const [[product] = []] = twice.values;
      return [value as number, String(type), String(text), product as number];
    },
  },
  {
    kind: 'on-sheet',
    id: 'source-is-a-field',
    since: '1.19',
    proves: {
      'zh-CN': '公式可用 =A1.原文 取得出处',
      'en-US': 'A formula reads the source as a field of the cell: “=A1.原文”',
    },
    expected: exactly('一般公共预算收入21.9亿元'),
    look: async ({ context, sheet }) => {
      sheet.getRange('A1').valuesAsJson = [[NUMBER]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=A1.原文']];
      await context.sync();
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as string;
    },
  },
];

const NUMBER: Excel.DoubleCellValue = {
  type: 'Double',
  basicValue: 21.9,
  numberFormat: '0.00',
  properties: { 原文: { type: 'String', basicValue: '一般公共预算收入21.9亿元' } },
};
