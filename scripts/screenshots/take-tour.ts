import { mkdir, readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { briefPaneTexts } from '../../src/taskpane/brief/words';
import { paneTexts } from '../../src/taskpane/words';
import { reportsTexts } from '../../src/taskpane/reports/words';
import { reviewTexts } from '../../src/taskpane/reports/review-words';
import { PreviewPage } from '../../tests/end-to-end/preview-page';

const FOLDER = 'docs/tour';

const WORDS = {
  'en-US': {
    insert: 'Insert 2 tables',
    sheet: 'Headline results',
    source: /^Source: /u,
    refresh: 'Refresh all',
    ratio: 'Fiscal self-sufficiency',
  },
  'zh-CN': {
    insert: '插入 2 张表',
    sheet: '主要指标完成情况',
    source: /^出处：/u,
    refresh: '全部刷新',
    ratio: '财政自给率',
  },
} as const;

/** The steps of README's tour, each as one picture of the preview. */
export async function takeTour(browser: Browser, locale: keyof typeof WORDS): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const words = WORDS[locale];
  const { places, tabs } = paneTexts(locale);
  const preview = await PreviewPage.open(
    browser,
    { locale },
    { viewport: { width: 1180, height: 740 }, deviceScaleFactor: 1 },
  );
  const { pane, page } = preview;
  let number = 0;
  const take = async (step: string): Promise<void> => {
    number += 1;
    // The canvas draws when it likes.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${FOLDER}/${number}-${step}.${locale}.png` });
  };

  await preview.openTab(places.workbook, tabs.insert);
  await pane.getByRole('button', { name: words.insert }).click();
  await preview.until(async () => (await preview.tableNames()).length === 2);
  await preview.openSheet(words.sheet);
  await preview.goTo('D3');
  await pane.getByRole('button', { name: words.source }).click();
  await pane.locator('blockquote mark').first().waitFor();
  await take('sentence');

  await preview.goTo('A16');
  await preview.enter(words.ratio);
  await preview.goTo('D16');
  await preview.enter('=FISCAL.SELFSUFFICIENCY(D6,FISCAL.WHOLE(D13,D14))');
  await preview.goTo('D16');
  await page.waitForTimeout(2000);
  await take('formula');

  await preview.goTo('D6');
  await preview.enter('23');
  await preview.openTab(places.workbook, tabs.workbook);
  await pane.getByRole('button', { name: words.refresh, exact: true }).click();
  await page.waitForTimeout(1500);
  await take('refresh');

  await preview.openTab(places.analysis, tabs.health);
  await pane.locator('summary').filter({ hasText: words.ratio }).click();
  await take('health');

  await preview.openTab(places.report, tabs.overview);
  const { insert } = briefPaneTexts(locale);
  await pane.getByRole('button', { name: insert }).first().click();
  await preview.until(async () => (await preview.tableNames()).length === 3);
  await page.waitForTimeout(1500);
  await take('page');

  await preview.openTab(places.report, tabs.reports);
  const report = await readFile('tests/fixtures/spring/work-2022.txt', 'utf8');
  const texts = reportsTexts(locale);
  await pane.getByRole('textbox', { name: texts.paste }).fill(report);
  await pane.getByRole('button', { name: texts.read }).first().click();
  await pane.getByRole('heading', { name: texts.proposed }).waitFor();
  await pane.getByRole('button', { name: texts.keep }).first().click();
  await pane
    .getByRole('button', { name: reviewTexts(locale).accept })
    .first()
    .waitFor();
  await take('report');
  await preview.close();
}
