import { insertTexts } from '../../../src/taskpane/insert/words';
import { selfCheckTexts } from '../../../src/taskpane/self-check/words';
import { changeTexts } from '../../../src/taskpane/workbook/change-words';
import { undoTexts } from '../../../src/taskpane/workbook/undo-words';
import { workbookTexts } from '../../../src/taskpane/workbook/words';
import { paneTexts } from '../../../src/taskpane/words';
import type { Walk } from './every-view';

/** Tables on their way into the workbook and in it: inserted, traced, edited, refreshed, undone. Leaves two of them there. */
export async function workbookViews({ preview, language, visit }: Walk): Promise<void> {
  const { pane } = preview;
  const { places, tabs } = paneTexts(language);
  const inserting = insertTexts(language);
  const workbook = workbookTexts(language);
  const undo = undoTexts(language);
  await preview.openTab(places.workbook, tabs.workbook);
  await pane.getByText(workbook.noTables).waitFor();
  await visit('no-tables');
  await pane.getByRole('button', { name: workbook.checkExcel }).click();
  await pane.getByRole('button', { name: selfCheckTexts(language).start }).waitFor();
  await visit('self-check');
  await pane.getByRole('button', { name: selfCheckTexts(language).back }).click();

  await preview.openTab(places.workbook, tabs.insert);
  await pane.getByRole('button', { name: inserting.insert(2) }).waitFor();
  await visit('insert');
  await pane.getByRole('button', { name: inserting.insert(2) }).click();
  await pane.getByRole('button', { name: undo.undo }).waitFor();
  await visit('inserted');

  const [name = ''] = await preview.tableNames();
  const sheet = (await preview.table(name)).address.replace(/!.*$/, '').replaceAll("'", '');
  await preview.openSheet(sheet);
  await preview.goTo('D3');
  await pane.getByRole('button', { name: new RegExp(`^${paneTexts(language).sourceOf('')}`) }).waitFor();
  await visit('traced');
  await pane.getByRole('button', { name: new RegExp(`^${paneTexts(language).sourceOf('')}`) }).click();
  await pane.locator('blockquote').first().waitFor();
  await visit('cell-card');

  await preview.goTo('D3');
  await preview.enter('1');
  await preview.openTab(places.workbook, tabs.workbook);
  await pane.getByText(workbook.edited(1)).waitFor();
  await visit('tables');
  await pane.getByRole('button', { name: workbook.refreshAll, exact: true }).click();
  await pane.getByRole('heading', { name: changeTexts(language).changesFound(1) }).waitFor();
  await visit('changes');
  await pane.getByRole('checkbox', { name: new RegExp(`^${changeTexts(language).takeReported}`) }).check();
  await pane.getByRole('button', { name: changeTexts(language).apply(1) }).click();
  await pane
    .getByRole('status')
    .filter({ hasText: workbook.refreshed(1, []) })
    .waitFor();
  await pane.getByRole('button', { name: undo.show }).click();
  await pane.getByRole('button', { name: undo.asSheet }).waitFor();
  await visit('written');
}
