import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { Analyst, type SpringReport } from './analyst';
import { PreviewPage } from './preview-page';

/** Two work reports and two budget reports of one district, as its people's congress gets them each January. */
const DOCUMENTS: readonly SpringReport[] = ['work-2021', 'budget-2021', 'work-2022', 'budget-2022'];

let browser: Browser;
let preview: PreviewPage;
let analyst: Analyst;
let began: number;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
  analyst = new Analyst(preview);
  began = Date.now();
});

afterAll(async () => {
  await browser.close();
});

describe('with two work reports and two budget reports of a district, never leaving pane and sheet', () => {
  test('an analyst keeps all four', async () => {
    for (const document of DOCUMENTS) {
      await analyst.pastes(document);
      await analyst.keepsAndAcceptsCertain();
    }
    const kept = preview.pane.getByRole('heading', { name: '您添加的报告' }).locator('xpath=..');
    expect(await kept.getByRole('listitem').count()).toBe(4);
  });

  test('inserts the scorecard, the target review and the comparison of areas: all three are filled', async () => {
    await preview.pane.getByRole('combobox', { name: '当前报告' }).selectOption('白桦区-2021');
    await analyst.inserts('财政健康度', '2021年目标完成情况', '横向对比');

    const counted = (await rowsOf('Scorecard')).map((row) => /可计算(\d+)项/u.exec(row['指标'] ?? '')?.[1]);
    expect(Number(counted.find(Boolean))).toBeGreaterThanOrEqual(22);

    const conclusions = (await rowsOf('TargetReview')).map((row) => [row['指标'], row['结论']]);
    expect(conclusions).toEqual(
      expect.arrayContaining([
        ['地区生产总值', '未完成'],
        ['城镇居民人均可支配收入', '未完成'],
        ['一般公共预算收入', '完成'],
      ]),
    );

    const areas = await rowsOf('AreasCompared');
    expect(areas.map((row) => row['地区'])).toEqual(['白桦区', '珠海高新区']);
    expect(areas[0]).toMatchObject({ '地区生产总值(亿元)': '303.6', 财政自给率: '32.3%', 债务率: '91.1%' });
    // To be read, not asserted: most of the ten minutes that an analyst has are a person's own.
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    process.stdout.write(`From four texts to three tables: ${seconds} s of the machine.\n`);
  });

  test.each(['TargetReview', 'AreasCompared', 'Scorecard'])(
    'each number of %s is walked back to its sentences in the pane',
    async (table) => {
      const { pane } = preview;
      const { address } = await preview.table(table);
      await preview.openSheet(/^'?(.*?)'?!/u.exec(address)?.[1] ?? '');
      await preview.openTab('报告', '原文');
      const numbers = await numbersOf(table);
      expect(numbers.length).toBeGreaterThan(10);
      const unsaid: string[] = [];
      let before = '';
      for (const { cell, header, text } of numbers) {
        await preview.goTo(cell);
        const title = pane.locator('#pane-panel').getByRole('heading', { name: header });
        await preview.until(async () => (await title.first().innerText()) !== before);
        before = await title.first().innerText();
        const marked = await pane.locator('blockquote mark').allInnerTexts();
        // A figure stands in its sentence as it is shown; what is derived has its inputs there.
        const isTold =
          marked.length === 1 ? marked[0]?.includes(text) : marked.every((mark) => /\d/u.test(mark));
        if (marked.length === 0 || isTold !== true) unsaid.push(`${before}: ${text} in ${marked.join(' ')}`);
      }
      expect(unsaid).toEqual([]);
    },
    300_000,
  );

  test('nothing in it was refused by the page’s rules, or failed unseen', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

/** The rows of a table, by its headers. */
async function rowsOf(table: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [headers = [], ...rows] = (await preview.table(table)).text;
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])));
}

/** The cells of a table that show a figure. */
async function numbersOf(
  table: string,
): Promise<readonly { readonly cell: string; readonly header: string; readonly text: string }[]> {
  const { address, text, values } = await preview.table(table);
  const corner = /!([A-Z])(\d+):/u.exec(address);
  const [column, line] = [(corner?.[1] ?? 'A').charCodeAt(0), Number(corner?.[2])];
  const headers = text[0] ?? [];
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const header = headers[c] ?? '';
      // A year is no figure.
      if (r === 0 || typeof value !== 'number' || header === '年度') return [];
      return [
        {
          cell: `${String.fromCharCode(column + c)}${line + r}`,
          header,
          text: (text[r]?.[c] ?? '').replaceAll(',', ''),
        },
      ];
    }),
  );
}
