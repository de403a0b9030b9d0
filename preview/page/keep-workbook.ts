import type { PreviewWorkbook } from '../workbook/preview-workbook';
import { pageElement } from './page-element';
import type { PageWording } from './page-wording';
import { showNotice } from './show-notice';

const PLACE = 'workbook';

/** The workbook that was saved in this window of the browser, to be opened instead of a new one. */
export function keptWorkbook(): string | undefined {
  return sessionStorage.getItem(PLACE) ?? undefined;
}

/** Lets a person save the workbook, which is open again when the page is loaded anew, and begin a new one. */
export function offerKeeping(workbook: PreviewWorkbook, wording: PageWording): void {
  const save = button(wording.save, () => {
    try {
      sessionStorage.setItem(PLACE, workbook.save());
    } catch {
      showNotice(wording.tooLargeToSave);
      return;
    }
    save.textContent = wording.saved;
  });
  const begin = button(wording.newWorkbook, () => {
    sessionStorage.removeItem(PLACE);
    location.reload();
  });
  pageElement('switches').prepend(save, begin);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}
