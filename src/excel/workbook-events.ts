import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** Calls back whenever the selection moves, also to another sheet; answers how to stop. Nothing is read. */
export function onSelectionChanged(listener: () => void): Promise<(() => Promise<void>) | Refusal> {
  return listen(({ workbook }) => workbook.onSelectionChanged, listener);
}

/**
 * Calls back whenever cells of a table are written, by a person or by an add-in; not where a formula comes to something else.
 * Answers how to stop.
 */
export function onTablesChanged(listener: () => void): Promise<(() => Promise<void>) | Refusal> {
  return listen(({ workbook }) => workbook.tables.onChanged, listener);
}

async function listen<Event>(
  eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Event>,
  listener: () => void,
): Promise<(() => Promise<void>) | Refusal> {
  return inExcel(async (context) => {
    const registration = eventOf(context).add(() => {
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
