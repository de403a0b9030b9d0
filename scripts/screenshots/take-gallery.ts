import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { PreviewPage } from '../../tests/end-to-end/preview-page';
import { everyView } from '../../tests/end-to-end/views/every-view';
import { LOOK_NAMES, showAt, showIn, WIDTHS } from '../../tests/end-to-end/views/looks';

const FOLDER = '.cache/screenshots/gallery';

/** Pictures of every view of the pane, to be looked at: light, dark and in high contrast, at three widths. */
export async function takeGallery(browser: Browser, language: Language): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const preview = await PreviewPage.open(
    browser,
    { locale: language },
    { deviceScaleFactor: 1.5, reducedMotion: 'reduce' },
  );
  await everyView({
    preview,
    language,
    visit: async (view) => {
      for (const width of WIDTHS) {
        await showAt(preview, width);
        for (const look of LOOK_NAMES) {
          await showIn(preview, look);
          const path = `${FOLDER}/${view}.${look}.${String(width)}.${language}.png`;
          await preview.page.locator('#pane-frame').screenshot({ path });
        }
      }
      await showIn(preview, 'light');
      await showAt(preview, 350);
    },
  });
  await preview.close();
  console.log(FOLDER);
}
