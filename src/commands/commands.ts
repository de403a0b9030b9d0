import { createRibbonQueue, RIBBON_QUEUE } from './ribbon-queue';

/*
 * The function file. It stands before everything else of the page and blocks it, for it is a thousand characters long: Excel
 * sends a press of the ribbon as soon as Office is ready, and one whose function is not there by then is lost; and office.js
 * gives up on a page that has not asked for readiness within ten seconds, which the rest of the page may need to arrive.
 */
if (typeof Office !== 'undefined') {
  void Office.onReady();
  const queue = createRibbonQueue();
  Object.assign(window, { [RIBBON_QUEUE]: queue });
  Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) => {
    queue.press('insertTables', event);
  });
  Office.actions.associate('refreshAll', (event: Office.AddinCommands.Event) => {
    queue.press('refreshAll', event);
  });
}
