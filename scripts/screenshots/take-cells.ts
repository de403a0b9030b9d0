import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { PreviewPage } from '../../tests/end-to-end/preview-page';
import { typeAccounts } from '../../tests/end-to-end/typed-accounts';
import { reportsTexts } from '../../src/taskpane/reports/words';
import { sourceTexts } from '../../src/taskpane/workbook/source-words';
import { paneTexts } from '../../src/taskpane/words';

const FOLDER = '.cache/screenshots/cells';
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active' },
};

/** Pictures of a table of cells on its way: proposed, reviewed, and told to have changed. */
export async function takeCells(browser: Browser, locale: 'en-US' | 'zh-CN'): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const texts = paneTexts(locale);
  const reports = reportsTexts(locale);
  for (const [look, settings] of Object.entries(LOOKS)) {
    const preview = await PreviewPage.open(browser, { locale }, { ...settings, deviceScaleFactor: 1.5 });
    const { pane, page } = preview;
    const take = async (step: string): Promise<void> => {
      for (const width of [320, 350]) {
        await page.addStyleTag({ content: `#pane { width: ${width}px !important; flex: none !important }` });
        await page.waitForTimeout(300);
        await page
          .locator('#pane-frame')
          .screenshot({ path: `${FOLDER}/${step}.${look}.${width}.${locale}.png` });
      }
    };
    await typeAccounts(preview);
    await preview.openTab(texts.places.report, texts.tabs.reports);
    await pane.getByRole('button', { name: reports.useSelection }).click();
    await pane.getByRole('heading', { name: reports.proposed }).waitFor();
    await take('proposed');
    await page.screenshot({ path: `${FOLDER}/page.${look}.${locale}.png` });
    await pane.getByRole('button', { name: reports.keep }).click();
    await pane.locator('blockquote mark').waitFor();
    await take('reviewed');
    await preview.goTo('C4');
    await preview.enter('12900');
    await preview.goTo('A7');
    await preview.enter('教育事业支出');
    await preview.openTab(texts.places.workbook, texts.tabs.workbook);
    await pane.getByRole('button', { name: sourceTexts(locale).readAgain }).waitFor();
    await take('changed');
    await preview.close();
  }
  console.log(FOLDER);
}
