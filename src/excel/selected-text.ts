import type { Refusal } from '../wording/refusal';
import { inExcel } from './in-excel';

/** What the selected cells show, as the text of a document. */
export interface SelectedText {
  readonly kind: 'selected-text';
  readonly text: string;
  /** `Sheet1!A1:D30` */
  readonly address: string;
}

/**
 * The text of the selected cells, as far as they are used: a line for each row, and a row of several cells as one of a
 * table (`a | b |`). Refused where several areas are selected.
 */
export async function selectedText(): Promise<SelectedText | Refusal> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    // A whole column may be selected, of which a million cells are empty.
    const used = selected.getUsedRangeOrNullObject(true);
    selected.load('address');
    used.load('text');
    await context.sync();
    const rows: readonly (readonly string[])[] = used.isNullObject ? [] : used.text;
    return { kind: 'selected-text', text: rows.map(lineOf).join('\n'), address: selected.address };
  });
}

function lineOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 1 ? `${cells.join(' | ')} |` : filled.join('');
}
