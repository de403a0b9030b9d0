import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';
import { typeAccounts } from './typed-accounts';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
  await typeAccounts(preview);
});

afterAll(async () => {
  await browser.close();
});

describe('an analyst with a table of accounts in the sheet', () => {
  test('takes it, and sees how each cell would be read, and which number is not and why', async () => {
    const { pane } = preview;
    await preview.openTab('报告', '报告库');
    await pane.getByRole('button', { name: '所选单元格' }).click();
    await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
    expect(await pane.getByRole('textbox', { name: '地区' }).inputValue()).toBe('青石县');
    expect(await pane.getByLabel('数据年度').inputValue()).toBe('2022');
    const told = await pane.locator('#pane-panel').innerText();
    expect(told).toContain('工作表“Sheet1”A1:D7：读出 7 格，1 格的数未读。');
    expect(told).toContain('表头没有说明是什么数 (1): D6');
    expect(await pane.getByRole('cell', { name: '12874.5' }).getAttribute('title')).toBe(
      'C4: 税收收入 · 万元 · 2022 · 数值 · 实际 · 青石县',
    );
    expect(await barriers()).toEqual([]);
  });

  test('keeps it, and goes from a figure to its cell', async () => {
    const { pane } = preview;
    await pane.getByRole('button', { name: '保留并复核' }).click();
    const link = pane
      .getByRole('link', { name: '转到单元格' })
      .or(pane.getByRole('button', { name: '转到单元格' }));
    await link.waitFor();
    const shown = await pane.locator('blockquote mark').innerText();
    await link.click();
    await preview.until(async () => /![BC][4-7]$/.test(await preview.selection()));
    const [, address = ''] = (await preview.selection()).split('!');
    expect(await preview.shown('Sheet1', address)).toBe(shown);
    await pane.getByRole('button', { name: /^确认全部/u }).click();
    await pane.getByRole('button', { name: '完成' }).click();
    await pane.getByRole('heading', { name: '您添加的报告' }).waitFor();
  });

  test('changes a number in the sheet, is told so, and reads the table again', async () => {
    const { pane } = preview;
    await preview.goTo('C4');
    await preview.enter('12900');
    await preview.openTab('工作簿', '已有表格');
    const change = pane.getByText('12874.5 → 12900');
    await change.waitFor();
    expect(await barriers()).toEqual([]);
    await pane.getByRole('button', { name: /^再读此表：《/u }).click();
    await pane.getByText(/单元格此后有改动/u).waitFor();
    await pane.getByRole('button', { name: '保留并复核' }).click();
    await pane.getByText('全部 1 项。').waitFor();
    await pane.getByRole('button', { name: '完成' }).click();
    await preview.openTab('工作簿', '已有表格');
    await pane.getByText('与读取时一致').waitFor();
  });

  test('nothing in it was refused by the page’s rules, or failed unseen', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

/** What axe finds in the pane, in the browser that paints it. */
async function barriers(): Promise<readonly string[]> {
  const frame = preview.paneFrame;
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document.getElementById('pane-panel') ?? document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
