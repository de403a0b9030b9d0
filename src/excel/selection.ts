import type { Refusal } from '../wording/refusal';
import { isRefusal } from '../wording/refusal';
import { inExcel } from './in-excel';
import type { Anchor } from './placement';

/** The upper left cell of what is selected: where a table would go. */
export async function selectionAnchor(): Promise<Anchor | Refusal> {
  return inExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    const { worksheet } = cell;
    cell.load('address, rowIndex, columnIndex');
    worksheet.load('name');
    await context.sync();
    return {
      worksheet: worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      address: cell.address,
    };
  });
}

/**
 * Tells the selected cell whenever it moves, also to another sheet; answers how to stop. A selection that has no
 * cell (a chart, several areas) is not told.
 */
export async function onSelectionChanged(
  listener: (anchor: Anchor) => void,
): Promise<(() => Promise<void>) | Refusal> {
  let latest = 0;
  const tell = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const anchor = await selectionAnchor();
    if (!isRefusal(anchor) && turn === latest) listener(anchor);
  };
  return inExcel(async (context) => {
    const registration = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return async () => {
      latest = Number.POSITIVE_INFINITY;
      await Excel.run(registration.context, async (later) => {
        registration.remove();
        await later.sync();
      });
    };
  });
}
