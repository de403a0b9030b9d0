import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

const SHEET = '2021年完成与2022年预期目标';
const GROWTH = '2021年增速与2022年目标增速（主园区）';
const LEVEL = '2021年实际与2022年目标（主园区）';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
});

afterAll(async () => {
  await browser.close();
});

describe('charts beside a table', () => {
  test('come with it where they are asked for, and are drawn with the figures of their cells', async () => {
    await preview.openTab('工作簿', '插入表格');
    await preview.pane.getByRole('checkbox', { name: '主要指标完成情况' }).click();
    await preview.pane.getByRole('checkbox', { name: `${SHEET}：附图表` }).click();
    await preview.pane.getByRole('button', { name: '插入', exact: true }).click();
    await preview.until(async () => (await charts()).length === 2);
    // A sheet is calculated after it was written.
    await preview.until(async () => (await charts())[0]?.series[0]?.texts[0] !== '');

    const [growth, level] = await charts();
    expect(growth).toMatchObject({ title: GROWTH, type: 'ColumnClustered' });
    expect(growth?.series.map(({ texts }) => texts)).toEqual([
      ['9.7%', '20.9%', '10.5%', '22.1%'],
      ['10%', '25%', '10%', '9%'],
    ]);
    expect(level).toMatchObject({ title: LEVEL });

    await preview.until(async () => (await drawnTexts(GROWTH)).includes('22.1%'));
    const drawn = await drawnTexts(GROWTH);
    expect(drawn).toEqual(expect.arrayContaining([GROWTH, '9.7%', '25%', '同比增速', '2022目标增速']));
    expect(drawn.join('')).toContain('规上工业增加值（2022目标：不低于）');
    expect(await drawnTexts(LEVEL)).toEqual(expect.arrayContaining(['306.2', '335', '亿元']));
    expect(await columns(GROWTH)).toBe(8);
  });

  test('follow a figure that is typed over', async () => {
    await preview.openSheet(SHEET);
    await preview.goTo('E3');
    await preview.enter('12.3%');
    await preview.until(async () => (await drawnTexts(GROWTH)).includes('12.3%'));
    expect(await drawnTexts(GROWTH)).toContain('12.3%');
    expect(await drawnTexts(GROWTH)).not.toContain('9.7%');
    expect((await charts())[0]?.series[0]?.values).toEqual([0.123, 0.209, 0.105, 0.221]);
  });

  test('stand on their cells, scroll with them, and stay under the frozen header', async () => {
    const before = await box(chart(GROWTH));
    const cells = await preview.page.evaluate(
      (sheet) => window.preview.workbook.charts(sheet).map(({ top, height }) => [top, top + height] as const),
      SHEET,
    );
    expect(cells[1]?.[0]).toBeGreaterThan(cells[0]?.[1] ?? Infinity);

    await preview.page.mouse.move(before.x + 10, 400);
    await preview.page.mouse.wheel(0, 240);
    await preview.until(async () => (await box(chart(GROWTH))).y < before.y);
    const after = await box(chart(GROWTH));
    expect(after.y).toBeLessThan(before.y);
    expect(after.x).toBe(before.x);

    const layer = await box(preview.page.locator('.charts'));
    const grid = await box(preview.page.locator('#grid canvas').first());
    // The header row of the table is frozen below the letters of the columns.
    expect(layer.y).toBeGreaterThan(grid.y + 40);
  });

  test('are not seen on another sheet, and are there again on their own', async () => {
    await preview.openSheet('Sheet1');
    await preview.until(async () => (await preview.page.locator('.chart').count()) === 0);
    expect(await preview.page.locator('.chart').count()).toBe(0);
    await preview.openSheet(SHEET);
    await preview.until(async () => (await preview.page.locator('.chart').count()) === 2);
    expect(await preview.page.locator('.chart').count()).toBe(2);
  });

  test('meet no refused style or script, and no error', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

function charts() {
  return preview.page.evaluate(
    (sheet) =>
      window.preview.workbook.sheetNames().includes(sheet) ? window.preview.workbook.charts(sheet) : [],
    SHEET,
  );
}

function chart(title: string): Locator {
  return preview.page.getByRole('img', { name: title, exact: true });
}

/** What is written in the picture of a chart, line by line. */
async function drawnTexts(title: string): Promise<readonly string[]> {
  return chart(title).locator('svg text').allTextContents();
}

/** How many columns the picture has: shapes in the colours of results and targets, without those of the legend. */
async function columns(title: string): Promise<number> {
  const coloured = chart(title).locator(
    'svg path[fill="#4472c4"], svg path[fill="#f8cbad" i], svg path[fill="#ffffff" i][stroke="#ed7d31" i]',
  );
  return (await coloured.count()) - 2;
}

async function box(place: Locator) {
  const found = await place.boundingBox();
  if (found === null) throw new Error('It is not to be seen.');
  return found;
}
