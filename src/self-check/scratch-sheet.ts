import { codeOf } from '../excel/errors';
import { uniqueSheetName } from '../sheets/plan/unique-name';
import type { Bench } from './check';
import { pause } from './pause';
import { within } from './within';

/**
 * Has something done on a new, empty worksheet that is not shown, and deletes it whatever happens. Nothing else of the
 * workbook is touched; what was deleted is known by its id, never by its name alone.
 */
export async function onScratchSheet<T>(act: (bench: Bench) => Promise<T>): Promise<T> {
  let made: string | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const name = uniqueSheetName(
        NAME,
        worksheets.items.map((sheet) => sheet.name),
      );
      const sheet = worksheets.add(name);
      sheet.load('id');
      await context.sync();
      made = sheet.id;
      return await act({ context, sheet, id: sheet.id });
    });
  } finally {
    if (made !== undefined) await within(DELETION_LIMIT, deletedAtLast(made));
  }
}

/** Whoever sees it shall know whose it is. */
const NAME = 'Fiscal Gauge check';
/** In milliseconds: an Excel that does not answer must not hold up what comes next. */
const DELETION_LIMIT = 20_000;
const RETRY_AFTER = 1_000;

/** Excel deletes no sheet while another workbook is in front: it is tried again until the person is back. */
async function deletedAtLast(id: string, attempts = DELETION_LIMIT / RETRY_AFTER): Promise<void> {
  try {
    await deleted(id);
  } catch (error) {
    if (codeOf(error) === undefined || attempts <= 1) throw error;
    await pause(RETRY_AFTER);
    await deletedAtLast(id, attempts - 1);
  }
}

async function deleted(id: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
