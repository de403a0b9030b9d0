import type { Browser } from 'playwright-core';
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
  await preview.close();
});

test('where functions cannot format their results, self-sufficiency is 0.589', async () => {
  preview = await PreviewPage.open(browser, { CustomFunctionsRuntime: '1.3' });
  await preview.goTo('A1');
  await preview.enter('=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))');
  await preview.until(async () => (await preview.shown('Sheet1', 'A1')).startsWith('0.589'));
  const { values, text, numberFormat } = await preview.range('Sheet1', 'A1');
  expect(values[0]?.[0]).toBeCloseTo(0.589, 3);
  expect(text[0]?.[0]).toMatch(/^0\.589/);
  expect(numberFormat).toEqual([['General']]);
});

test('the functions answer in the oldest Excel that is supported', async () => {
  preview = await PreviewPage.open(browser, { ExcelApi: '1.13', CustomFunctionsRuntime: '1.1' });
  await preview.goTo('A1');
  await preview.enter('=FISCAL.SHARE(29.96,37.17)');
  await preview.until(async () => typeof (await preview.range('Sheet1', 'A1')).values[0]?.[0] === 'number');
  expect((await preview.range('Sheet1', 'A1')).values[0]?.[0]).toBeCloseTo(0.806, 3);
});

test('a figure that the report does not have is #N/A, and the cell says why when it is selected', async () => {
  preview = await PreviewPage.open(browser);
  await preview.goTo('A1');
  await preview.enter('=FISCAL.FIGURE("债务余额")');
  await preview.until(async () => (await preview.shown('Sheet1', 'A1')) === '#N/A');
  expect(await preview.shown('Sheet1', 'A1')).toBe('#N/A');
  const message = preview.page.getByRole('status').filter({ hasText: '债务余额' });
  expect(await message.isVisible()).toBe(false);
  await preview.goTo('A1');
  await message.waitFor();
  await preview.goTo('A2');
  expect(await message.isVisible()).toBe(false);
});

test('2,000 cells are answered within seconds, in a handful of batches and not one by one', async () => {
  preview = await PreviewPage.open(browser);
  await preview.goTo('A1');
  await preview.enter('=FISCAL.SHARE(ROW(),2000)');
  await preview.until(async () => (await preview.shown('Sheet1', 'A1')) !== '');
  await preview.until(async () => typeof (await preview.range('Sheet1', 'A1')).values[0]?.[0] === 'number');

  const before = await preview.functionBatches();
  await preview.goTo('A1:A2000');
  await preview.page.keyboard.press('Control+d');
  const values = async () => (await preview.range('Sheet1', 'A1:A2000')).values.map(([value]) => value);
  await preview.until(async () => (await values()).every((value) => typeof value === 'number'), 20);

  const expected = Array.from({ length: 2000 }, (_, index) => (index + 1) / 2000);
  expect(await values()).toEqual(expected.map((share) => expect.closeTo(share, 9)));
  expect((await preview.functionBatches()) - before).toBeLessThanOrEqual(3);
});
