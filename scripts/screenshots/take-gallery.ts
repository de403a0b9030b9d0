import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { PreviewPage } from '../../tests/end-to-end/preview-page';
import { PLACES, type Place, type Tab } from '../../src/taskpane/pane-frame';
import { searchTexts } from '../../src/taskpane/search/words';
import { paneTexts } from '../../src/taskpane/words';

const FOLDER = '.cache/screenshots/gallery';
const WIDTHS = [320, 350, 500];
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active' },
};

/** Pictures of every tab of the pane, to be looked at: light, dark and in high contrast, at three widths. */
export async function takeGallery(browser: Browser, locale: 'en-US' | 'zh-CN'): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const texts = paneTexts(locale);
  for (const [look, settings] of Object.entries(LOOKS)) {
    const preview = await PreviewPage.open(browser, { locale }, { ...settings, deviceScaleFactor: 1.5 });
    for (const width of WIDTHS) {
      await preview.page.addStyleTag({
        content: `#pane { width: ${width}px !important; flex: none !important }`,
      });
      for (const place of Object.keys(PLACES) as Place[]) {
        for (const tab of PLACES[place] as readonly Tab[]) {
          await preview.openTab(texts.places[place], texts.tabs[tab]);
          await preview.pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
          await preview.page.waitForTimeout(200);
          const path = `${FOLDER}/${tab}.${look}.${width}.${locale}.png`;
          await preview.page.locator('#pane-frame').screenshot({ path });
        }
      }
      await preview.pane.getByRole('combobox', { name: searchTexts(locale).search }).fill('财政');
      await preview.page.waitForTimeout(500);
      await preview.page
        .locator('#pane-frame')
        .screenshot({ path: `${FOLDER}/search.${look}.${width}.${locale}.png` });
      await preview.page.keyboard.press('Escape');
    }
    await preview.close();
  }
  console.log(FOLDER);
}
