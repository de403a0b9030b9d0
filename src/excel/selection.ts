import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** Calls back whenever the selection moves, also to another sheet; answers how to stop. Nothing is read. */
export async function onSelectionChanged(listener: () => void): Promise<(() => Promise<void>) | Refusal> {
  return inExcel(async (context) => {
    const registration = context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(registration.context, async (later) => {
        registration.remove();
        await later.sync();
      });
  });
}
