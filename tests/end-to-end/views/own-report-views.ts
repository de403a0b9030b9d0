import { readFile } from 'node:fs/promises';
import { reviewTexts } from '../../../src/taskpane/reports/review-words';
import { reportsTexts } from '../../../src/taskpane/reports/words';
import { paneTexts } from '../../../src/taskpane/words';
import type { Walk } from './every-view';

/** A report of one's own: not there yet, refused, proposed, reviewed, corrected, kept; then the choice among two. */
export async function ownReportViews({ preview, language, visit }: Walk): Promise<void> {
  const { pane } = preview;
  const { places, tabs } = paneTexts(language);
  const texts = reportsTexts(language);
  const review = reviewTexts(language);
  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  await preview.openTab(places.report, tabs.reports);
  await button(texts.read).waitFor();
  await visit('library');
  await pane.getByRole('textbox', { name: texts.paste }).fill('A report.');
  await button(texts.read).click();
  await pane.getByRole('alert').filter({ hasText: /\S/u }).waitFor();
  await visit('unreadable');
  await pane
    .getByRole('textbox', { name: texts.paste })
    .fill(await readFile('tests/fixtures/spring/work-2022.txt', 'utf8'));
  await button(texts.read).click();
  await pane.getByRole('heading', { name: texts.proposed }).waitFor();
  await visit('proposed');
  await button(texts.keep).click();
  await button(review.accept).waitFor();
  await visit('review');
  await button(review.correct).click();
  await button(review.confirm).waitFor();
  await visit('correction');
  await button(texts.cancel).click();
  await button(review.done).click();
  await pane.getByRole('heading', { name: texts.yours }).waitFor();
  await visit('kept');
  await pane.getByRole('button', { name: texts.removeOf('').replace(/[《》“”]+$/u, '') }).click();
  await button(texts.removeYes).waitFor();
  await visit('removal');
  await button(texts.cancel).click();
  await preview.openTab(places.report, tabs.overview);
  await visit('two-reports');
}
