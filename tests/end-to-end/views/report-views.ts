import { overviewTexts } from '../../../src/taskpane/overview/words';
import { reportTexts } from '../../../src/taskpane/report/words';
import { paneTexts } from '../../../src/taskpane/words';
import type { Walk } from './every-view';

/** A report in one screen, its text, and the card of a figure. */
export async function reportViews({ preview, language, visit }: Walk): Promise<void> {
  const { pane } = preview;
  const { places, tabs } = paneTexts(language);
  await preview.openTab(places.report, tabs.overview);
  await pane.getByText(overviewTexts(language).audit, { exact: true }).waitFor();
  await visit('overview');
  await preview.openTab(places.report, tabs.report);
  await pane.getByRole('button', { name: /^306\.2亿元/ }).waitFor();
  await visit('text');
  await pane
    .getByRole('button', { name: /^306\.2亿元/ })
    .first()
    .click();
  await pane.locator('blockquote mark').first().waitFor();
  await visit('card');
  await pane.getByRole('button', { name: reportTexts(language).back }).click();
}
