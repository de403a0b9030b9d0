import type { CellsArgument } from '../sheets/formulas/argument';
import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** The cells that are selected now, as an argument: one read. Refused where several areas are selected. */
export async function selectedCells(): Promise<CellsArgument | Refusal> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    const { worksheet } = range;
    range.load('address');
    worksheet.load('name');
    await context.sync();
    return { kind: 'cells', worksheet: worksheet.name, address: range.address.replace(/^.*!/, '') };
  });
}
