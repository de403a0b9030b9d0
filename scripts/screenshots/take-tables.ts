import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { paneTexts } from '../../src/taskpane/words';
import { PreviewPage } from '../../tests/end-to-end/preview-page';

const FOLDER = '.cache/screenshots/tables';

/**
 * Pictures of every table as the preview shows it once it is inserted, to be looked at: its upper left, and of wide
 * tables what stands further right. The preview's address stands in `PREVIEW_ADDRESS`.
 */
export async function takeTables(browser: Browser, locale: 'en-US' | 'zh-CN'): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const preview = await PreviewPage.open(browser, { locale }, { viewport: { width: 1800, height: 1000 } });
  const { places, tabs } = paneTexts(locale);
  await preview.openTab(places.workbook, tabs.insert);
  const tables = await preview.chooseEveryTable();
  await preview.pane
    .getByRole('button', { name: new RegExp(`^(插入|Insert) ${tables} (张表|tables)$`) })
    .click();
  await preview.until(async () => (await preview.tableNames()).length === tables, 60);
  for (const name of await preview.tableNames()) {
    const { address, text } = await preview.table(name);
    await preview.openSheet(address.replace(/!.*$/, '').replaceAll("'", ''));
    const columns = text[0]?.length ?? 0;
    const corners = ['A1', ...(columns > PICTURE ? ['J2'] : []), ...(columns > 2 * PICTURE ? ['S2'] : [])];
    for (const [index, corner] of corners.entries()) {
      // From the far right, so that the column asked for becomes the first in sight.
      await preview.goTo('AZ2');
      await preview.goTo(corner);
      await preview.page.waitForTimeout(600);
      const path = `${FOLDER}/${name}${index === 0 ? '' : `-${index + 1}`}.${locale}.png`;
      await preview.page.screenshot({ path });
      console.log(path);
    }
  }
  await preview.close();
}

/** Columns that a picture has room for, about. */
const PICTURE = 10;
