import type { WorkbookPort } from '../wire/workbook-port';
import type { FunctionMessages } from './function-messages';
import { pageElement } from './page-element';
import { WorkbookView } from './workbook-view';

/** Shows what a function said, below the formula bar, while the cell selected holds the error that it explains. */
export function showCellMessages(workbook: WorkbookPort, messages: FunctionMessages): void {
  const view = new WorkbookView(workbook);
  const shown = pageElement('cell-message');
  const update = () => {
    const { address, values } = view.selection();
    const value = values[0]?.[0];
    const message =
      typeof value === 'string' && value.startsWith('#') ? messages.at(firstCell(address)) : undefined;
    shown.textContent = message ?? '';
    shown.hidden = message === undefined;
  };
  workbook.onEvent(({ kind }) => {
    if (kind === 'selection-changed') update();
  });
  messages.onChange(update);
}

function firstCell(address: string): string {
  return address.replace(/:[^!]*$/, '');
}
