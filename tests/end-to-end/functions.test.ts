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
  await preview.enter('=FISCAL.SHAREOF(29.96,37.17)');
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
  await preview.enter('=FISCAL.SHAREOF(ROW(),2000)');
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

test('typed formulas look up in Chinese, convert, read texts, and spill a whole table', async () => {
  preview = await PreviewPage.open(browser, { CustomFunctionsRuntime: '1.4' });
  const typed: readonly (readonly [address: string, formula: string, shown: string])[] = [
    ['A1', '=FISCAL.FIGURE("一般公共预算收入",2021,"增速")', '22.1%'],
    ['A2', '=FISCAL.FIGURE("民生支出",,,,,"万元")', '299,600'],
    ['A3', '=FISCAL.TOUNIT(2000,"亩","公顷")', '133.3333333'],
    ['A4', '=FISCAL.QUANTITY("七成以上")', '≥70%'],
    ['A5', '=FISCAL.QUANTITY("4.5%—5%",,"middle")', '4.75%'],
    ['A6', '=FISCAL.META("gdp","unit")', '亿元'],
  ];
  for (const [address, formula] of typed) {
    await preview.goTo(address);
    await preview.enter(formula);
  }
  for (const [address, , shown] of typed) {
    await preview.until(async () => (await preview.shown('Sheet1', address)).startsWith(shown));
  }

  await preview.goTo('C1');
  await preview.enter('=FISCAL.TOPICTABLE("主要指标完成情况","万元")');
  await preview.until(async () => (await preview.shown('Sheet1', 'C1')) === '指标');
  const { values, text } = await preview.range('Sheet1', 'C1:M20');
  expect(values[0]?.slice(0, 6)).toEqual(['指标', '统计范围', '年度', '数值', '单位', '同比增速']);
  const gdp = values.findIndex(([name]) => name === '地区生产总值');
  expect(values[gdp]?.slice(2, 6)).toEqual([2021, 3062000, '万元', 0.097]);
  expect(text[gdp]?.slice(2, 6)).toEqual(['2021', '3,062,000', '万元', '9.7%']);
});
