import { MOST_CELLS, type CellBlock } from '../core/reading/cell-block';
import { refusal, type Refusal } from '../wording/refusal';
import { askForCells, cellBlockRead } from './cell-block-read';
import { inExcel } from './in-excel';

/** The cells that are selected. */
export interface SelectedBlock {
  readonly kind: 'selected-block';
  readonly block: CellBlock;
  /** `Sheet1!A1:D30` */
  readonly address: string;
}

/**
 * The selected cells as far as they are used, also where whole columns or the whole sheet are selected: one round trip to learn
 * how many these are, and one for what they hold. Refused where several areas are selected, where nothing is, and where there
 * are more than are read as a table.
 */
export async function selectedBlock(): Promise<SelectedBlock | Refusal> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    const { worksheet } = selected;
    selected.load('address');
    used.load('rowCount, columnCount');
    worksheet.load('id, name');
    await context.sync();
    if (used.isNullObject) return refusal('cells-empty', { address: selected.address });
    const { rowCount, columnCount } = used;
    if (rowCount * columnCount > MOST_CELLS) {
      return refusal('cells-too-many', { address: selected.address, size: `${rowCount} × ${columnCount}` });
    }
    const asked = askForCells(used, true);
    await context.sync();
    const block = cellBlockRead(asked, { id: worksheet.id, name: worksheet.name });
    return { kind: 'selected-block', block, address: used.address };
  });
}
