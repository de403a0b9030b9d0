import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { undoGesture } from '../../src/excel/undo-gesture';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import type { TableRefresh } from '../../src/sheets/refresh/refresh';
import { CHARTED, CHARTED_LATER } from '../sheets/plan/charted-plan';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel } from './open-excel';
import { comparison } from './writing-gestures';

/** As long as the chart has as many figures as before. */
const RELABELLED: SheetPlan = {
  ...CHARTED,
  datasetVersion: '2',
  charts: (CHARTED_LATER.charts ?? []).map((chart) => ({
    ...chart,
    categories: chart.categories.slice(0, 2),
  })),
};

/** Its figures with two decimal places. */
const WITH_DECIMALS: SheetPlan = {
  ...CHARTED,
  datasetVersion: '2',
  charts: (CHARTED.charts ?? []).map((chart) => ({
    ...chart,
    categories: chart.categories.map((category) => ({
      ...category,
      points: category.points.map((point) => point && { ...point, format: '0.00' }),
    })),
  })),
};

beforeEach(async () => {
  await openExcel();
  await insertTables([CHARTED], { kind: 'new-sheets' });
});

test('a chart of which nothing has changed is not spoken of', async () => {
  const refresh = await comparedWith({ ...CHARTED, datasetVersion: '2' });
  expect(refresh.changes).toEqual([]);
});

test('labels, title and how a figure is drawn follow the report', async () => {
  const refresh = await comparedWith(RELABELLED);
  expect(refresh.changes).toEqual([
    { kind: 'chart-changed', chart: 'levels', title: 'Levels and aims', left: [] },
  ]);
  expect(await applyRefresh([refresh])).toMatchObject({ kind: 'refreshed', changes: 1 });
  expect(await drawn()).toMatchObject({
    title: 'Levels and aims',
    labels: ['gdp (at least)', 'revenue'],
    values: [306.2, 21.9],
    edge: 'Dash',
  });
  expect((await comparedWith(RELABELLED)).changes).toEqual([]);
});

test('a figure more is drawn, and the chart stands below its cells as before', async () => {
  const before = await drawn();
  await applyRefresh([await comparedWith(CHARTED_LATER)]);
  const after = await drawn();
  expect(after).toMatchObject({
    labels: ['gdp (at least)', 'revenue', 'trade'],
    values: [306.2, 21.9, 285.8],
  });
  expect(after.top).toBeGreaterThan(before.top);
  expect(after.bottom - after.top).toBeLessThan(before.bottom - before.top);
  expect(after.width).toBeCloseTo(before.width);
});

test('new rows of the table that move its chart down leave nothing of it behind', async () => {
  const grown = smallPlan({ gdp: 306.2, revenue: 21.9, trade: 285.8, retail: 42, jobs: 3 }, '2');
  await applyRefresh([await comparedWith({ ...grown, charts: CHARTED_LATER.charts ?? [] })]);
  expect(await drawn()).toMatchObject({
    title: 'Levels and aims',
    labels: ['gdp (at least)', 'revenue', 'trade'],
    values: [306.2, 21.9, 285.8],
  });
  expect((await comparedWith({ ...grown, charts: CHARTED_LATER.charts ?? [] })).changes).toEqual([]);
});

test('a label that the user has written stays and is named, and all else is written', async () => {
  await typed('A6', 'GDP of ours');
  const refresh = await comparedWith(RELABELLED);
  expect(refresh.changes).toMatchObject([{ kind: 'chart-changed', left: ['A6'] }]);
  await applyRefresh([refresh]);
  expect(await drawn()).toMatchObject({ title: 'Levels and aims', labels: ['GDP of ours', 'revenue'] });
});

const USERS_OWN: readonly (readonly [what: string, content: string | number])[] = [
  ['a number', 17],
  ['nothing, for they cleared it', ''],
  ['a formula that computes with our figure', '=INDEX($B$2:$B$3,MATCH("gdp",$A$2:$A$3,0))*2'],
  [
    'our look-up of another row',
    '=IF(INDEX(B2:B3,MATCH("x",C2:C3,0))="",NA(),INDEX(B2:B3,MATCH("x",C2:C3,0)))',
  ],
];

