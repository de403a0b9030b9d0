import type { Language } from '../../../src/core/language';
import { paneTexts } from '../../../src/taskpane/words';
import type { PreviewPage } from '../preview-page';
import { analysisViews } from './analysis-views';
import { functionViews } from './function-views';
import { ownReportViews } from './own-report-views';
import { reportViews } from './report-views';
import { searchViews } from './search-views';
import { workbookViews } from './workbook-views';

/** Called at each view of the pane, when it stands. */
export type Visit = (view: string) => Promise<void>;

/** What leads from view to view: the preview, the language that it was opened in, and who looks. */
export interface Walk {
  readonly preview: PreviewPage;
  readonly language: Language;
  readonly visit: Visit;
}

/** Opens every view of the pane, in each state that looks otherwise, as a person comes to it in an empty workbook. */
export async function everyView(walk: Walk): Promise<void> {
  const { preview, language, visit } = walk;
  const texts = paneTexts(language);
  await preview.pane.getByRole('button', { name: texts.settings }).click();
  await preview.pane.getByRole('combobox', { name: /Language/ }).waitFor();
  await visit('settings');
  await preview.page.keyboard.press('Escape');
  await reportViews(walk);
  await searchViews(walk);
  await analysisViews(walk);
  await functionViews(walk);
  await workbookViews(walk);
  await ownReportViews(walk);
}
