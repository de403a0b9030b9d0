import type { Browser } from 'playwright-core';
import { CHECKS } from '../../src/self-check/checks';
import { readResultFile } from '../../src/self-check/result-schema';
import { launchBrowser } from '../support/browser';
import { UNPLAYED } from '../support/unplayed-checks';
import { PreviewPage } from './preview-page';

/** The preview offers ExcelApi 1.17. */
const PREVIEWS = 17;

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

test('the pane as built checks its Excel by keyboard, hands over the result, and leaves the workbook as it was', async () => {
  preview = await PreviewPage.open(browser, {}, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { pane } = preview;
  await preview.goTo('B2');
  await preview.openTab('工作簿', '已有表格');
  await pane.getByRole('button', { name: '检查此 Excel…' }).press('Enter');
  await pane.getByRole('button', { name: '开始检查' }).press('Enter');

  // The preview does not have what came later than its version of Excel.
  const tooNew = CHECKS.filter(({ since = '1.1' }) => Number(since.slice(2)) > PREVIEWS);
  const byHand = CHECKS.filter((check) => check.kind === 'by-hand' && !tooNew.includes(check));
  for (const check of byHand) {
    if (check.kind !== 'by-hand') continue;
    await pane.getByRole('alert').filter({ hasText: check.asks['zh-CN'] }).waitFor({ timeout: 80_000 });
    await pane.getByRole('button', { name: '略过' }).press('Enter');
  }
  await pane.getByText(`${byHand.length + tooNew.length} 项略过`).waitFor();
  await pane.getByRole('button', { name: '复制结果' }).press('Enter');
  await pane.getByText('已复制').waitFor();

  const { excel, results } = readResultFile(
    await preview.page.evaluate(() => navigator.clipboard.readText()),
  );
  expect(excel).toMatchObject({ platform: 'Mac', language: 'zh-CN' });
  const wrong = results.filter(({ kind }) => kind === 'differs' || kind === 'failed').map(({ id }) => id);
  expect(wrong).toEqual(Object.keys(UNPLAYED));
  expect(results).toHaveLength(CHECKS.length);
  expect(await preview.sheetNames()).toEqual(['Sheet1']);
  expect(await preview.selection()).toBe('Sheet1!B2');
}, 180_000);
