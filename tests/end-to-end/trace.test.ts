import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
  await preview.openTab('工作簿', '插入表格');
  await preview.pane.getByRole('button', { name: '插入 2 张表' }).click();
  await preview.until(async () => (await preview.tableNames()).length === 2);
});

afterAll(async () => {
  await browser.close();
});

describe('from the sheet to the sentence, and back', () => {
  test('a selected figure leads to its sentence in the report', async () => {
    await preview.openSheet('主要指标完成情况');
    await preview.goTo(await cellOf('地区生产总值', '数值'));
    await preview.pane.getByRole('button', { name: '出处：地区生产总值 · 数值' }).click();
    const mark = preview.pane.locator('blockquote mark');
    expect(await mark.innerText()).toBe('306.2亿元');
    expect(await preview.pane.locator('blockquote').innerText()).toContain('增速全年稳居全市第一');
  });

  test('a derived number names its inputs', async () => {
    await preview.goTo(await cellOf('一般公共预算收入', '上年基数(推算)'));
    await preview.pane.getByRole('heading', { name: '上年基数(推算)' }).waitFor();
    expect(await preview.pane.locator('blockquote mark').allInnerTexts()).toEqual(['21.9亿元', '22.1%']);
  });

  test('a figure of the text leads to its cell, wherever that is', async () => {
    await preview.openSheet('Sheet1');
    await preview.goTo('C4');
    await preview.pane.getByRole('button', { name: /^512\.8亿元/ }).click();
    await preview.pane.getByRole('button', { name: '转到表中' }).click();
    const address = await cellOf('外贸进出口总额', '数值');
    await preview.until(async () => (await preview.selection()).endsWith(`!${address}`));
    expect(await preview.selection()).toMatch(new RegExp(`^'?主要指标完成情况'?!${address}$`));
  });

  test('a search by pinyin initials finds a figure, which goes into the sheet with its name, as a formula that names all that it is', async () => {
    await preview.openSheet('Sheet1');
    await preview.goTo('C4');
    const search = preview.pane.getByRole('combobox', { name: /^查找指标/ });
    await search.fill('mszc');
    await preview.pane.getByRole('option').first().waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    await preview.pane.getByRole('button', { name: '填入 C4' }).click();
    await preview.until(async () => (await preview.shown('Sheet1', 'D4')) === '80.6%');
    expect(await preview.shown('Sheet1', 'C4')).toBe('民生支出占比（高新区，2021年）');
    expect(await preview.formula('Sheet1', 'D4')).toBe(
      '=FISCAL.FIGURE("民生支出",2021,"share","actual","高新区",,"zhuhai-hitech-2022")',
    );

    await preview.pane.getByRole('button', { name: '填入 C4' }).click();
    const refusal = preview.pane.getByRole('alert').filter({ hasText: '目标区域已有内容' });
    await refusal.waitFor();
    expect(await preview.shown('Sheet1', 'D4')).toBe('80.6%');
  });

  test('a formula copied from a card fetches the figure where it is pasted', async () => {
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const search = preview.pane.getByRole('combobox', { name: /^查找指标/ });
    await search.fill('306.2');
    await preview.pane
      .getByRole('option', { name: /306\.2亿元/ })
      .first()
      .click();
    await preview.pane.getByRole('button', { name: '复制公式' }).click();
    await preview.pane.getByRole('button', { name: '已复制' }).waitFor();
    const formula = await preview.page.evaluate(() => navigator.clipboard.readText());
    await preview.openSheet('Sheet1');
    await preview.goTo('G4');
    await preview.enter(formula);
    await preview.until(async () => (await preview.shown('Sheet1', 'G4')) === '306.2');
    expect(await preview.shown('Sheet1', 'G4')).toBe('306.2');
  });

  test('a ratio that was typed leads to its figure’s sentence and to the cell that the person filled', async () => {
    await preview.goTo('B7');
    await preview.enter('38');
    await preview.goTo('C7');
    await preview.enter('=FISCAL.SELFSUFFICIENCY(FISCAL.FIGURE("一般公共预算收入"),B7)');
    await preview.until(async () => (await preview.shown('Sheet1', 'C7')).startsWith('57.'));
    await preview.goTo('C7');
    const { pane } = preview;
    await pane.getByRole('heading', { name: 'C7 的公式' }).waitFor();
    await pane.getByText('您填的，单元格 B7').waitFor();
    expect(await pane.locator('blockquote mark').allInnerTexts()).toEqual(['21.9亿元']);
  });

  test('meets no refused style or script, and no error', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

/** Where a figure of the headline results stands on its sheet, such as `D5`. */
async function cellOf(indicator: string, header: string): Promise<string> {
  const { text } = await preview.table('HeadlineResults');
  const row = text.findIndex(([first]) => first === indicator);
  const column = text[0]?.indexOf(header) ?? -1;
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}
