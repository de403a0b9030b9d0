import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { Analyst } from './analyst';
import { PreviewPage } from './preview-page';

let browser: Browser;
let preview: PreviewPage;
let analyst: Analyst;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
  analyst = new Analyst(preview);
});

afterAll(async () => {
  await browser.close();
});

describe('an analyst’s spring: this year’s report against what the last one promised', () => {
  test('pastes this year’s report, reviews it by keyboard, and accepts what is certain', async () => {
    const { pane, page } = preview;
    await analyst.pastes('work-2022');
    expect(await pane.getByRole('textbox', { name: '地区' }).inputValue()).toBe('白桦区');
    await pane.getByRole('button', { name: '保留并复核' }).focus();
    await page.keyboard.press('Enter');
    const left = async (): Promise<number> =>
      Number(/全部 (\d+) 项/u.exec(await pane.getByText(/^第 \d+ 项/u).innerText())?.[1]);
    const all = await left();
    for (const judged of [1, 2, 3]) {
      expect(await pane.locator('blockquote mark').innerText()).toMatch(/[\d.]+/u);
      await page.keyboard.press('a');
      await preview.until(async () => (await left()) === all - judged);
    }
    expect(await left()).toBe(all - 3);
    const certain = pane.getByRole('button', { name: /^确认全部 \d+ 项确定的数据$/u });
    await certain.focus();
    await page.keyboard.press('Enter');
    await certain.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '完成' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '您添加的报告' }).waitFor();
  });

  test('pastes the year before, and the review of its targets says what came of each', async () => {
    await analyst.pastes('work-2021');
    await analyst.keepsAndAcceptsCertain();
    await preview.pane.getByRole('combobox', { name: '当前报告' }).selectOption('白桦区-2021');
    await analyst.inserts('2021年目标完成情况');

    expect(await reviewed('地区生产总值')).toMatchObject({
      '2021目标增速': '7.5%',
      '2021目标值': '309',
      '2021实际': '303.6',
      '2021增速': '7.2%',
      '增速差(实际−目标，个百分点)': '-0.3',
      完成率: '98.3%',
      结论: '未完成',
    });
    const revenue = await reviewed('一般公共预算收入');
    expect(revenue).toMatchObject({ '2021目标增速': '5%', '2021增速': '13.0%', 完成率: '' });
    expect(revenue['备注']).toContain('可比口径');
    expect(await reviewed('城镇居民人均可支配收入')).toMatchObject({
      '2021目标增速': '8%',
      '2021增速': '7.0%',
      '增速差(实际−目标，个百分点)': '-1.0',
      结论: '未完成',
    });
  });

  test('writes a formula of each year’s report beside it', async () => {
    await preview.openSheet('Sheet1');
    await preview.goTo('A1');
    await preview.enter('=FISCAL.FIGURE("gdp",2021,,,,,"白桦区-2021")');
    await preview.enter('=FISCAL.FIGURE("gdp",2020,,,,,"白桦区-2020")');
    expect(await answers()).toEqual(['303.6', '287.4']);
  });

  test('saves the workbook and opens it again: the table refreshes to what it is, and the formulas answer', async () => {
    const { pane, page } = preview;
    const before = await table();
    await page.getByRole('button', { name: '保存' }).click();
    // The functions may be known late, on a machine that has much to do.
    await page.route(/functions[^/]*\.json$/u, async (route) => {
      await page.waitForTimeout(2000);
      await route.continue();
    });
    await page.reload();
    await pane.getByRole('tab').first().waitFor();
    expect(await answers()).toEqual(['303.6', '287.4']);

    await preview.openTab('工作簿', '已有表格');
    await pane.getByRole('button', { name: '全部刷新', exact: true }).click();
    await pane.getByRole('status').filter({ hasText: '表格与报告一致' }).waitFor();
    expect(await table()).toEqual(before);
  });

  test('nothing in it was refused by the page’s rules, or failed unseen', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

async function table(): Promise<readonly (readonly string[])[]> {
  const [name = ''] = await preview.tableNames();
  return (await preview.table(name)).text;
}

/** A row of the target review, by its headers. */
async function reviewed(indicator: string): Promise<Readonly<Record<string, string>>> {
  const [headers = [], ...rows] = await table();
  const row = rows.find(([first]) => first === indicator) ?? [];
  return Object.fromEntries(headers.map((header, column) => [header, row[column] ?? '']));
}

/** What the two formulas show, once both have answered. */
async function answers(): Promise<readonly (string | undefined)[]> {
  const shown = async () => (await preview.range('Sheet1', 'A1:A2')).text.map(([text]) => text);
  await preview.until(async () => (await shown()).every((text) => /^[\d.]+$/u.test(text ?? '')), 60);
  return shown();
}
