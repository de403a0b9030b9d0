import type { HandCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { pause } from '../pause';
import { exactly } from '../seen';

/** What only a person at the screen can do or see; each is asked for by itself, and may be skipped. */
export const BY_HAND: readonly HandCheck[] = [
  {
    kind: 'by-hand',
    id: 'typing-holds-requests-up',
    proves: {
      'zh-CN': '正在编辑单元格时，Excel 以约定的代码告知',
      'en-US': 'While a cell is being edited, Excel says so by the documented code',
    },
    asks: {
      'zh-CN': '请双击一个单元格并输入几个字，不要按 Enter；直接按这里的“已完成”，然后再回到单元格按 Enter。',
      'en-US':
        'Double-click a cell and type a few letters, without Enter; press Done here, and only then Enter in the cell.',
    },
    expected: exactly('InvalidOperationInCellEditMode'),
    look: (bench) =>
      outcomeOf(
        bench,
        ({ sheet }) => {
          sheet.load('name');
        },
        { waits: false },
      ),
  },
  {
    kind: 'by-hand',
    id: 'other-workbook-in-front',
    proves: {
      'zh-CN': '显示另一个工作簿时，可读写单元格，但不能取得选择或新建工作表',
      'en-US':
        'While another workbook is in front, cells can be read and written, selection and new sheets cannot be had',
    },
    asks: {
      'zh-CN':
        '请另外打开一个工作簿。按这里的“已完成”，随即单击那个工作簿，五秒后回到这里。没有第二个工作簿请略过。',
      'en-US':
        'Have a second workbook open. Press Done here, click into that workbook at once, and come back after five seconds. Skip without one.',
    },
    expected: exactly(['InvalidSelection', 'GeneralException', 'done']),
    look: async (bench) => {
      await pause(TIME_TO_LEAVE);
      const selection = await outcomeOf(bench, ({ context }) => {
        context.workbook.getSelectedRange().load('address');
      });
      const sheets = await outcomeOf(bench, async ({ context }) => {
        const added = context.workbook.worksheets.add();
        await context.sync();
        added.delete();
      });
      const cells = await outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').values = [[1]];
      });
      return [selection, sheets, cells];
    },
  },
  {
    kind: 'by-hand',
    id: 'function-help-is-shown',
    proves: {
      'zh-CN': '输入函数时显示中文或英文的说明',
      'en-US': 'A function that is typed shows its description',
    },
    asks: {
      'zh-CN': '请在单元格中输入 =FISCAL. 并选择一个函数。是否看到它的说明？看完请按 Esc。',
      'en-US':
        'Type =FISCAL. into a cell and choose a function. Is its description shown? Press Esc afterwards.',
    },
    expected: exactly('yes'),
  },
  {
    kind: 'by-hand',
    id: 'error-tells-its-reason',
    proves: {
      'zh-CN': '错误值旁可以看到原因',
      'en-US': 'An error of ours tells its reason beside the cell',
    },
    asks: {
      'zh-CN': '请单击 A1 旁的感叹号。是否看到一句说明原因的话？',
      'en-US': 'Click the mark beside A1. Is there a sentence that tells the reason?',
    },
    expected: exactly('yes'),
    prepare: ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [['=FISCAL.FIGURE("nosuchindicator",1900)']];
      return context.sync();
    },
  },
  {
    kind: 'by-hand',
    id: 'missing-point-is-not-drawn',
    proves: {
      'zh-CN': '折线图不把 #N/A 画成 0',
      'en-US': 'A line chart does not draw #N/A as zero',
    },
    asks: {
      'zh-CN': '请看图表：第二个点是否没有落到 0？',
      'en-US': 'Look at the chart: is it true that the line does not fall to zero at the second point?',
    },
    expected: exactly('yes'),
    prepare: ({ context, sheet }) => {
      const cells = sheet.getRange('A1:A4');
      cells.formulas = [['Result'], [5], ['=NA()'], [9]];
      sheet.charts.add('Line', cells, 'Columns');
      return context.sync();
    },
  },
];

/** Milliseconds in which a person gets to another window. */
const TIME_TO_LEAVE = 2_500;
