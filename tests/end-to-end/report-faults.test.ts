import { readFile } from 'node:fs/promises';
import type { Browser, Route } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

const REPORT = 'tests/fixtures/spring/work-2022.txt';

let browser: Browser;
let preview: PreviewPage;
let text: string;

beforeAll(async () => {
  browser = await launchBrowser();
  text = await readFile(REPORT, 'utf8');
});

beforeEach(async () => {
  preview = await PreviewPage.open(browser);
  await preview.openTab('报告', '报告库');
});

afterEach(async () => {
  await preview.close();
});

afterAll(async () => {
  await browser.close();
});

describe('a reading that breaks off is said, nothing is lost, and another try reads', () => {
  test.each([
    ['the thread that reads dies midway', (route: Route) => route.fulfill(DYING)],
    ['the thread cannot be loaded', (route: Route) => route.abort()],
  ])('%s', async (_, spoil) => {
    const { pane } = preview;
    await preview.page.route(/chunk-reading-thread/u, spoil);
    await paste(text);
    await pane.getByRole('alert').filter({ hasText: '读取中断了' }).waitFor();
    expect(await field().inputValue()).toBe(text);
    await pane.getByRole('button', { name: '再试一次' }).click();
    await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
    expect(await pane.getByRole('textbox', { name: '地区' }).inputValue()).toBe('白桦区');
  });
});

test.each([
  ['has no Chinese', 'A report without a word of Chinese, and 3 figures.'],
  ['has no figure', '关于进一步做好有关工作的通知。请认真贯彻落实。'],
])('a text that %s is told as such, and stays to be put right', async (_, bad) => {
  const { pane } = preview;
  await paste(bad);
  const told = pane.getByRole('alert').filter({ hasText: /\S/u });
  await told.waitFor();
  expect(await field().inputValue()).toBe(bad);
  await paste(text);
  await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
});

test('a file that is dropped is read', async () => {
  const { pane, paneFrame } = preview;
  const transfer = await paneFrame.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], '白桦区2022年政府工作报告.txt', { type: 'text/plain' }));
    return data;
  }, text);
  await field().dispatchEvent('dragover', { dataTransfer: transfer });
  await pane.getByRole('heading', { name: '松开即读取文件' }).waitFor();
  await field().dispatchEvent('drop', { dataTransfer: transfer });
  await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
});

test('a reading can be cancelled while it goes on, and the text is there to be read all the same', async () => {
  const { pane, page } = preview;
  await page.route(/chunk-reading-thread/u, (route) => route.fulfill(ENDLESS));
  await paste(text);
  await pane.getByRole('status').filter({ hasText: '40%' }).waitFor();
  await pane.getByRole('button', { name: '取消' }).click();
  await pane.getByRole('button', { name: '读取', exact: true }).waitFor();
  expect(await field().inputValue()).toBe(text);
  await page.unroute(/chunk-reading-thread/u);
  await pane.getByRole('button', { name: '读取', exact: true }).click();
  await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
});

test('a text of 60,000 characters is read while the pane is used for something else, and waits to be kept', async () => {
  const { pane, paneFrame } = preview;
  await field().fill(text.repeat(Math.ceil(60_000 / text.length)).slice(0, 60_000));
  await paneFrame.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await pane.getByRole('button', { name: '读取', exact: true }).click();
  await pane
    .getByRole('status')
    .filter({ hasText: /正在读取.*\d%/u })
    .waitFor();
  await preview.openTab('报告', '概览');
  await pane.getByRole('heading', { level: 1 }).filter({ hasText: '珠海' }).waitFor();
  await preview.openTab('报告', '报告库');
  await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
  const tasks = await paneFrame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  // To be read, not asserted: how long depends on the machine.
  const longest = Math.round(Math.max(0, ...tasks));
  process.stdout.write(`While 60,000 characters were read, the pane’s longest task took ${longest} ms.\n`);
});

function field() {
  return preview.pane.getByRole('textbox', { name: '报告全文' });
}

async function paste(content: string): Promise<void> {
  await field().fill(content);
  await preview.pane.getByRole('button', { name: '读取', exact: true }).click();
}

const reading = (then: string) => ({
  contentType: 'text/javascript',
  body: `addEventListener('message', () => { postMessage({ kind: 'progress', share: 0.4 }); ${then} });`,
});
const DYING = reading(`setTimeout(() => { throw new Error('it dies'); }, 50);`);
const ENDLESS = reading('');
