import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { madeDocx, paragraph } from '../documents/made-docx';
import { madePdf } from '../documents/made-pdf';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

const REPORT = 'tests/fixtures/reports/songxi-2022.txt';
const LINE = '2021年松溪市一般公共预算收入38.62亿元，增长11.5%，税收收入27.4亿元。';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
  await preview.openTab('报告', '报告库');
});

afterAll(async () => {
  await browser.close();
});

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await preview.pane.locator('input[type=file]').setInputFiles(file);
}

/** What a file was read as; then it is let go. */
async function proposed(): Promise<string> {
  await preview.pane.getByRole('heading', { name: '读到的报告' }).waitFor();
  const text = await preview.pane.locator('#pane-panel').innerText();
  await preview.pane.getByRole('button', { name: '放弃' }).click();
  return text;
}

test('a Word file is read in the pane', async () => {
  await open('report.docx', madeDocx(paragraph(LINE)));
  expect(await proposed()).toContain('3 项数据');
});

test('a PDF whose characters are named by a map is read in the pane, with the map that lies beside the page', async () => {
  await open(
    'report.pdf',
    madePdf([[{ text: LINE, left: 40, base: 700, size: 10 }]], { encoding: 'UniGB-UCS2-H' }),
  );
  expect(await proposed()).toContain('3 项数据');
});

test('a file that is damaged is told, and nothing else changes', async () => {
  await open('report.docx', Buffer.from('PK\u0003\u0004 broken'));
  await preview.pane.getByRole('alert').filter({ hasText: 'report.docx' }).waitFor();
  await preview.pane.getByRole('textbox', { name: '报告全文' }).waitFor();
});

test('the text of selected cells is read', async () => {
  await preview.openSheet('Sheet1');
  await preview.goTo('B2');
  await preview.enter(LINE);
  await preview.goTo('B2');
  await preview.pane.getByRole('button', { name: '所选单元格' }).click();
  expect(await proposed()).toContain('3 项数据');
});

test('where the page may start no thread, that is said, and the retry reads', async () => {
  await preview.paneFrame.evaluate(() => {
    Object.assign(window, {
      Worker: function refused() {
        throw new Error('refused');
      },
    });
  });
  await preview.pane.getByRole('textbox', { name: '报告全文' }).fill(LINE);
  await preview.pane.getByRole('button', { name: '读取', exact: true }).click();
  await preview.pane.getByRole('alert').filter({ hasText: '读取中断了' }).waitFor();
  await preview.pane.getByRole('button', { name: '再试一次' }).click();
  expect(await proposed()).toContain('3 项数据');
});

test('a report is exported, and comes back with what was said of it', async () => {
  const { pane, page } = preview;
  await pane.getByRole('textbox', { name: '报告全文' }).fill(await readFile(REPORT, 'utf8'));
  await pane.getByRole('button', { name: '读取', exact: true }).click();
  const retry = pane.getByRole('button', { name: '再试一次' });
  await retry.click();
  await pane.getByRole('button', { name: '保留并复核' }).click();
  await pane.getByRole('button', { name: /^确认全部/u }).click();
  await pane.getByRole('button', { name: '完成' }).click();
  const before = await pane.getByRole('listitem').filter({ hasText: '松溪市' }).innerText();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: '导出《松溪市政府工作报告》' }).click();
  const exported = await readFile(await (await download).path());

  await pane.getByRole('button', { name: '移除《松溪市政府工作报告》' }).click();
  await pane.getByText('本工作簿没有取自它的表').first().waitFor();
  await pane.getByRole('button', { name: '确认移除' }).click();
  await pane.getByText('还没有。').waitFor();
  await open('songxi.json', exported);
  await retry.click();
  await pane.getByRole('button', { name: '保留并复核' }).click();
  await pane.getByRole('button', { name: '完成' }).click();
  // Of the text an exported document has the quoted sentences alone: there is nothing to be read again.
  const after = await pane.getByRole('listitem').filter({ hasText: '松溪市' }).innerText();
  expect(after.split('\n')).toEqual(before.split('\n').filter((line) => line !== '重读'));
});

test('nothing in it was refused by the page’s rules, or failed unseen', () => {
  expect(preview.violations).toEqual([]);
  expect(preview.errors).toEqual([]);
});
