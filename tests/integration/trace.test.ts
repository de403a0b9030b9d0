import { insertTables } from '../../src/excel/insert-tables';
import { tracedSources, type Trace } from '../../src/sheets/registry/trace';
import type { TracedCell } from '../../src/sheets/traced/traced-cell';
import { selectionTracer } from '../../src/taskpane/report/selection-tracer';
import { bundledLibrary } from '../support/bundled-library';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { paneOverExcel } from './pane-over-excel';
import { bothPlans } from './plans';
import { reportReadAnew } from './report-read-anew';
import { putRecord } from './records-in-parts';

let excel: OpenExcel;
let trace: ReturnType<typeof selectionTracer>;

beforeEach(async () => {
  excel = await openExcel();
  await insertTables(bothPlans(), { kind: 'new-sheets' });
  trace = selectionTracer(bundledLibrary(), 'zh-CN');
});

describe('a selected cell of ours is walked back', () => {
  test('to the figure that it shows', async () => {
    await select('HeadlineResults', '一般公共预算收入', '数值');
    expect(await traced()).toEqual({
      column: 'value',
      state: 'as-reported',
      sources: ['general-budget-revenue.2021.level.actual'],
    });
  });

  test('to the figures that a derived number was made from', async () => {
    await select('HeadlineResults', '一般公共预算收入', '上年基数(推算)');
    expect(await traced()).toEqual({
      column: 'prior-year',
      state: 'as-reported',
      sources: ['general-budget-revenue.2021.level.actual', 'general-budget-revenue.2021.growth.actual'],
    });
    await select('ResultsAndTargets', '一般公共预算收入', '目标增速较上年实际(个百分点)');
    expect((await traced())?.sources).toEqual([
      'general-budget-revenue.2022.growth.target',
      'general-budget-revenue.2021.growth.actual',
    ]);
  });

  test('from an empty cell to the figures of its row', async () => {
    await select('ResultsAndTargets', '外贸进出口总额', '2022目标增速');
    expect((await traced())?.sources).toEqual(
      expect.arrayContaining(['foreign-trade.2021.level.actual', 'foreign-trade.2021.growth.actual']),
    );
  });

  test('after sorting', async () => {
    await sortDescending('HeadlineResults');
    await select('HeadlineResults', '一般公共预算收入', '数值');
    expect((await traced())?.sources).toEqual(['general-budget-revenue.2021.level.actual']);
  });

  test('after its table was renamed, before and after anybody has read it', async () => {
    excel.workbook.person.renameTable('HeadlineResults', 'Mine');
    await select('Mine', '一般公共预算收入', '数值');
    expect((await traced())?.sources).toEqual(['general-budget-revenue.2021.level.actual']);
    excel.workbook.person.renameTable('Mine', 'HeadlineResults2');
    await select('HeadlineResults2', '一般公共预算收入', '同比增速');
    expect((await traced())?.sources).toEqual(['general-budget-revenue.2021.growth.actual']);
  });

  test('after a column and a row were inserted into the table', async () => {
    await onTable('HeadlineResults', (table) => {
      table.columns.add(1, undefined, '我的列');
      table.rows.add(0);
    });
    await select('HeadlineResults', '地区生产总值', '同比增速');
    expect((await traced())?.sources).toEqual(['gdp.2021.growth.actual']);
    await select('HeadlineResults', '地区生产总值', '我的列');
    expect(await traced()).toMatchObject({
      column: undefined,
      sources: ['gdp.2021.level.actual', 'gdp.2021.growth.actual'],
    });
  });

  test('under a header of the user’s own, which takes one more read', async () => {
    await onTable('HeadlineResults', (table) => {
      table.columns.getItem('数值').name = '金额';
    });
    await select('HeadlineResults', '地区生产总值', '金额');
    expect(await traced()).toMatchObject({ column: 'value', sources: ['gdp.2021.level.actual'] });
    expect((await roundTripsOf(excel, trace)).reads).toBe(2);
  });

  test('although the user has written over it, and is told so', async () => {
    const cell = await select('HeadlineResults', '一般公共预算收入', '数值');
    await write(cell, 22.9);
    expect(await traced()).toMatchObject({
      state: 'edited',
      sources: ['general-budget-revenue.2021.level.actual'],
    });
  });

  test('in one read while one travels inside a table', async () => {
    await select('HeadlineResults', '一般公共预算收入', '数值');
    await trace();
    await select('HeadlineResults', '地区生产总值', '同比增速');
    const { reads, writes } = await roundTripsOf(excel, trace);
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
  });
});

describe('nothing is traced', () => {
  test('beside our tables, in a header, and in a row of the user’s own', async () => {
    await onTable('HeadlineResults', (table) => {
      table.rows.add(0);
    });
    for (const address of ['A1', 'A2', 'A60', 'Z3']) {
      await selectAt('主要指标完成情况', address);
      expect((await trace())?.trace).toBeUndefined();
    }
  });

  test('in a table of the user’s own, and after a record was damaged', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['指标', 'key'],
        ['地区生产总值', 'gdp|主园区|2021'],
      ];
      sheet.tables.add('A1:B2', true).name = 'Mine';
      await context.sync();
    });
    await putRecord('HeadlineResults', '{"version":1}');
    await selectAt('Sheet1', 'A2');
    expect((await trace())?.trace).toBeUndefined();
    await select('HeadlineResults', '一般公共预算收入', '数值');
    expect((await trace())?.trace).toBeUndefined();
  });
});

