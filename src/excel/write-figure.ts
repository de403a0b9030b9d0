import { refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { inExcel } from './in-excel';

/** A figure that was written into a cell. */
export interface FigureWritten {
  readonly kind: 'figure-written';
  /** As Excel writes it: `Sheet1!B3`. */
  readonly address: string;
}

/**
 * Writes a number with its format into the selected cell: one read, one write. Refused where something stands there
 * already, and where the sheet is protected: then nothing was written.
 */
export async function writeFigure(value: number, format: string): Promise<FigureWritten | Refusal> {
  return inExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    const { worksheet } = cell;
    cell.load('address, formulas, numberFormat, rowIndex, columnIndex');
    worksheet.load('name');
    worksheet.protection.load('protected');
    await context.sync();

    const { address } = cell;
    const sheet = worksheet.name;
    if (worksheet.protection.protected) return refusal('target-protected', { sheet });
    if (cell.formulas[0]?.[0] !== '') return refusal('target-occupied', { address, sheet });
    await carryOut(context, [
      {
        kind: 'cells',
        at: { kind: 'on-sheet', worksheet: sheet, row: cell.rowIndex, column: cell.columnIndex },
        from: { contents: [['']], formats: cell.numberFormat as string[][] },
        to: { contents: [[value]], formats: [[format]] },
      },
    ]);
    return { kind: 'figure-written', address };
  });
}
