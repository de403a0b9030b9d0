import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

const formula = '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))';

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser);
});

afterAll(async () => {
  await browser.close();
});

describe('an analyst with the report, from empty workbook to refreshed table', () => {
  test('inserts both tables from the pane, and reads them in the grid', async () => {
    await preview.openTab('工作簿', '插入表格');
    await preview.pane.getByRole('button', { name: '插入 2 张表' }).click();
    await preview.until(async () => (await preview.tableNames()).length === 2);
    await preview.pane.getByRole('status').filter({ hasText: '已插入' }).waitFor();

    const [headline, targets] = await insertedTables();
    expect(cell(headline, '一般公共预算收入', '数值')).toEqual({ value: 21.9, text: '21.9' });
    expect(cell(headline, '一般公共预算收入', '同比增速')).toEqual({ value: 0.221, text: '22.1%' });
    expect(cell(targets, '一般公共预算收入', '2022目标增速')).toEqual({ value: 0.09, text: '9%' });
    expect(cell(targets, '一般公共预算收入', '目标增速较上年实际(个百分点)').text).toBe('-13.1');
    expect(cell(targets, '外贸进出口总额', '2022目标增速').text).toBe('');
    expect(cell(targets, '社会消费品零售总额', '2021实际').text).toBe('');
  });

  test('types a formula with two of the add-in’s functions, and sees 58.9 %', async () => {
    await preview.openSheet('Sheet1');
    await preview.goTo('B2');
    await preview.enter(formula);
    await preview.until(async () => (await preview.shown('Sheet1', 'B2')) === '58.9%');
    const { values, text, formulas } = await preview.range('Sheet1', 'B2');
    expect(formulas).toEqual([[formula]]);
    expect(text).toEqual([['58.9%']]);
    expect(values[0]?.[0]).toBeCloseTo(0.589, 3);
  });

  test('edits a figure by typing over it; a refresh names that edit and no other', async () => {
    const [headline] = await insertedTables();
    const edited = locate(headline, '一般公共预算收入', '数值');
    await preview.openSheet(edited.sheet);
    await preview.goTo(edited.address);
    await preview.enter('22.9');
    await preview.until(async () => (await preview.shown(edited.sheet, edited.address)) === '22.9');

    await preview.openTab('工作簿', '已有表格');
    await preview.pane.getByRole('button', { name: '全部刷新', exact: true }).click();
    await preview.pane.getByRole('heading', { name: '发现 1 处差异' }).waitFor();
    const change = preview.pane.getByRole('listitem').filter({ hasText: '一般公共预算收入' });
    expect(await change.innerText()).toMatch(/数值[^]*22\.9[^]*21\.9/);
    expect(await preview.shown(edited.sheet, edited.address)).toBe('22.9');
  });

  test('chooses the report’s figure, which stands there again; a second refresh finds nothing to do', async () => {
    await preview.pane.getByRole('checkbox', { name: /^改用报告数值/ }).check();
    await preview.pane.getByRole('button', { name: /应用/ }).click();
    await preview.pane.getByRole('status').filter({ hasText: '已写入 1 处' }).waitFor();
    const [headline] = await insertedTables();
    expect(cell(headline, '一般公共预算收入', '数值')).toEqual({ value: 21.9, text: '21.9' });

    const writes = await preview.roundTrips('write');
    await preview.pane.getByRole('button', { name: '全部刷新', exact: true }).click();
    await preview.pane.getByRole('status').filter({ hasText: '2 张表均与报告一致' }).waitFor();
    expect(await preview.roundTrips('write')).toBe(writes);
  });

  test('meets no refused style or script, and no error', () => {
    expect(preview.violations).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});

interface Table {
  readonly sheet: string;
  /** The row and column of the upper left corner, counted from 1. */
  readonly corner: { readonly row: number; readonly column: number };
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

async function insertedTables(): Promise<readonly [Table, Table]> {
  const [first = '', second = ''] = await preview.tableNames();
  return [await tableOf(first), await tableOf(second)];
}

async function tableOf(name: string): Promise<Table> {
  const { address, text, values } = await preview.table(name);
  const [, sheet = '', column = '', row = ''] = /^'?(.*?)'?!([A-Z])(\d+):/.exec(address) ?? [];
  return { sheet, corner: { row: Number(row), column: column.charCodeAt(0) - 64 }, text, values };
}

function cell(
  table: Table,
  indicator: string,
  header: string,
): { readonly value: unknown; readonly text: string } {
  const { row, column } = position(table, indicator, header);
  return { value: table.values[row]?.[column], text: table.text[row]?.[column] ?? 'absent' };
}

function locate(
  table: Table,
  indicator: string,
  header: string,
): { readonly sheet: string; readonly address: string } {
  const { row, column } = position(table, indicator, header);
  const letter = String.fromCharCode(64 + table.corner.column + column);
  return { sheet: table.sheet, address: `${letter}${String(table.corner.row + row)}` };
}

function position(
  { text }: Table,
  indicator: string,
  header: string,
): { readonly row: number; readonly column: number } {
  const row = text.findIndex(([first]) => first === indicator);
  const column = text[0]?.indexOf(header) ?? -1;
  if (row < 0 || column < 0) throw new Error(`The table has no “${header}” of “${indicator}”.`);
  return { row, column };
}
