import { bundled } from '../../src/library/bundled';
import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { withoutCharts } from '../../src/sheets/charts/chart-layout';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { withUnitsShownOnce } from '../../src/sheets/plan/units-shown-once';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import type { PlanId } from '../../src/sheets/plan/table-request';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { planFor } from '../../src/sheets/tables/plan-for';
import { openExcel, roundTripsOf } from './open-excel';
import { zhuhaiIn } from './plans';
import { workbookSnapshot } from './workbook-snapshot';

const AT_B3 = {
  kind: 'at',
  anchor: { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' },
} as const;
const TARGETS = '2021年完成与2022年预期目标';

describe.each(['1.13', '1.17'])('inserting tables with charts into Excel with ExcelApi %s', (excelApi) => {
  test('takes one read and one write on new sheets', async () => {
    const excel = await openExcel({ excelApi });
    const plans = [plan('results-and-targets'), plan('doubling-path')];
    const { answer, ...trips } = await roundTripsOf(excel, () => insertTables(plans, { kind: 'new-sheets' }));
    expect(answer).toMatchObject({ kind: 'inserted', tables: [{ worksheet: TARGETS }, {}] });
    expect(trips).toEqual({ reads: 1, writes: 1 });
    expect((await charts(TARGETS)).map(({ name }) => name)).toEqual([
      'ResultsAndTargets 1',
      'ResultsAndTargets 2',
    ]);
    expect(await charts('倍增目标路径')).toHaveLength(3);
  });

  test('takes one read and one write at a cell', async () => {
    const excel = await openExcel({ excelApi });
    const { answer, ...trips } = await roundTripsOf(excel, () =>
      insertTables([plan('results-and-targets')], AT_B3),
    );
    // The address is the table's own, whatever stands below it.
    expect(answer).toMatchObject({ kind: 'inserted', tables: [{ address: 'Sheet1!B3:N24' }] });
    expect(trips).toEqual({ reads: 1, writes: 1 });
    expect(await charts('Sheet1')).toHaveLength(2);
  });
});

describe('a chart that was inserted', () => {
  test('draws the table’s figures from cells of its own', async () => {
    await openExcel();
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    const [growth, level] = await charts(TARGETS);
    expect(growth).toMatchObject({
      title: '2021年增速与2022年目标增速（主园区）',
      type: 'ColumnClustered',
      valueTitle: '同比增速',
      valueFormat: '0%',
      legend: true,
      labels: true,
      series: [
        {
          name: '2021增速',
          values: [0.097, 0.209, 0.105, 0.221],
          source: `'${TARGETS}'!B25:B28`,
        },
        { name: '2022目标增速', values: [0.1, 0.25, 0.1, 0.09], source: `'${TARGETS}'!C25:C28` },
      ],
    });
    expect(growth?.series[0]?.labels).toEqual([
      '地区生产总值（2022目标：力争）',
      '规上工业增加值（2022目标：不低于）',
      '固定资产投资',
      '一般公共预算收入',
    ]);
    expect(level?.series.map(({ values }) => values)).toEqual([
      [306.2, 121, 21.9],
      [335, 151.25, 23.871],
    ]);
  });

  test('stands below its cells and over none that are filled', async () => {
    await openExcel();
    await insertTables([plan('doubling-path')], AT_B3);
    const areas = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const used = sheet.getUsedRange(true);
      sheet.charts.load('items/left, items/top, items/height, items/width');
      used.load('values, rowIndex');
      await context.sync();
      const rows = used.values.map((_, index) => sheet.getCell(used.rowIndex + index, 1));
      for (const row of rows) row.load('top, height');
      await context.sync();
      const filled = used.values.flatMap((cells, index) =>
        cells.some((cell) => cell !== '') ? rows.slice(index, index + 1) : [],
      );
      return {
        charts: sheet.charts.items.map(({ top, height }) => [top, top + height] as const),
        filled: filled.map(
          ({ top, height }) => [top as number, (top as number) + (height as number)] as const,
        ),
      };
    });
    expect(areas.charts).toHaveLength(3);
    for (const [top, bottom] of areas.charts) {
      expect(areas.filled.filter((row) => row[1] > top && row[0] < bottom)).toEqual([]);
    }
  });

  test('shows a figure of the table that someone edits', async () => {
    await openExcel();
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    await inTable((body) => {
      body.getCell(1, 4).values = [[0.123]];
    });
    expect((await charts(TARGETS))[0]?.series[0]?.values).toEqual([0.123, 0.209, 0.105, 0.221]);
  });

  test('shows the same when the table is sorted otherwise', async () => {
    await openExcel();
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    const before = await charts(TARGETS);
    await inTable((body) => {
      body.values = body.values.toReversed() as unknown[][];
    });
    expect(await charts(TARGETS)).toEqual(before);
  });

  test('has a gap where the figure was taken out or its row deleted', async () => {
    await openExcel();
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    await inTable((body) => {
      body.getCell(1, 4).values = [['']];
    });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('ResultsAndTargets').rows.getItemAt(2).delete();
      await context.sync();
    });
    expect((await charts(TARGETS))[0]?.series.map(({ values }) => values)).toEqual([
      [null, null, 0.105, 0.221],
      [0.1, null, 0.1, 0.09],
    ]);
  });

  test('of a level that the report does not give has a gap', async () => {
    await openExcel();
    await insertTables([plan('doubling-path')], { kind: 'new-sheets' });
    expect((await charts('倍增目标路径')).map(({ series }) => series[0]?.values)).toEqual([
      [306.2, 335, 540],
      [580, 620, 1000],
      [null, 20, 30],
    ]);
  });

  test('comes a second time under names of its own', async () => {
    await openExcel();
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    expect((await charts(`${TARGETS} (2)`)).map(({ name }) => name)).toEqual([
      'ResultsAndTargets2 1',
      'ResultsAndTargets2 2',
    ]);
  });

  test('is left alone by a refresh, which brings its figures up to date', async () => {
    await openExcel();
    await insertTables([plan('results-and-targets')], { kind: 'new-sheets' });
    const before = await charts(TARGETS);
    await inTable((body) => {
      body.getCell(1, 4).values = [[0.5]];
    });
    const read = await readTables(['ResultsAndTargets']);
    if (read.kind === 'refused') throw new Error(read.reason);
    const refreshes = read.tables.flatMap(({ record, reading }) => {
      const current = planFor(record.request, bundled());
      return current ? [refreshOf(current, record, reading)] : [];
    });
    const edits = refreshes.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'edited'));
    expect(await applyRefresh(refreshes, edits)).toMatchObject({ kind: 'refreshed', changes: 1 });
    expect(await charts(TARGETS)).toEqual(before);
  });
});

