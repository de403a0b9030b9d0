import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly } from '../seen';

/** How Excel takes formulas, and what it shows of them. */
export const FORMULAS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'formula-is-computed',
    proves: {
      'zh-CN': '写入公式后即可读到计算结果',
      'en-US': 'A formula that was written has its value when it is read',
    },
    expected: exactly(3),
    look: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
      await context.sync();
      const cell = sheet.getRange('A3');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as number;
    },
  },
  {
    kind: 'on-sheet',
    id: 'errors-have-english-names',
    proves: {
      'zh-CN': '错误值读作 #DIV/0!、#N/A、#NAME?，与界面语言无关',
      'en-US': 'Errors are read as #DIV/0!, #N/A and #NAME? in every language',
    },
    expected: exactly(['#DIV/0!', '#N/A', '#NAME?', 'Error']),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:C1');
      cells.formulas = [['=1/0', '=NA()', '=NOSUCHFUNCTION(1)']];
      await context.sync();
      cells.load('values, valueTypes');
      await context.sync();
      return [...(cells.values[0] as readonly string[]), cells.valueTypes[0]?.[0] as string];
    },
  },
  {
    kind: 'on-sheet',
    id: 'formula-too-long',
    proves: {
      'zh-CN': '超过 8,192 个字符的公式被拒绝',
      'en-US': 'A formula of more than 8,192 characters is refused',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').formulas = [[`=${'1+'.repeat(4_096)}1`]];
      }),
  },
  {
    kind: 'on-sheet',
    id: 'text-in-formula-too-long',
    proves: {
      'zh-CN': '公式中超过 255 个字符的文本被拒绝',
      'en-US': 'A text of more than 255 characters within a formula is refused',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').formulas = [[`=LEN("${'a'.repeat(256)}")`]];
      }),
  },
  {
    kind: 'on-sheet',
    id: 'broken-formula-is-refused',
    proves: {
      'zh-CN': '语法有误的公式被拒绝，而不会成为文本',
      'en-US': 'A formula that cannot be read is refused, and does not become text',
    },
    expected: exactly('InvalidArgument'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').formulas = [['=SUM(']];
      }),
  },
  {
    kind: 'on-sheet',
    id: 'formula-spills',
    proves: {
      'zh-CN': '返回数组的公式会溢出，并可读到溢出区域',
      'en-US': 'A formula that gives several cells spills, and tells where',
    },
    expected: exactly([1, 2, 3, 'A1:A3']),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=SEQUENCE(3)']];
      await context.sync();
      const cells = sheet.getRange('A1:A3');
      cells.load('values');
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('address');
      await context.sync();
      const shown = cells.values.map(([value]) => value as number);
      return [...shown, spill.isNullObject ? '' : spill.address.replace(/^.*!/, '')];
    },
  },
  {
    kind: 'on-sheet',
    id: 'blocked-spill-says-so',
    proves: {
      'zh-CN': '溢出区域被占用时显示 #SPILL!，原有内容不变',
      'en-US': 'A spill that has no room shows #SPILL!, and what stands there stays',
    },
    expected: exactly(['#SPILL!', 'mine']),
    look: async ({ context, sheet }) => {
      sheet.getRange('A2').values = [['mine']];
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      await context.sync();
      const cells = sheet.getRange('A1:A2');
      cells.load('values');
      await context.sync();
      return cells.values.map(([value]) => value as string);
    },
  },
];
