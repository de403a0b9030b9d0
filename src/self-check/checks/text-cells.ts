import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly } from '../seen';

/** What Excel makes of texts that are written into cells. */
export const TEXT_CELLS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'text-stays-text',
    proves: {
      'zh-CN': '在文本格式的单元格中，以等号、加减号、@ 开头的内容以及编号、日期、TRUE 都保持为文本',
      'en-US': 'In cells formatted as text, formulas, signs, codes, dates and TRUE stay text',
    },
    expected: exactly(['=1+1', '+1', '-1', '@a', '007', '1/2', '2月10日', 'TRUE', '1E5']),
    look: async ({ context, sheet }) => {
      const texts = ['=1+1', '+1', '-1', '@a', '007', '1/2', '2月10日', 'TRUE', '1E5'];
      const cells = sheet.getRangeByIndexes(0, 0, texts.length, 1);
      cells.numberFormat = texts.map(() => ['@']);
      cells.values = texts.map((text) => [text]);
      cells.load('values');
      await context.sync();
      return cells.values.map(([text]) => text as string);
    },
  },
  {
    kind: 'on-sheet',
    id: 'chinese-date-stays-text',
    proves: {
      'zh-CN': '由代码写入的“2月10日”不会变成日期',
      'en-US': 'A Chinese date that code writes does not become a date',
    },
    expected: exactly(['2月10日', 'String']),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [['2月10日']];
      cell.load('values, valueTypes');
      await context.sync();
      return [cell.values[0]?.[0] as string, cell.valueTypes[0]?.[0] as string];
    },
  },
  {
    kind: 'on-sheet',
    id: 'apostrophe-makes-text',
    proves: {
      'zh-CN': '以撇号开头写入的内容成为文本，撇号不显示',
      'en-US': 'What begins with an apostrophe becomes text, without the apostrophe',
    },
    expected: exactly(['007', 'String']),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [["'007"]];
      cell.load('values, valueTypes');
      await context.sync();
      return [cell.values[0]?.[0] as string, cell.valueTypes[0]?.[0] as string];
    },
  },
  {
    kind: 'on-sheet',
    id: 'longest-text',
    proves: {
      'zh-CN': '一个单元格可容纳 32,767 个字符',
      'en-US': 'A cell holds 32,767 characters',
    },
    expected: exactly(32_767),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [['文'.repeat(32_767)]];
      cell.load('values');
      await context.sync();
      const [[text] = []] = cell.values;
      return String(text).length;
    },
  },
  {
    kind: 'on-sheet',
    id: 'text-too-long',
    proves: {
      'zh-CN': '超过 32,767 个字符时拒绝写入，而不是截断',
      'en-US': 'One character more is refused, not cut off',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').values = [['文'.repeat(32_768)]];
      }),
  },
  {
    kind: 'on-sheet',
    id: 'null-leaves-blank-clears',
    proves: {
      'zh-CN': '写入数组时，null 保留原内容，空文本清除内容',
      'en-US': 'In a block that is written, null leaves a cell as it is and an empty text clears it',
    },
    expected: exactly([1, '', 3]),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = [[1, 2, 3]];
      await context.sync();
      cells.values = [[null, '', null]];
      cells.load('values');
      await context.sync();
      return cells.values[0] as readonly (number | string)[];
    },
  },
  {
    kind: 'on-sheet',
    id: 'line-breaks-stay',
    proves: {
      'zh-CN': '单元格文本中的换行保持不变',
      'en-US': 'Line breaks in a text stay',
    },
    expected: exactly('一\n二'),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [['一\n二']];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as string;
    },
  },
  {
    kind: 'on-sheet',
    id: 'block-must-fit',
    proves: {
      'zh-CN': '写入的数组与区域大小不符时拒绝写入',
      'en-US': 'A block of another size than its range is refused',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
      }),
  },
];
