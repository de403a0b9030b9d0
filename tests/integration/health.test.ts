import { rowMark } from '../../src/sheets/plan/row-mark';
import { openExcel, roundTripsOf } from './open-excel';
import { paneOverExcel } from './pane-over-excel';

const IDS = ['scorecard', 'credit-memo'] as const;

/** The pane without its looks, over a workbook into which scorecard and credit memo were inserted. */
async function insertedHealth() {
  const excel = await openExcel();
  const { store, tasks } = paneOverExcel({ chosen: IDS });
  await tasks.insertChosen();
  expect(store.state().notice).toMatchObject({ kind: 'inserted', tables: [{}, {}] });
  return { excel, store, tasks };
}

/** Types into a column of the credit memo, in the row with the key given. */
async function type(key: string, typed: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('CreditMemo');
    const keys = table.columns.getItem('key').getDataBodyRange();
    keys.load('values');
    await context.sync();
    const row = keys.values.findIndex(([found]) => found === rowMark(key));
    for (const [header, value] of Object.entries(typed)) {
      table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
    }
    await context.sync();
  });
}

/** What stands under a header in the row with the key given. */
async function cell(table: string, key: string, header: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const keys = columns.getItem('key').getDataBodyRange();
    const values = columns.getItem(header).getDataBodyRange();
    keys.load('values');
    values.load('values');
    await context.sync();
    const row = keys.values.findIndex(([found]) => found === rowMark(key));
    return values.values[row]?.[0] as unknown;
  });
}

/** A formula of one row of the body as it reads in another. */
function inRow(formula: string, from: number, to: number): string {
  return formula.replace(new RegExp(`(?<![$A-Z0-9])([A-Z])${from + 1}(?![0-9])`, 'g'), `$1${to + 1}`);
}