describe('an insertion with charts that is refused', () => {
  test('because the charts’ cells are filled writes neither table nor chart', async () => {
    await openExcel();
    await Excel.run(async (context) => {
      // Below the table, which ends in row 24.
      context.workbook.worksheets.getItem('Sheet1').getRange('D40').values = [['mine']];
      await context.sync();
    });
    const before = await workbookSnapshot();
    expect(await insertTables([plan('results-and-targets')], AT_B3)).toEqual({
      kind: 'refused',
      reason: 'target-occupied',
      detail: { address: 'Sheet1!D40', sheet: 'Sheet1' },
    });
    expect(await workbookSnapshot()).toEqual(before);
    const bare = withoutCharts(plan('results-and-targets'));
    expect(await insertTables([bare], AT_B3)).toMatchObject({ kind: 'inserted' });
    expect(await charts('Sheet1')).toEqual([]);
  });

  test.each([100, 150, 170, 180, 190, 200, 225, 10_000])(
    'or broken off after %d steps leaves nothing behind, and the charts of others as they were',
    async (afterActions) => {
      let isPending = false;
      await openExcel({
        beforeBatch: ({ actions }) => {
          if (!isPending || !actions.includes('set NumberFormat')) return undefined;
          isPending = false;
          return { when: 'midway', afterActions, code: 'GeneralException' };
        },
      });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [['theirs'], [1]];
        sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns').name = 'Theirs';
        await context.sync();
      });
      const before = await workbookSnapshot();
      isPending = true;
      expect(await insertTables([plan('doubling-path')], AT_B3)).toMatchObject({ kind: 'refused' });
      expect(await workbookSnapshot()).toEqual(before);
      expect(await insertTables([plan('doubling-path')], AT_B3)).toMatchObject({ kind: 'inserted' });
      expect(await charts('Sheet1')).toHaveLength(4);
    },
  );
});

function plan(id: PlanId): SheetPlan {
  const made = TABLES.find((table) => table.id === id)?.build(zhuhaiIn(bundled()), bundled(), 'zh-CN');
  if (made === undefined) throw new Error(`there is no table ${id}`);
  return withUnitsShownOnce(made);
}

/** Changes the body of the inserted table, whose values are at hand. */
async function inTable(change: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('ResultsAndTargets').getDataBodyRange();
    body.load('values');
    await context.sync();
    change(body);
    await context.sync();
  });
}

async function charts(worksheet: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheet);
    sheet.charts.load('items/name, items/chartType');
    await context.sync();
    const read = sheet.charts.items.map((chart) => {
      const { valueAxis } = chart.axes;
      chart.title.load('text');
      chart.legend.load('visible');
      chart.dataLabels.load('showValue');
      valueAxis.load('numberFormat');
      valueAxis.title.load('text');
      chart.series.load('items/name');
      return { chart, valueAxis };
    });
    await context.sync();
    const isNewer = Office.context.requirements.isSetSupported('ExcelApi', '1.15');
    const series = read.map(({ chart }) =>
      chart.series.items.map((each) => ({
        name: each.name,
        values: each.getDimensionValues('Values'),
        labels: each.getDimensionValues('Categories'),
        source: isNewer ? each.getDimensionDataSourceString('Values') : undefined,
      })),
    );
    await context.sync();
    return read.map(({ chart, valueAxis }, index) => ({
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      legend: chart.legend.visible,
      labels: chart.dataLabels.showValue,
      valueTitle: valueAxis.title.text,
      valueFormat: valueAxis.numberFormat,
      series: (series[index] ?? []).map(({ name, values, labels, source }) => ({
        name,
        values: values.value as unknown[],
        labels: labels.value,
        source: source?.value,
      })),
    }));
  });
}
