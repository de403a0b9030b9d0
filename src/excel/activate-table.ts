import type { Refusal } from '../wording/refusal';
import { isRefusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** Shows a table: its sheet in front, its first cell selected. Answers a refusal if the table is gone. */
export async function activateTable(name: string): Promise<Refusal | undefined> {
  const answer = await inExcel(
    async (context) => {
      const table = context.workbook.tables.getItem(name);
      table.worksheet.activate();
      table.getRange().getCell(0, 0).select();
      await context.sync();
    },
    { table: name },
    { begins: 'writing' },
  );
  return isRefusal(answer) ? answer : undefined;
}