describe('the scorecard and the credit memo in a workbook', () => {
  test('the memo’s ratios compute on the sheet, and wait where a figure is missing', async () => {
    await insertedHealth();
    expect(await cell('CreditMemo', 'expenditure-used', '数值')).toBeCloseTo(37.1712, 4);
    expect(await cell('CreditMemo', 'ratio:self-sufficiency', '数值')).toBeCloseTo(0.5892, 4);
    expect(await cell('CreditMemo', 'ratio:debt-to-gdp', '数值')).toBe('');
  });

  test('the memo’s ratios are the same however it is sorted', async () => {
    await insertedHealth();
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('CreditMemo').getDataBodyRange();
      body.load('formulas, numberFormat');
      await context.sync();
      const { formulas, numberFormat } = body;
      body.numberFormat = numberFormat.toReversed();
      // As Excel sorts: a formula that refers to cells of its own row moves with it.
      body.formulas = formulas
        .toReversed()
        .map((row: unknown[], at) =>
          row.map((cell) =>
            typeof cell === 'string' && cell.startsWith('=')
              ? inRow(cell, formulas.length - at, at + 1)
              : cell,
          ),
        ) as string[][];
      await context.sync();
    });
    expect(await cell('CreditMemo', 'ratio:self-sufficiency', '数值')).toBeCloseTo(0.5892, 4);
    expect(await cell('CreditMemo', 'expenditure-used', '数值')).toBeCloseTo(37.1712, 4);
    expect(await cell('CreditMemo', 'ratio:buoyancy', '数值')).toBeCloseTo(22.1 / 9.7, 4);
  });

  test('a memo of which an input was deleted leaves what needs it empty, and nothing else', async () => {
    await insertedHealth();
    await type('population', { 数值: 22.8 });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('CreditMemo');
      const keys = table.columns.getItem('key').getDataBodyRange();
      keys.load('values');
      await context.sync();
      table.rows.getItemAt(keys.values.findIndex(([key]) => key === rowMark('livelihood'))).delete();
      await context.sync();
    });
    expect(await cell('CreditMemo', 'ratio:self-sufficiency', '数值')).toBe('');
    expect(await cell('CreditMemo', 'gdp-per-head', '数值')).toBeCloseTo((306.2 / 22.8) * 1e4, 6);
  });

  test('a line that is set otherwise changes at once what the memo says of a ratio, without a refresh', async () => {
    await insertedHealth();
    const reading = () => cell('CreditMemo', 'ratio:debt-ratio', '与参照线比较（按数值）');
    expect(await reading()).toBe('');
    await type('debt-balance', { 数值: 45 });
    await type('fiscal-resources', { 数值: 60 });
    expect(await reading()).toBe('低于风险区间');
    await type('line:debt-ratio-warning', { 数值: 0.7 });
    expect(await reading()).toBe('处于风险区间，未超过整体风险警戒线');
  });

  test('fiscal resources add up on the sheet, less what is remitted and handed to another budget', async () => {
    await insertedHealth();
    await type('transfers', { 数值: 8.1 });
    await type('fund-revenue', { 数值: 10 });
    await type('remitted', { 数值: 3 });
    await type('transferred-out', { 数值: 2 });
    expect(await cell('CreditMemo', 'resources-used', '数值')).toBeCloseTo(21.9 + 8.1 + 10 - 3 - 2, 10);
  });

  test('figures typed in the pane go into the memo’s cells, and the scorecard takes them', async () => {
    const { excel, store, tasks } = await insertedHealth();
    const trips = await roundTripsOf(excel, () =>
      tasks.fillMemo(
        'zhuhai-hitech-2022',
        new Map([
          ['debt-balance', { value: '457000', unit: '万元' }],
          ['tax-growth', { value: '12', unit: '%' }],
          ['rd-intensity', { value: '6', unit: '%' }],
        ]),
      ),
    );
    expect(trips).toMatchObject({ reads: 3, writes: 1 });
    expect(await cell('CreditMemo', 'debt-balance', '数值')).toBe(45.7);
    expect(await cell('CreditMemo', 'tax-growth', '数值')).toBe(0.12);
    expect(await cell('CreditMemo', 'ratio:debt-to-gdp', '数值')).toBeCloseTo(45.7 / 306.2, 6);
    expect(store.state().notice).toMatchObject({ kind: 'memo-filled', filled: 2, left: ['rd-intensity'] });
    const given = store
      .state()
      .workbook.inputs.get('zhuhai-hitech-2022')
      ?.given.map(({ input }) => input);
    expect(given).toEqual(expect.arrayContaining(['debt-balance', 'tax-growth']));
  });

  test('figures are not filled into a memo that somebody has sorted since it was read; else they can be taken back', async () => {
    const { excel, store, tasks } = await insertedHealth();
    const { faults, workbook } = excel;
    const fill = () =>
      tasks.fillMemo('zhuhai-hitech-2022', new Map([['population', { value: '22.8', unit: '万人' }]]));
    faults.strike({
      at: 'writing',
      doing: /set Values/,
      meanwhile: () => {
        workbook.person.sort('CreditMemo', 'key');
      },
    });
    await fill();
    expect(store.state().notice).toMatchObject({ reason: 'table-changed-since' });
    expect(await cell('CreditMemo', 'population', '数值')).toBe('');
    await fill();
    expect(await cell('CreditMemo', 'population', '数值')).toBe(22.8);
    workbook.person.sort('CreditMemo', '数值', true);
    await tasks.undoLast();
    expect(store.state().notice).toMatchObject({ gesture: 'filling', undone: 1, left: [] });
    expect(await cell('CreditMemo', 'population', '数值')).toBe('');
  });

  test('where the workbook has no memo, one is inserted and filled', async () => {
    await openExcel();
    const { store, tasks } = paneOverExcel({ chosen: IDS });
    await tasks.fillMemo('zhuhai-hitech-2022', new Map([['population', { value: '22.8', unit: '万人' }]]));
    expect(await cell('CreditMemo', 'population', '数值')).toBe(22.8);
    expect(store.state().notice).toMatchObject({ kind: 'memo-filled', filled: 1 });
  });

  test('on a protected sheet nothing is written, and what was typed stays typed', async () => {
    const { store, tasks } = await insertedHealth();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('CreditMemo').worksheet.protection.protect();
      await context.sync();
    });
    const report = 'zhuhai-hitech-2022';
    store.tell({ kind: 'input-typed', report, input: 'population', text: '22.8' });
    await tasks.fillMemo(report, new Map([['population', { value: '22.8', unit: '万人' }]]));
    expect(store.state().notice).toMatchObject({ kind: 'refused', reason: 'target-protected' });
    expect(store.state().health.typed[report]).toEqual({ population: '22.8' });
    expect(await cell('CreditMemo', 'population', '数值')).toBe('');
  });

  test('a debt balance typed into the memo is computed with at once, and a refresh gives it to the scorecard', async () => {
    const { excel, store, tasks } = await insertedHealth();
    expect(await cell('Scorecard', 'debt-to-gdp', '数值')).toBeUndefined();
    await type('debt-balance', { 数值: 457000, 单位: '万元', 来源: '2021年财政决算' });
    expect(await cell('CreditMemo', 'ratio:debt-to-gdp', '数值')).toBeCloseTo(45.7 / 306.2, 10);

    const { reads, writes } = await roundTripsOf(excel, async () => {
      await tasks.refresh();
      await tasks.apply();
    });
    expect({ reads, writes }).toEqual({ reads: 2, writes: 1 });
    expect(store.state().notice).toMatchObject({ kind: 'refreshed' });
    expect(await cell('Scorecard', 'debt-to-gdp', '数值')).toBeCloseTo(45.7 / 306.2, 10);
    expect(await cell('Scorecard', 'debt-to-gdp', '所用数据')).toContain('用户填写，2021年财政决算');
    expect(await cell('CreditMemo', 'debt-balance', '数值')).toBe(457000);
    expect(await cell('CreditMemo', 'debt-balance', '单位')).toBe('万元');
    expect(await cell('CreditMemo', 'debt-balance', '性质')).toBe('用户填写');

    await tasks.refresh();
    expect(store.state().notice).toEqual({ kind: 'up-to-date', tables: 2, left: 3 });
    await tasks.refresh('CreditMemo');
    expect(store.state().workbook.review?.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      'filled',
      'filled',
      'filled',
    ]);
  });

  test('a figure that is taken out of the memo again leaves the scorecard too, which says whose it was', async () => {
    const { store, tasks } = await insertedHealth();
    const refresh = async (): Promise<void> => {
      await tasks.refresh();
      await tasks.apply();
    };
    await type('debt-balance', { 数值: 45.7, 单位: '亿元' });
    await refresh();
    expect(await cell('Scorecard', 'debt-to-gdp', '数值')).toBeCloseTo(45.7 / 306.2, 10);
    await type('debt-balance', { 数值: '' });
    await refresh();
    expect(await cell('Scorecard', 'debt-to-gdp', '数值')).toBe('');
    expect(await cell('Scorecard', 'debt-to-gdp', '缺什么')).toContain('由您填写，底稿中现为空');
    expect(await cell('Scorecard', 'debt-to-gdp', '说明')).not.toContain('报告数据中已无此行');
    await tasks.refresh();
    expect(store.state().notice).toMatchObject({ kind: 'up-to-date' });
  });

  test('a text in place of a number is told beside it and lost nowhere', async () => {
    const { tasks } = await insertedHealth();
    await type('debt-balance', { 数值: '约45亿' });
    await tasks.refresh();
    await tasks.apply();
    expect(await cell('CreditMemo', 'debt-balance', '数值')).toBe('约45亿');
    expect(await cell('CreditMemo', 'debt-balance', '备注')).toContain('不是数值');
    expect(await cell('Scorecard', 'debt-to-gdp', '数值')).toBeUndefined();
  });

  test('a scorecard inserted after the memo was filled has the user’s figures from the start', async () => {
    const { store, tasks } = await insertedHealth();
    await type('population', { 数值: 22.8 });
    await tasks.readTables();
    store.tell({ kind: 'table-chosen', plan: 'scorecard', chosen: true });
    await tasks.insertChosen();
    expect(store.state().notice).toMatchObject({ kind: 'inserted', tables: [{ table: 'Scorecard2' }] });
    expect(await cell('Scorecard2', 'revenue-per-head', '数值')).toBeCloseTo((21.9 / 22.8) * 1e4, 6);
  });
});
