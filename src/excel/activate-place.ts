import type { CellPlace } from '../sheets/plan/a1';
import { isRefusal, type Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** Shows a cell of a sheet: the sheet in front, the cell selected. Answers a refusal where the sheet is gone. */
export async function activatePlace(
  sheet: { readonly id: string; readonly name: string },
  { row, column }: CellPlace,
): Promise<Refusal | undefined> {
  const answer = await inExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      worksheet.activate();
      worksheet.getCell(row, column).select();
      await context.sync();
    },
    { sheet: sheet.name },
    { begins: 'writing' },
  );
  return isRefusal(answer) ? answer : undefined;
}
