import { codeOf } from '../excel/errors';
import type { Bench } from './check';

/**
 * Does something on the check’s worksheet in a request of its own, and answers `done`, or the code with which Excel refuses it.
 * It waits while a cell is being edited, unless it shall be refused then.
 */
export async function outcomeOf(
  { id }: Bench,
  act: (bench: Bench) => unknown,
  { waits = true }: { readonly waits?: boolean } = {},
): Promise<string> {
  try {
    await Excel.run({ delayForCellEdit: waits }, async (context) => {
      await act({ context, sheet: context.workbook.worksheets.getItem(id), id });
      await context.sync();
    });
    return 'done';
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}
