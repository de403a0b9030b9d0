import type { SheetCheck } from '../check';
import { exactly } from '../seen';
import { within } from '../within';

/** What is selected, and what is told of it. */
export const SELECTION: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'selection-brings-sheet-to-front',
    proves: {
      'zh-CN': '选中另一张工作表的单元格，会显示该工作表',
      'en-US': 'Cells that are selected on a sheet at the back bring it to the front',
    },
    expected: exactly([true, 'B2:C3']),
    look: async ({ context, sheet, id }) => {
      sheet.activate();
      sheet.getRange('B2:C3').select();
      await context.sync();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return [active.id === id, selected.address.replace(/^.*!/, '')];
    },
  },
  {
    kind: 'on-sheet',
    id: 'whole-column-is-selected',
    proves: {
      'zh-CN': '选中整列时，地址读作 A:A',
      'en-US': 'A whole column that is selected is called A:A',
    },
    expected: exactly('A:A'),
    look: async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange('A:A').select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address.replace(/^.*!/, '');
    },
  },
  {
    kind: 'on-sheet',
    id: 'selection-event-comes',
    proves: {
      'zh-CN': '选择改变时会通知加载项',
      'en-US': 'The add-in is told when the selection moves',
    },
    expected: exactly(true),
    look: async ({ context, sheet }) => {
      let told: () => void = () => undefined;
      const moved = new Promise<void>((resolve) => {
        told = resolve;
      });
      const registration = context.workbook.onSelectionChanged.add(() => {
        told();
        return Promise.resolve();
      });
      await context.sync();
      sheet.activate();
      sheet.getRange('D4').select();
      await context.sync();
      const came = await within(PATIENCE, moved).then(
        () => true,
        () => false,
      );
      registration.remove();
      await context.sync();
      return came;
    },
  },
];

/** Milliseconds in which Excel is expected to tell. */
const PATIENCE = 3_000;
