import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import startPreview from '../tests/end-to-end/start-preview';
import stopPreview from '../tests/end-to-end/stop-preview';
import { launchBrowser } from '../tests/support/browser';
import { paneTexts } from '../src/taskpane/words';
import { takeCells } from './screenshots/take-cells';
import { takeGallery } from './screenshots/take-gallery';
import { takeHealth } from './screenshots/take-health';
import { takeReports } from './screenshots/take-reports';
import { takeTour } from './screenshots/take-tour';
import { takeTables } from './screenshots/take-tables';

/**
 * `npm run screenshot` takes README's pictures from the preview: both tables inserted, and self-sufficiency computed from their cells.
 * `docs/` gets those that README shows, `.cache/screenshots/` the rest, to be looked at. `npm run screenshot -- tables` takes a picture of every table instead,
 * `npm run screenshot -- health` those of the tab on fiscal health, `npm run screenshot -- gallery` every view in every look,
 * `npm run screenshot -- cells` a table of cells on its way to a report, `npm run screenshot -- reports` each step of a report
 * of one's own; `npm run screenshot -- tour` those of README's tour.
 */
const SHOTS: readonly Shot[] = [
  { path: 'docs/preview.png', locale: 'en-US', settings: {} },
  { path: 'docs/preview.zh-CN.png', locale: 'zh-CN', settings: {} },
  { path: '.cache/screenshots/dark.en-US.png', locale: 'en-US', settings: { colorScheme: 'dark' } },
  { path: '.cache/screenshots/dark.zh-CN.png', locale: 'zh-CN', settings: { colorScheme: 'dark' } },
  {
    path: '.cache/screenshots/narrow.zh-CN.png',
    locale: 'zh-CN',
    settings: { viewport: { width: 720, height: 600 } },
  },
];

interface Shot {
  readonly path: string;
  readonly locale: 'en-US' | 'zh-CN';
  readonly settings: BrowserContextOptions;
}

const WORDS = {
  'en-US': { insert: 'Insert 2 tables', sheet: 'Headline results', label: 'Fiscal self-sufficiency' },
  'zh-CN': { insert: '插入 2 张表', sheet: '主要指标完成情况', label: '财政自给率' },
};

/** The report's revenue, and its expenditure worked back from livelihood spending and that spending's share. */
const FORMULA = '=FISCAL.SELFSUFFICIENCY(D6,FISCAL.WHOLE(D13,D14))';

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  await startPreview();
  const browser = await launchBrowser();
  await mkdir('.cache/screenshots', { recursive: true });
  try {
    if (process.argv.includes('tables')) {
      for (const locale of ['zh-CN', 'en-US'] as const) await takeTables(browser, locale);
      return;
    }
    if (process.argv.includes('health')) {
      for (const locale of ['zh-CN', 'en-US'] as const) await takeHealth(browser, locale);
      return;
    }
    if (process.argv.includes('cells')) {
      for (const locale of ['zh-CN', 'en-US'] as const) await takeCells(browser, locale);
      return;
    }
    if (process.argv.includes('gallery')) {
      for (const locale of ['zh-CN', 'en-US'] as const) await takeGallery(browser, locale);
      return;
    }
    if (process.argv.includes('tour')) {
      for (const locale of ['zh-CN', 'en-US'] as const) await takeTour(browser, locale);
      return;
    }
    if (process.argv.includes('reports')) {
      for (const locale of ['zh-CN', 'en-US'] as const) await takeReports(browser, locale);
      return;
    }
    for (const shot of SHOTS) {
      await take(browser, process.env['PREVIEW_ADDRESS'] ?? '', shot);
    }
  } finally {
    await browser.close();
    stopPreview();
  }
}

async function take(browser: Browser, address: string, { path, locale, settings }: Shot): Promise<void> {
  const words = WORDS[locale];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 2,
    ...settings,
  });
  const page = await context.newPage();
  await page.goto(`${address}?locale=${locale}`);
  const { places, tabs } = paneTexts(locale);
  const pane = page.frameLocator('#pane-frame');
  for (const name of [places.workbook, tabs.insert])
    await pane.getByRole('tab', { name, exact: true }).click();
  await pane.getByRole('button', { name: words.insert }).click();
  // The first table's sheet is in front now.
  await pane.getByRole('status').filter({ hasText: words.sheet }).waitFor();
  await enter(page, 'A16', words.label);
  await enter(page, 'D16', FORMULA);
  await goTo(page, 'D16');
  // The functions' runtime sends its first results after half a second; the canvas draws when it likes.
  await page.waitForTimeout(3000);
  await page.screenshot({ path });
  console.log(path);
  await context.close();
}

async function enter(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function goTo(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.waitForTimeout(400);
}
