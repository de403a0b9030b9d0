import { functionTexts } from '../../../src/taskpane/functions/words';
import { paneTexts } from '../../../src/taskpane/words';
import type { Walk } from './every-view';

/** The list of functions, the call of one, and formulas that are to become values. */
export async function functionViews({ preview, language, visit }: Walk): Promise<void> {
  const { pane } = preview;
  const { places, tabs } = paneTexts(language);
  const texts = functionTexts(language);
  await preview.openTab(places.workbook, tabs.functions);
  await pane.getByRole('button', { name: /SELFSUFFICIENCY/ }).waitFor();
  await visit('functions');
  await pane.getByRole('button', { name: /SELFSUFFICIENCY/ }).click();
  await pane.getByRole('button', { name: texts.back }).waitFor();
  await visit('call');
  await pane.getByRole('button', { name: texts.back }).click();
  await pane.getByRole('button', { name: texts.freeze }).click();
  await pane.getByText(texts.formulasFound(0)).waitFor();
  await visit('freezing');
  await pane.getByRole('button', { name: texts.back }).click();
}
