import { rowMark } from '../../src/sheets/plan/row-mark';
import type { Browser } from 'playwright-core';
import { CRITERION_IDS } from '../../src/core/health/criterion';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
});

afterAll(async () => {
  await browser.close();
});

/** The address of the cell under a header, in the row whose first cells hold the item. */
async function addressIn(table: string, item: string, header: string): Promise<string> {
  const { address, values } = await preview.table(table);
  const column = values[0]?.indexOf(header) ?? -1;
  const row = values.findIndex((cells) => isOf(item, cells));
  const [, first = ''] = /!\$?[A-Z]+\$?(\d+)/.exec(address) ?? [];
  if (column < 0 || row < 0) throw new Error(`${table} has no ${item} under ${header}`);
  return `${String.fromCharCode(65 + column)}${Number(first) + row}`;
}

async function shownIn(table: string, item: string, header: string): Promise<string> {
  const { values, text } = await preview.table(table);
  const column = values[0]?.indexOf(header) ?? -1;
  return text.find((_, row) => isOf(item, values[row] ?? []))?.[column] ?? '';
}

/** Whether a row holds the item, or is the one whose key it is. */
function isOf(item: string, cells: readonly unknown[]): boolean {
  return cells.includes(item) || cells.includes(rowMark(item));
}

describe('an analyst who asks how healthy the finances are', () => {
  test('reads the answer in the pane, with the arithmetic behind a criterion', async () => {
    await preview.openTab('分析', '健康度');
    await preview.pane.getByText(`${CRITERION_IDS.length}项指标中可计算11项；`).waitFor();
    const criterion = preview.pane.getByRole('listitem').filter({ hasText: '财政自给率 58.9%' });
    await criterion.locator('summary').press('Enter');
    await criterion.getByText('58.73%至59.10%').waitFor();
    expect(await criterion.innerText()).toContain('民生支出29.96亿元,占一般公共预算支出80.6%。');
  });

  test('inserts scorecard and credit memo, whose ratios compute on the sheet', async () => {
    await preview.pane.getByRole('button', { name: '插入健康度与底稿' }).click();
    await preview.until(async () => (await preview.tableNames()).length === 2);
    await preview.until(async () => (await shownIn('CreditMemo', '财政自给率', '数值')) === '58.9%');
    expect(await shownIn('CreditMemo', '财政自给率', '数值')).toBe('58.9%');
    expect(await shownIn('CreditMemo', '负债率', '数值')).toBe('');
    expect(await shownIn('Scorecard', '财政自给率', '区间（按原文精度）')).toBe('58.73%至59.10%');
  });

  test('types the debt balance that the report does not state, and the memo computes with it', async () => {
    await preview.openSheet('区域信用底稿');
    await preview.goTo(await addressIn('CreditMemo', 'debt-balance', '数值'));
    await preview.enter('45.7');
    await preview.until(async () => (await shownIn('CreditMemo', '负债率', '数值')) === '14.9%');
    expect(await shownIn('CreditMemo', '负债率', '数值')).toBe('14.9%');
  });

  test('refreshes, and the scorecard takes it, marked as the user’s; the memo keeps it', async () => {
    await preview.openTab('工作簿', '已有表格');
    await preview.pane.getByRole('button', { name: '全部刷新', exact: true }).click();
    await preview.pane.getByRole('button', { name: /应用/ }).click();
    await preview.pane.getByRole('status').filter({ hasText: '已写入' }).waitFor();
    expect(await shownIn('Scorecard', 'debt-to-gdp', '数值')).toBe('14.9%');
    expect(await shownIn('Scorecard', 'debt-to-gdp', '所用数据')).toContain(
      '政府债务余额 45.7亿元（用户填写）',
    );
    expect(await shownIn('CreditMemo', 'debt-balance', '数值')).toBe('45.70');
    expect(await shownIn('CreditMemo', 'debt-balance', '性质')).toBe('用户填写');
  });

  test('sees it in the pane too', async () => {
    await preview.openTab('分析', '健康度');
    await preview.pane.getByText('已采用您在区域信用底稿中填写的：政府债务余额').waitFor();
    await preview.pane.locator('li summary').filter({ hasText: '负债率 14.9%' }).waitFor();
  });

  test('meets no refused style or script, and no error', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});
