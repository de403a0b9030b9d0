import { rowMark } from '../../src/sheets/plan/row-mark';
import { selectionTracer } from '../../src/taskpane/report/selection-tracer';
import { cellStory } from '../../src/taskpane/report/cell-story';
import { openExcel } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { fillCells, readCells } from './sheet-cells';

const RATIO = 'ratio:self-sufficiency';

/** Scorecard and memo in a workbook, an expenditure typed into the memo, and the scorecard refreshed. */
async function withExpenditure(value: number, format?: string) {
  const excel = await openExcel({ functions: true });
  const pane = paneOverExcel({ chosen: ['scorecard', 'credit-memo'] });
  await pane.tasks.insertChosen();
  const cell = await inMemo('expenditure', '数值', (range) => {
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
  });
  await pane.tasks.refresh();
  await pane.tasks.apply();
  await pane.tasks.readTables();
  const tracer = selectionTracer(pane.library, 'zh-CN', (report) =>
    pane.store.state().workbook.inputs.get(report),
  );
  return { excel, cell, tracer };
}

test('memo and scorecard show what is computed with the user’s figure as the same number, to the same digits', async () => {
  await withExpenditure(38);
  expect(await shown('CreditMemo', RATIO, '数值')).toBe('57.6%');
  expect(await shown('Scorecard', 'self-sufficiency', '数值')).toBe('57.6%');
  expect(await shown('CreditMemo', 'ratio:own-revenue-gap', '数值')).toBe('16.1');
  expect(await shown('Scorecard', 'own-revenue-gap', '数值')).toBe('16.1');
});

test.each<[string | undefined, string]>([
  [undefined, '57.49%至57.78%'],
  ['0', '56.7%至58.6%'],
])(
  'how a figure is shown in the memo (%s) says how precise it is, not how it is stored',
  async (format, interval) => {
    await withExpenditure(38, format);
    expect(await shown('Scorecard', 'self-sufficiency', '区间（按原文精度）')).toBe(interval);
  },
);

test('the ratio’s cell leads to the report’s figure and to the user’s, by the cell where that stands', async () => {
  const { cell, tracer } = await withExpenditure(38);
  for (const [table, key] of [
    ['Scorecard', 'self-sufficiency'],
    ['CreditMemo', RATIO],
  ] as const) {
    await select(table, key, '数值');
    await tracer();
    const trace = (await tracer())?.trace;
    if (trace?.kind !== 'table-cell') throw new Error('not traced');
    expect(cellStory(trace)).toMatchObject({
      reported: '57.6%',
      shown: '57.6%',
      state: 'as-reported',
      relation: 'derived',
      sources: ['general-budget-revenue.2021.level.actual'],
      yours: [{ text: '一般公共预算支出 38.00亿元', cell }],
    });
  }
});

test('HEALTH, which sees no memo, says so in its summary', async () => {
  const { excel } = await withExpenditure(38);
  await fillCells({ A1: '=FISCAL.HEALTH()' });
  await excel.workbook.settled();
  const { text } = await readCells('A1:H2');
  expect(text[1]?.[7]).toContain('不含填在区域信用底稿里的数');
});

async function shown(table: string, key: string, header: string): Promise<string | undefined> {
  let text: string | undefined;
  await inTable(
    table,
    key,
    header,
    (range) => range.load('text'),
    (range) => (text = range.text[0]?.[0]),
  );
  return text;
}

function inMemo(key: string, header: string, change: (range: Excel.Range) => void): Promise<string> {
  return inTable('CreditMemo', key, header, change);
}

function select(table: string, key: string, header: string): Promise<string> {
  return inTable(table, key, header, (range) => {
    range.worksheet.activate();
    range.select();
  });
}

/** Does something with the cell under a header in the row with the key given; answers where it stands. */
async function inTable(
  table: string,
  key: string,
  header: string,
  change: (range: Excel.Range) => void,
  after: (range: Excel.Range) => void = () => undefined,
): Promise<string> {
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const keys = columns.getItem('key').getDataBodyRange();
    keys.load('values');
    await context.sync();
    const row = keys.values.findIndex(([found]) => found === rowMark(key));
    const range = columns.getItem(header).getDataBodyRange().getCell(row, 0);
    range.load('address');
    change(range);
    await context.sync();
    after(range);
    return range.address;
  });
}
