import type { PlaceInTable } from '../sheets/registry/places-of';
import { isRefusal, type Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** Shows a cell of a table: its sheet in front, the cell selected. Answers a refusal if the table is gone. */
export async function activateCell({ table: name, row, column }: PlaceInTable): Promise<Refusal | undefined> {
  const answer = await inExcel(
    async (context) => {
      const table = context.workbook.tables.getItem(name);
      table.worksheet.activate();
      table.getDataBodyRange().getCell(row, column).select();
      await context.sync();
    },
    { table: name },
    { begins: 'writing' },
  );
  return isRefusal(answer) ? answer : undefined;
}