test.each(USERS_OWN)(
  'a drawn figure in whose place the user has %s stays and is named',
  async (_, content) => {
    await typed('B6', content);
    const refresh = await comparedWith(WITH_DECIMALS);
    expect(refresh.changes).toMatchObject([{ kind: 'chart-changed', left: ['B6'] }]);
    const before = await formula('B6');
    await applyRefresh([refresh]);
    expect(await formula('B6')).toBe(before);
  },
);

test.each(USERS_OWN)(
  'cells among which the user has %s are no room for a figure more',
  async (_, content) => {
    await typed('B6', content);
    const refresh = await comparedWith(CHARTED_LATER);
    expect(refresh.changes).toContainEqual({ kind: 'chart-left', chart: 'levels', title: 'Levels' });
    const before = await formula('B6');
    await applyRefresh([refresh]);
    // A row more in the table moves it down.
    expect([await formula('B6'), await formula('B7')]).toContain(before);
  },
);

test('a title that the user has written stays', async () => {
  await onSheet((sheet) => (sheet.charts.getItem('Small 1').title.text = 'Ours'));
  await applyRefresh([await comparedWith(RELABELLED)]);
  expect(await drawn()).toMatchObject({ title: 'Ours', labels: ['gdp (at least)', 'revenue'] });
});

test('cells that are mostly the user’s by now are left whole', async () => {
  for (const cell of ['A5', 'A6', 'A7']) await typed(cell, `mine ${cell}`);
  const refresh = await comparedWith(RELABELLED);
  expect(refresh.changes).toEqual([{ kind: 'chart-left', chart: 'levels', title: 'Levels' }]);
  await applyRefresh([refresh]);
  expect(await drawn()).toMatchObject({ title: 'Levels', labels: ['mine A6', 'mine A7'] });
});

test('cells that have moved with the user’s rows are found', async () => {
  await onSheet((sheet) => sheet.getRange('4:5').insert('Down'));
  await applyRefresh([await comparedWith(RELABELLED)]);
  expect(await drawn()).toMatchObject({ title: 'Levels and aims', labels: ['gdp (at least)', 'revenue'] });
});

test('what another author writes into a label between comparison and consent stays, and nothing is written', async () => {
  const refresh = await comparedWith(RELABELLED);
  await typed('A6', 'theirs');
  expect(await applyRefresh([refresh])).toMatchObject({ kind: 'refused', reason: 'table-changed-since' });
  expect(await drawn()).toMatchObject({ title: 'Levels', labels: ['theirs', 'revenue'] });
});

test('undone, the chart says and draws what it did', async () => {
  const before = await drawn();
  await applyRefresh([await comparedWith(CHARTED_LATER)]);
  expect(await undoGesture()).toMatchObject({ kind: 'gesture-undone', gesture: 'refresh' });
  expect(await drawn()).toEqual(before);
});

async function comparedWith(plan: SheetPlan): Promise<TableRefresh> {
  const [refresh] = await comparison(['Small'], plan);
  if (refresh === undefined) throw new Error('the table is not there');
  return refresh;
}

async function typed(cell: string, content: string | number): Promise<void> {
  await onSheet((sheet) => (sheet.getRange(cell).formulas = [[content]]));
}

async function formula(cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Small').getRange(cell);
    range.load('formulas');
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

async function onSheet(change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Small'));
    await context.sync();
  });
}

async function drawn() {
  return Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Small').charts.getItem('Small 1');
    chart.load('top, height, width');
    chart.title.load('text');
    const series = chart.series.getItemAt(0);
    const [labels, values] = [series.getDimensionValues('Categories'), series.getDimensionValues('Values')];
    const { border } = series.points.getItemAt(0).format;
    border.load('lineStyle');
    await context.sync();
    return {
      title: chart.title.text,
      top: chart.top,
      bottom: (chart.top as number) + (chart.height as number),
      width: chart.width as number,
      labels: labels.value as unknown[],
      values: values.value as unknown[],
      edge: border.lineStyle,
    };
  });
}
