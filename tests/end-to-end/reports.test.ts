import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

const REPORT = 'tests/fixtures/reports/songxi-2022.txt';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
});

afterAll(async () => {
  await browser.close();
});

describe('an analyst with a report of their own, from pasted text to a table of it', () => {
  test('pastes it, and is told what it is and how much was read in it', async () => {
    const { pane } = preview;
    await preview.openTab('报告', '报告库');
    await pane.getByRole('textbox', { name: '报告全文' }).fill(await readFile(REPORT, 'utf8'));
    await pane.getByRole('button', { name: '读取', exact: true }).click();
    await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
    expect(await pane.getByRole('textbox', { name: '地区' }).inputValue()).toBe('松溪市');
    expect(await pane.getByRole('combobox', { name: '层级' }).inputValue()).toBe('city');
    expect(await pane.getByLabel('数据年度').inputValue()).toBe('2021');
    expect(await pane.locator('#pane-panel').innerText()).toMatch(/\d{2,3} 项数据，其中核心指标 \d{2} 项/u);
  });

  test('reviews it by keyboard alone: each figure beside its sentence, steps taken back, the certain in one go', async () => {
    const { pane, page } = preview;
    await pane.getByRole('button', { name: '保留并复核' }).focus();
    await page.keyboard.press('Enter');
    const progress = pane.getByRole('status').filter({ hasText: '未复核' });
    await progress.waitFor();
    const before = await progress.innerText();
    const left = Number(/全部 (\d+) 项/u.exec(before)?.[1]);

    expect(await pane.locator('blockquote mark').innerText()).toMatch(/[\d.]+/u);
    await page.keyboard.press('a');
    await pane.getByText(`全部 ${left - 1} 项。`).waitFor();
    await page.keyboard.press('z');
    await pane.getByText(`全部 ${left} 项。`).waitFor();
    await page.keyboard.press('ArrowRight');
    await pane.getByText('第 2 项').waitFor();

    const certain = pane.getByRole('button', { name: /^确认全部 \d+ 项确定的数据$/u });
    while (!(await certain.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await certain.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '完成' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '您添加的报告' }).waitFor();
  });

  test('inserts a table of it: the figures are the report’s', async () => {
    const { pane } = preview;
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe('松溪市 2022');
    await preview.openTab('工作簿', '插入表格');
    await pane.getByRole('button', { name: '插入 2 张表' }).click();
    await preview.until(async () => (await preview.tableNames()).length === 2);
    const [name = ''] = await preview.tableNames();
    const { text } = await preview.table(name);
    const revenue = text.find((row) => row.includes('一般公共预算收入'));
    expect(revenue).toEqual(expect.arrayContaining(['38.62', '11.5%']));
  });

  test('goes back to the bundled report by the choice at the top', async () => {
    const { pane } = preview;
    const choice = pane.getByRole('combobox', { name: '当前报告' });
    await choice.selectOption('zhuhai-hitech-2022');
    await pane.getByRole('heading', { level: 1 }).filter({ hasText: '珠海' }).waitFor();
    await preview.openTab('报告', '原文');
    await pane.getByText('306.2亿元').first().waitFor();
  });

  test('nothing in it was refused by the page’s rules, or failed unseen', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });

  test('saves the workbook and opens it again: the report is there, what was said of it, and formulas answer', async () => {
    const { pane, page } = preview;
    const id = await pane
      .getByRole('combobox', { name: '当前报告' })
      .evaluate((choice: HTMLSelectElement) =>
        Array.from(choice.options, ({ value }) => value).find((value) => value !== 'zhuhai-hitech-2022'),
      );
    await preview.openSheet('Sheet1');
    await preview.goTo('A1');
    await preview.enter(`=FISCAL.FIGURE("general-budget-revenue",2021,,,,,"${id ?? ''}")`);
    await preview.until(async () => (await preview.shown('Sheet1', 'A1')) === '38.62');
    await preview.openTab('报告', '报告库');
    const heading = pane.getByRole('heading', { name: '您添加的报告' });
    const before = await heading.locator('xpath=..').innerText();
    await page.getByRole('button', { name: '保存' }).click();
    await page.reload();
    await pane.getByRole('tab').first().waitFor();

    await preview.until(async () => (await preview.shown('Sheet1', 'A1')) === '38.62');
    await preview.openTab('报告', '报告库');
    await heading.waitFor();
    expect(await heading.locator('xpath=..').innerText()).toBe(before);
    expect(preview.violations).toEqual([]);
  });
});
