import { searchTexts } from '../../../src/taskpane/search/words';
import type { Walk } from './every-view';

/** What a search finds: figures and all else, nothing but what is not disclosed, a name with a slip, nothing at all. */
export async function searchViews({ preview, language, visit }: Walk): Promise<void> {
  const texts = searchTexts(language);
  const field = preview.pane.getByRole('combobox', { name: texts.search });
  await field.fill('财政');
  await preview.pane.getByRole('option').first().waitFor();
  await visit('found');
  await field.fill('debt');
  await preview.pane.getByText(texts.notDisclosed([]).slice(0, 6)).waitFor();
  await visit('not-disclosed');
  await field.fill('gpd');
  await preview.pane.getByText(texts.meant.trim()).waitFor();
  await visit('meant');
  await field.fill('zzzzzz');
  await preview.pane.getByText(texts.noHits).waitFor();
  await visit('nothing-found');
  await field.press('Escape');
}
