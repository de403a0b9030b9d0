import type { HandCheck } from '../check';
import { exactly } from '../seen';

/** What a press of Ctrl+Z takes back of what code wrote. */
export const UNDO: readonly HandCheck[] = [
  {
    kind: 'by-hand',
    id: 'undo-takes-writes-back',
    proves: {
      'zh-CN': '加载项写入的内容可以用 Ctrl+Z 撤消',
      'en-US': 'What the add-in wrote is undone by Ctrl+Z',
    },
    asks: {
      'zh-CN': '请单击工作表中的任一单元格，按一次 Ctrl+Z（Mac 为 ⌘Z），然后按“已完成”。',
      'en-US': 'Click any cell of the sheet, press Ctrl+Z once (⌘Z on a Mac), then press Done.',
    },
    expected: exactly(['before', '']),
    prepare: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [['before']];
      await context.sync();
      sheet.getRange('A2').values = [['undo this']];
    },
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:A2');
      cells.load('values');
      await context.sync();
      return cells.values.map(([value]) => value as string);
    },
  },
  {
    kind: 'by-hand',
    id: 'merged-undo-takes-all-back',
    since: '1.20',
    proves: {
      'zh-CN': '合并为一组的几次写入，按一次 Ctrl+Z 全部撤消',
      'en-US': 'Writes that were merged into one group are undone together, by one Ctrl+Z',
    },
    asks: {
      'zh-CN': '请单击工作表中的任一单元格，按一次 Ctrl+Z（Mac 为 ⌘Z），然后按“已完成”。',
      'en-US': 'Click any cell of the sheet, press Ctrl+Z once (⌘Z on a Mac), then press Done.',
    },
    expected: exactly(['', '', '']),
    prepare: ({ id }) =>
      Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        for (const address of ['A1', 'A2', 'A3']) {
          sheet.getRange(address).values = [['undo this']];
          // Three requests, which are one step for the person.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
        }
      }),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('A1:A3');
      cells.load('values');
      await context.sync();
      return cells.values.map(([value]) => value as string);
    },
  },
];
