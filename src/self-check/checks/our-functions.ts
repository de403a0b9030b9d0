import type { SheetCheck } from '../check';
import { computedValues } from '../computed-values';
import { atMost, exactly, oneOf } from '../seen';

/** Our functions in cells. */
export const OUR_FUNCTIONS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'first-formula-in-time',
    proves: {
      'zh-CN': '第一个 FISCAL 公式在 5 秒内得到结果',
      'en-US': 'The first formula of ours has its value within five seconds',
    },
    expected: atMost(5_000),
    look: async ({ context, sheet }) => {
      const began = performance.now();
      const cell = sheet.getRange('A1');
      cell.formulas = [['=FISCAL.SHAREOF(1,4)']];
      const [[value] = []] = await computedValues(context, cell);
      return value === 0.25 ? Math.round(performance.now() - began) : String(value);
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-formula-gives-numbers',
    proves: {
      'zh-CN': 'FISCAL 公式的结果是数值，公式读回时保持原样',
      'en-US': 'A formula of ours gives a number, and is read as it was written',
    },
    expected: exactly([0.25, 'Double', '=FISCAL.SHAREOF(1,4)']),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=FISCAL.SHAREOF(1,4)']];
      const [[value = ''] = []] = await computedValues(context, cell);
      cell.load('valueTypes, formulas');
      await context.sync();
      return [value, cell.valueTypes[0]?.[0] as string, cell.formulas[0]?.[0] as string];
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-errors-are-excels',
    proves: {
      'zh-CN': 'FISCAL 公式的错误是 Excel 的错误值：#DIV/0!、#VALUE!、#N/A',
      'en-US': 'What our formulas refuse shows as Excel’s own #DIV/0!, #VALUE! and #N/A',
    },
    expected: exactly(['#DIV/0!', '#VALUE!', '#N/A']),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:C1');
      cells.formulas = [
        ['=FISCAL.SHAREOF(1,0)', '=FISCAL.WHOLE(29.96,80.6)', '=FISCAL.FIGURE("nosuchindicator",1900)'],
      ];
      const [row = []] = await computedValues(context, cells);
      return row;
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-formula-spills',
    proves: {
      'zh-CN': '以整列为参数的 FISCAL 公式会溢出，空单元格得到空白',
      'en-US': 'A formula of ours over a column spills, and a blank cell gives a blank',
    },
    expected: exactly([0.25, '', 0.75]),
    look: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [''], [3]];
      sheet.getRange('B1').formulas = [['=FISCAL.SHAREOF(A1:A3,4)']];
      await context.sync();
      const rows = await computedValues(context, sheet.getRange('B1:B3'));
      return rows.map(([value = '']) => value);
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-formulas-nest',
    proves: {
      'zh-CN': 'FISCAL 公式可以互相嵌套，也可与 Excel 的函数合用',
      'en-US': 'Our formulas take each other’s results, and Excel’s functions take theirs',
    },
    expected: exactly(0.5),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=ROUND(FISCAL.SHAREOF(FISCAL.WHOLE(1,50%),4),6)']];
      const [[value = ''] = []] = await computedValues(context, cell);
      return value;
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-formula-follows-cells',
    proves: {
      'zh-CN': '所引用的单元格改变后，FISCAL 公式重新计算',
      'en-US': 'A formula of ours is computed anew when its cells change',
    },
    expected: exactly([0.25, 0.5]),
    look: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [[1]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=FISCAL.SHAREOF(A1,4)']];
      const [[before = ''] = []] = await computedValues(context, cell);
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      const [[after = ''] = []] = await computedValues(context, cell);
      return [before, after];
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-formula-fills-column',
    proves: {
      'zh-CN': '写入表列的 FISCAL 公式填满整列并各自计算',
      'en-US': 'A formula of ours in a table fills its column, and each row is computed',
    },
    expected: exactly([0.25, 0.5, 0.75]),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:B4');
      cells.values = [
        ['Part', 'Share'],
        [1, ''],
        [2, ''],
        [3, ''],
      ];
      sheet.tables.add(cells, true);
      await context.sync();
      sheet.getRange('B2').formulas = [['=FISCAL.SHAREOF(A2,4)']];
      await context.sync();
      const rows = await computedValues(context, sheet.getRange('B2:B4'));
      return rows.map(([value = '']) => value);
    },
  },
  {
    kind: 'on-sheet',
    id: 'our-formula-becomes-value',
    proves: {
      'zh-CN': 'FISCAL 公式可以换成其数值，供没有加载项的人阅读',
      'en-US': 'A formula of ours can be replaced by its value, for readers without the add-in',
    },
    expected: exactly(0.25),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=FISCAL.SHAREOF(1,4)']];
      const [[value = ''] = []] = await computedValues(context, cell);
      cell.values = [[value]];
      cell.load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0] as number;
    },
  },
  {
    kind: 'on-sheet',
    id: 'broken-formula-is-repaired',
    proves: {
      'zh-CN': '以内部名称保存、显示 #NAME? 的公式重新写入后恢复计算',
      'en-US':
        'A formula under the name by which Excel stores it, which shows #NAME?, works once it is written anew',
    },
    // Where Excel knows the stored name by itself, nothing was broken.
    expected: oneOf(['#NAME?', 0.25], [0.25, 0.25]),
    look: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=_xldudf_FISCAL_SHAREOF(1,4)']];
      const [[broken = ''] = []] = await computedValues(context, cell);
      cell.formulas = [['=FISCAL.SHAREOF(1,4)']];
      const [[repaired = ''] = []] = await computedValues(context, cell);
      return [broken, repaired];
    },
  },
  {
    kind: 'on-sheet',
    id: 'manual-calculation-waits-for-us',
    proves: {
      'zh-CN': '手动计算时，FISCAL 公式保持旧值，直到加载项要求重算该工作表',
      'en-US':
        'Under manual calculation a formula of ours keeps its old value until the add-in has its sheet computed',
    },
    expected: exactly([0.25, 0.5]),
    look: async ({ context, sheet }) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      sheet.getRange('A1').values = [[1]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=FISCAL.SHAREOF(A1,4)']];
      await computedValues(context, cell);
      const usual = application.calculationMode;
      try {
        application.calculationMode = 'Manual';
        await context.sync();
        sheet.getRange('A1').values = [[2]];
        const [[old = ''] = []] = await computedValues(context, cell);
        sheet.calculate(true);
        const [[anew = ''] = []] = await computedValues(context, cell);
        return [old, anew];
      } finally {
        application.calculationMode = usual;
        await context.sync();
      }
    },
  },
];