describe('from a figure to the workbook', () => {
  test('goes to the cell that shows it, wherever it was sorted to', async () => {
    const { actions } = paneOverExcel();
    await sortDescending('HeadlineResults');
    await selectAt('Sheet1', 'A1');
    expect(
      await actions.showFigure('zhuhai-hitech-2022#general-budget-revenue.2021.level.actual'),
    ).toMatchObject({
      kind: 'figure-shown',
    });
    expect(await traced()).toMatchObject({
      column: 'value',
      sources: ['general-budget-revenue.2021.level.actual'],
    });
    expect(
      await actions.showFigure('zhuhai-hitech-2022#general-budget-revenue.2022.growth.target'),
    ).toMatchObject({
      kind: 'figure-shown',
    });
    expect(await traced()).toMatchObject({
      column: 'target-growth',
      sources: ['general-budget-revenue.2022.growth.target'],
    });
  });

  test('says where no table holds it', async () => {
    const { actions } = paneOverExcel();
    expect(await actions.showFigure('zhuhai-hitech-2022#contest-teams.2021.level.actual')).toMatchObject({
      kind: 'figure-absent',
    });
  });
});

test('travelling with the arrow keys ends at the last cell', async () => {
  const { followSelection } = paneOverExcel().actions;
  const heard: (string | undefined)[] = [];
  const stop = await followSelection(({ address }, found) =>
    heard.push(inTable(found)?.column?.id ?? address),
  );
  const header = ['指标', '统计范围', '年度', '数值', '单位', '同比增速'];
  for (const column of header) await select('HeadlineResults', '地区生产总值', column);
  while (heard.at(-1) !== 'growth') await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
  expect(heard.at(-1)).toBe('growth');
});

test('the selected cell is walked back again when somebody types over it, and tables are told to have changed', async () => {
  const { actions } = paneOverExcel();
  const heard: (string | undefined)[] = [];
  let changes = 0;
  const cell = await select('HeadlineResults', '地区生产总值', '数值');
  const stops = [
    await actions.followSelection((_, found) => heard.push(inTable(found)?.state)),
    await actions.followTables(() => (changes += 1)),
  ];
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect([...new Set(heard)]).toEqual(['as-reported']);
  await Excel.run(async (context) => {
    const [sheet = '', address = ''] = cell.split('!');
    context.workbook.worksheets.getItem(sheet.replace(/^'|'$/gu, '')).getRange(address).values = [[1]];
    await context.sync();
  });
  while (heard.at(-1) !== 'edited') await new Promise((resolve) => setTimeout(resolve, 5));
  for (const stop of stops) stop();
  expect(changes).toBeGreaterThan(0);
});

test('the selected cell is walked back again when a report is read anew', async () => {
  const { actions, library } = paneOverExcel();
  const heard: (string | undefined)[] = [];
  await select('HeadlineResults', '地区生产总值', '数值');
  const stop = await actions.followSelection((_, found) => heard.push(inTable(found)?.state));
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  library.add(reportReadAnew('gdp.2021.level.actual', '307.2'));
  while (heard.at(-1) !== 'outdated') await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
  expect([...new Set(heard)]).toEqual(['as-reported', 'outdated']);
});

async function traced() {
  const found = inTable((await trace())?.trace);
  return found && { column: found.column?.id, state: found.state, sources: tracedSources(found) };
}

function inTable(found: TracedCell | undefined): Trace | undefined {
  return found?.kind === 'table-cell' ? found : undefined;
}

/** Selects the cell of an indicator under a header, where it stands now; answers its address. */
async function select(table: string, indicator: string, header: string) {
  return Excel.run(async (context) => {
    const ours = context.workbook.tables.getItem(table);
    const range = ours.getRange();
    range.load('values');
    ours.worksheet.load('name');
    await context.sync();
    const row = range.values.findIndex((cells) => cells.includes(indicator));
    const column = range.values[0]?.indexOf(header) ?? -1;
    if (row < 0 || column < 0) throw new Error(`no ${header} of ${indicator}`);
    ours.worksheet.activate();
    const cell = range.getCell(row, column);
    cell.select();
    cell.load('address');
    await context.sync();
    return cell.address;
  });
}

async function selectAt(worksheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheet);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

async function onTable(name: string, change: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem(name));
    await context.sync();
  });
}

/** Moves the rows as a sort by the fourth column does. */
async function sortDescending(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load('values, numberFormat');
    await context.sync();
    const order = [...body.values.keys()].sort(
      (one, other) => Number(body.values[other]?.[3]) - Number(body.values[one]?.[3]),
    );
    expect(order).not.toEqual([...order].sort((one, other) => one - other));
    body.numberFormat = order.map((row) => body.numberFormat[row] ?? []);
    body.values = order.map((row) => body.values[row] ?? []);
    await context.sync();
  });
}

async function write(address: string, value: number): Promise<void> {
  const [, sheet = '', cell = ''] = /^'?(.*?)'?!(.*)$/.exec(address) ?? [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}
