import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly } from '../seen';
import { smallTable } from '../small-table';

/** What a protected sheet refuses. */
export const PROTECTION: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'protected-cells-are-refused',
    proves: {
      'zh-CN': '写入受保护的单元格以 AccessDenied 拒绝',
      'en-US': 'Cells of a protected sheet are refused with AccessDenied',
    },
    expected: exactly('AccessDenied'),
    look: async (bench) => {
      bench.sheet.protection.protect();
      await bench.context.sync();
      return outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').values = [[1]];
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'unlocked-cells-are-written',
    proves: {
      'zh-CN': '受保护工作表中未锁定的单元格照常写入',
      'en-US': 'Unlocked cells of a protected sheet are written like others',
    },
    expected: exactly('done'),
    look: async (bench) => {
      bench.sheet.getRange('A1').format.protection.locked = false;
      bench.sheet.protection.protect();
      await bench.context.sync();
      return outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').values = [[1]];
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'protected-table-is-refused',
    proves: {
      'zh-CN': '受保护工作表上的表不能加行',
      'en-US': 'A table on a protected sheet takes no rows',
    },
    expected: exactly('AccessDenied'),
    look: async (bench) => {
      const table = smallTable(bench.sheet);
      table.load('id');
      bench.sheet.protection.protect();
      await bench.context.sync();
      const { id } = table;
      return outcomeOf(bench, ({ sheet }) => {
        sheet.tables.getItem(id).rows.add(undefined, [['births', 5, '']]);
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'protection-is-told',
    proves: {
      'zh-CN': '写入之前可以得知工作表受保护',
      'en-US': 'Whether a sheet is protected can be asked before anything is written',
    },
    expected: exactly([false, true]),
    look: async ({ context, sheet }) => {
      const { protection } = sheet;
      protection.load('protected');
      await context.sync();
      const before = protection.protected;
      protection.protect();
      protection.load('protected');
      await context.sync();
      return [before, protection.protected];
    },
  },
];
