import type { Browser } from 'playwright-core';
import type { Host } from '../../preview/wire/host';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  const { violations, errors } = preview;
  await preview.close();
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});

test('a table for cells that are not empty is refused with a sentence that names them, and nothing is written', async () => {
  preview = await PreviewPage.open(browser);
  await preview.goTo('C4');
  await preview.enter('我的数据');
  await preview.goTo('B2');
  await preview.openTab('工作簿', '插入表格');
  await preview.pane.getByRole('checkbox').nth(1).click();
  await preview.pane.getByRole('radio', { name: '所选单元格' }).click();
  await preview.pane.getByText(/Sheet1!B2/).waitFor();
  await preview.pane.getByRole('button', { name: '插入', exact: true }).click();

  const refusal = preview.pane.getByRole('alert').filter({ hasText: '未写入任何内容' });
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('Sheet1!');
  expect(await preview.tableNames()).toEqual([]);
  const { values } = await preview.range('Sheet1', 'A1:Z40');
  expect(values.flat().filter((value) => value !== '')).toEqual(['我的数据']);
});

test('a sign of opening is seen before the page has its script or its style, and goes when the pane is there', async () => {
  const page = await browser.newPage();
  const wanted = ['page.js', 'page.css'];
  const held = wanted.map(
    (file) =>
      new Promise<() => void>((resolve) => {
        void page.route(`**/${file}`, (route) => {
          resolve(() => void route.continue());
        });
      }),
  );
  void page.goto(process.env['PREVIEW_ADDRESS'] ?? '');
  const release = await Promise.all(held);
  const sign = page.getByRole('status').filter({ hasText: '正在打开财政标尺' });
  await sign.waitFor();
  // What stands behind it has neither words nor style yet.
  expect(await page.locator('body').innerText()).toBe('正在打开财政标尺…\nOpening Fiscal Gauge …');
  expect((await sign.boundingBox())?.height).toBe(page.viewportSize()?.height);
  for (const go of release) go();
  await page.frameLocator('#pane-frame').getByRole('tab').first().waitFor();
  await sign.waitFor({ state: 'detached' });
  await page.close();
});

test('a button that is pressed before the pane has arrived is not forgotten', async () => {
  const page = await browser.newPage();
  const held = new Promise<() => void>((resolve) => {
    void page.route(/\/taskpane\.js/u, (route) => {
      resolve(() => void route.continue());
    });
  });
  await page.goto(`${process.env['PREVIEW_ADDRESS'] ?? ''}?locale=en-US`);
  const release = await held;
  const press = page.evaluate(async () => {
    const { fiscalGaugeHost } = window as unknown as { readonly fiscalGaugeHost: Host };
    return fiscalGaugeHost.invokeCommand('insertTables');
  });
  // The pane's page listens from here on, with no more than its first script.
  await page.frameLocator('#pane-frame').locator('#pane').waitFor({ state: 'attached' });
  release();
  expect(await press).toEqual({ succeeded: true, code: 0 });
  expect(await page.evaluate(() => window.preview.workbook.tableNames())).toHaveLength(2);
  await page.close();
});

test('the ribbon speaks the host’s language, inserts the tables, and refreshes them', async () => {
  preview = await PreviewPage.open(browser, { locale: 'en-US' });
  await preview.ribbonButton('Insert tables').click();
  await preview.until(async () => (await preview.tableNames()).length === 2);
  expect(await preview.tableNames()).toHaveLength(2);
  const [first = ''] = await preview.tableNames();
  expect((await preview.table(first)).text[0]?.slice(0, 5)).toEqual([
    'Indicator',
    'Coverage',
    'Year',
    'Value',
    'Unit',
  ]);

  await preview.ribbonButton('Refresh all').click();
  await preview.pane.getByRole('status').filter({ hasText: '2 tables match the report' }).waitFor();
});

test('the pane opens and closes from the ribbon and its own corner, and keeps what was chosen in it', async () => {
  preview = await PreviewPage.open(browser);
  const pane = preview.page.locator('#pane');
  await preview.openTab('工作簿', '插入表格');
  await preview.pane.getByRole('checkbox').first().click();
  await preview.page.getByRole('button', { name: '关闭窗格' }).click();
  expect(await pane.isVisible()).toBe(false);
  await preview.ribbonButton('打开窗格').click();
  expect(await pane.isVisible()).toBe(true);
  expect(await preview.pane.getByRole('checkbox').first().isChecked()).toBe(false);
});

test('the switch in the title bar shows the page and the add-in in the other language', async () => {
  preview = await PreviewPage.open(browser);
  await preview.page.getByRole('link', { name: 'English' }).click();
  await preview.pane.getByRole('tab', { name: 'Workbook' }).waitFor();
  await preview.ribbonButton('Refresh all').waitFor();
  expect(await preview.page.locator('html').getAttribute('lang')).toBe('en-US');
});

test('page and pane are dark where the browser prefers it', async () => {
  preview = await PreviewPage.open(browser, {}, { colorScheme: 'dark' });
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  const dark = /^rgb\(([1-6]?\d), ([1-6]?\d), ([1-6]?\d)\)$/;
  expect(await preview.page.locator('body').evaluate(background)).toMatch(dark);
  expect(await preview.pane.locator('.fui-FluentProvider').first().evaluate(background)).toMatch(dark);
});
