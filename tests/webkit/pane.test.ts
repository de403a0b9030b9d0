import type {} from '../end-to-end/preview-page';
import { openWebKit } from './open-webkit';
import type { WebDriver } from './web-driver';

jest.setTimeout(90_000);

let browser: WebDriver;
let close: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  ({ browser, close } = await openWebKit());
  await browser.goTo(`${process.env['PREVIEW_ADDRESS'] ?? ''}?locale=zh-CN`);
});

afterAll(async () => {
  await close();
});

const inPane = async (): Promise<void> => {
  await browser.enterFrame(null);
  await browser.enterFrame(await browser.find('#pane-frame'));
};

const inPage = () => browser.enterFrame(null);

test('the pane opens under its own policy and shows the report at a glance', async () => {
  await inPane();
  await browser.find('[role=tab]', '报告');
  await browser.run(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await browser.find('#pane', '306.2');
  expect(await browser.run(() => navigator.userAgent)).toContain('AppleWebKit');
  expect(await browser.run(() => navigator.userAgent)).not.toContain('Chrome');
  const background = await browser.run(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider === null ? '' : getComputedStyle(provider).backgroundColor;
  });
  expect(background).toBe('rgb(255, 255, 255)');
});

test('two tables are inserted from the pane, through office.js', async () => {
  await inPane();
  await browser.click('[role=tab]', '工作簿');
  await browser.click('[role=tab]', '插入表格');
  await browser.click('button', '插入 2 张表');
  await browser.find('[role=status]', '已插入');
  await inPage();
  const names = await browser.run(() => window.preview.workbook.tableNames());
  expect(names).toHaveLength(2);
  const { text } = await browser.run((name) => window.preview.workbook.table(name), names[0] ?? '');
  expect(text.flat()).toContain('306.2');
});

test('a figure that is selected in the sheet leads to its sentence', async () => {
  await inPage();
  await browser.click('[role=tab]', '主要指标完成情况');
  const address = await browser.run(() => {
    const { workbook } = window.preview;
    const { text, address } = workbook.table(workbook.tableNames()[0] ?? '');
    const row = text.findIndex(([name]) => name === '地区生产总值');
    const column = text[0]?.indexOf('数值') ?? -1;
    const [, letter = 'A', line = '1'] = /!\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
    return `${String.fromCharCode(letter.charCodeAt(0) + column)}${String(Number(line) + row)}`;
  });
  await browser.enter('[data-u-comp="defined-name"] input', address);
  await inPane();
  await browser.click('button[aria-label^="出处"], button', '出处');
  expect(await browser.textOf('blockquote mark')).toBe('306.2亿元');
});

test('a report of one’s own is read in a thread, and in all of this the page did nothing that its policy forbids', async () => {
  await inPane();
  await browser.click('[role=tab]', '报告');
  await browser.click('[role=tab]', '报告库');
  const text = '2022年松溪市政府工作报告。2021年，全市地区生产总值完成812.4亿元，增长7.6%。';
  await browser.write('textarea', text);
  await browser.click('button', '读取');
  await browser.find('h2, h3, [role=heading]', '读到的报告');
  expect(await browser.textOf('#pane-panel')).toMatch(/2 项数据/u);
  expect(await browser.run(() => (window as unknown as Watched).violations)).toEqual([]);
});

/** What the pane's page notes while it is watched. */
interface Watched {
  readonly violations: readonly string[];
}
