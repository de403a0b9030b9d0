import type { PreviewWorkbook } from '../workbook/preview-workbook';
import { pageElement } from './page-element';
import { WorkbookView } from './workbook-view';

/** The errors beside which Excel shows what a function said. */
const EXPLAINED = ['#N/A', '#VALUE!'];

/** Shows what a function said when it failed, below the grid, while its cell is selected. */
export function showCellMessages(workbook: PreviewWorkbook): void {
  const view = new WorkbookView(workbook);
  const shown = pageElement('cell-message');
  const update = () => {
    const { address, values } = view.selection();
    // Of whole columns Excel tells no values.
    const [[first] = []] = values ?? [];
    const isExplained = EXPLAINED.includes(String(first));
    const message = isExplained ? workbook.cellError(firstCell(address)) : undefined;
    shown.textContent = message ?? '';
    shown.hidden = message === undefined || message === '';
  };
  workbook.onEvent(({ kind }) => {
    if (kind !== 'table-changed') {
      update();
      void workbook.settled().then(update);
    }
  });
}

function firstCell(address: string): string {
  return address.replace(/[:,][^!]*$/, '');
}
