import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** Where in a workbook's settings stands how tables were last inserted into it. */
const KEY = 'fiscal-gauge.habits';

/** What a workbook remembers of how it was last asked for tables, as text; nothing where it remembers none. */
export async function readHabits(): Promise<string | undefined | Refusal> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? undefined : String(setting.value);
  });
}

/** Has the workbook remember it; nothing hangs on it. */
export async function keepHabits(text: string): Promise<Refusal | undefined> {
  return inExcel(
    async (context): Promise<undefined> => {
      context.workbook.settings.add(KEY, text);
      await context.sync();
    },
    {},
    { begins: 'writing' },
  );
}
