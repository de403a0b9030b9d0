import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
  await preview.goTo('A1');
  await preview.enter('21.9');
  await preview.goTo('B1');
  await preview.enter('37.17');
  await preview.openTab('工作簿', '函数');
});

afterAll(async () => {
  await browser.close();
});

/** Types into the search above all tabs, and moves by keyboard to what is meant. */
async function lookUp(query: string, name: RegExp): Promise<void> {
  const search = preview.pane.getByRole('combobox', { name: /^查找指标/ });
  await search.fill(query);
  const meant = preview.pane.getByRole('option', { name }).first();
  await meant.waitFor();
  while ((await meant.getAttribute('aria-selected')) !== 'true') await search.press('ArrowDown');
  await search.press('Enter');
}

describe('inserting a function from the pane', () => {
  test('finds self-sufficiency by pinyin initials, and Enter opens it', async () => {
    await lookUp('czzjl', /^SELFSUFFICIENCY/);
    await preview.pane.getByRole('heading', { name: 'FISCAL.SELFSUFFICIENCY' }).waitFor();
  });

  test('fills its arguments from the selected cells, and shows what it will come to', async () => {
    await preview.goTo('A1');
    await preview.pane.getByRole('button', { name: '用所选单元格填入“一般公共预算收入”' }).click();
    await preview.until(async () => (await field('一般公共预算收入').inputValue()) === 'Sheet1!A1');
    await preview.goTo('B1');
    await preview.pane.getByRole('button', { name: '用所选单元格填入“一般公共预算支出”' }).click();
    await preview.pane.getByText('58.9', { exact: false }).first().waitFor();
    expect(await field('一般公共预算支出').inputValue()).toBe('Sheet1!B1');
  });

  test('refuses by name where something stands in the way, and writes into an empty cell', async () => {
    await preview.pane.getByRole('button', { name: '写入 B1' }).click();
    await preview.pane.getByRole('alert').filter({ hasText: '目标区域已有内容' }).waitFor();
    await preview.goTo('C1');
    await preview.pane.getByRole('button', { name: '写入 C1' }).click();
    await preview.until(async () => (await preview.shown('Sheet1', 'C1')) === '58.9%');
    expect(await preview.range('Sheet1', 'C1')).toMatchObject({
      text: [['58.9%']],
      formulas: [['=FISCAL.SELFSUFFICIENCY(A1,B1)']],
    });
  });

  test('takes an indicator from the catalogue by the keyboard alone', async () => {
    await preview.pane.getByRole('button', { name: '全部函数' }).click();
    await lookUp('figure', /^FIGURE(?!INFO)/);
    const indicator = preview.pane.getByRole('combobox', { name: '指标', exact: true });
    await indicator.pressSequentially('dqsczz');
    await preview.pane
      .getByRole('option', { name: /地区生产总值/ })
      .first()
      .waitFor();
    await indicator.press('Enter');
    expect(await indicator.inputValue()).toBe('地区生产总值');
    await field('年度').fill('2021');
    await preview.pane.getByText('306.2', { exact: true }).first().waitFor();
  });
});

describe('formulas to values', () => {
  test('are counted, replaced on consent, and keep their look', async () => {
    await preview.goTo('C1');
    await preview.pane.getByRole('button', { name: '全部函数' }).click();
    await preview.pane.getByRole('button', { name: '公式转为数值' }).click();
    await preview.pane.getByText('其中有 1 个财政标尺的公式。').waitFor();
    expect((await preview.range('Sheet1', 'C1')).formulas).toEqual([['=FISCAL.SELFSUFFICIENCY(A1,B1)']]);
    await preview.pane.getByRole('button', { name: '将 1 个公式转为数值' }).click();
    await preview.pane.getByRole('status').filter({ hasText: '已将 1 个公式转为数值' }).waitFor();
    const { formulas, values, text } = await preview.range('Sheet1', 'C1');
    expect(formulas).toEqual(values);
    expect(values[0]?.[0]).toBeCloseTo(0.589, 3);
    expect(text).toEqual([['58.9%']]);
  });

  test('come back on request', async () => {
    await preview.pane.getByRole('button', { name: '恢复公式' }).click();
    await preview.pane.getByRole('status').filter({ hasText: '已恢复 1 个公式' }).waitFor();
    expect((await preview.range('Sheet1', 'C1')).formulas).toEqual([['=FISCAL.SELFSUFFICIENCY(A1,B1)']]);
  });

  test('meet no refused style or script, and no error', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

function field(name: string) {
  return preview.pane.getByLabel(name, { exact: true });
}
