import { auditPaneTexts } from '../../../src/taskpane/audit/words';
import { healthPaneTexts } from '../../../src/taskpane/health/words';
import { paneTexts } from '../../../src/taskpane/words';
import type { Walk } from './every-view';

/** Health and audit, shut and opened. */
export async function analysisViews({ preview, language, visit }: Walk): Promise<void> {
  const { pane } = preview;
  const { places, tabs } = paneTexts(language);
  await preview.openTab(places.analysis, tabs.health);
  await pane.getByRole('heading', { name: healthPaneTexts(language).question }).waitFor();
  await visit('health');
  for (const summary of await pane.locator('summary').all()) await summary.click();
  await pane.getByRole('textbox').first().fill('x');
  await pane.getByRole('textbox').first().blur();
  await visit('health-opened');
  await preview.openTab(places.analysis, tabs.audit);
  await pane.getByRole('heading', { name: auditPaneTexts(language).question }).waitFor();
  await visit('audit');
  for (const summary of (await pane.locator('summary').all()).slice(0, 4)) await summary.click();
  await visit('audit-opened');
  await pane
    .getByRole('group', { name: auditPaneTexts(language).verdicts })
    .getByRole('button')
    .first()
    .click();
  await visit('audit-filtered');
}
