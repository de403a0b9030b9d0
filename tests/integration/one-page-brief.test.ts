import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { bundled } from '../../src/library/bundled';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { planFor } from '../../src/sheets/tables/plan-for';
import { valueAt } from '../../src/sheets/plan/sheet-plan';
import { onePageBrief } from '../../src/sheets/tables/one-page-brief/table';
import { isRefusal } from '../../src/wording/refusal';
import { openExcel, roundTripsOf } from './open-excel';
import { zhuhaiIn } from './plans';

const plan = onePageBrief(zhuhaiIn(bundled()), bundled(), 'zh-CN');

describe('the one-page brief on a sheet of its own', () => {
  test('comes in one read and one write', async () => {
    const excel = await openExcel({ excelApi: '1.13' });
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      insertTables([plan], { kind: 'new-sheets' }),
    );
    expect(answer).toMatchObject({
      kind: 'inserted',
      tables: [{ table: 'OnePageBrief', worksheet: '一页纸' }],
    });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 1 });
  });

  test('prints on one page of A4, upright, without its key and what its charts draw', async () => {
    await openExcel();
    await insertTables([plan], { kind: 'new-sheets' });
    const page = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      const area = pageLayout.getPrintAreaOrNullObject();
      pageLayout.load(
        'orientation, paperSize, zoom, centerHorizontally, topMargin, bottomMargin, leftMargin, rightMargin',
      );
      area.load('address');
      await context.sync();
      const { orientation, paperSize, zoom, centerHorizontally } = pageLayout;
      const { topMargin, bottomMargin, leftMargin, rightMargin } = pageLayout;
      const margins = [topMargin, bottomMargin, leftMargin, rightMargin];
      return { orientation, paperSize, zoom, centerHorizontally, margins, area: area.address };
    });
    expect(page).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      centerHorizontally: true,
      margins: [36, 36, 36, 36],
    });
    expect(page.area).toMatch(/^一页纸!A:G$/);
  });

  test('has its title above two charts, and these above its table', async () => {
    await openExcel();
    await insertTables([plan], { kind: 'new-sheets' });
    const sheet = await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const [heading, table] = [active.getRange('A1:A2'), active.tables.getItem('OnePageBrief').getRange()];
      heading.load('values');
      table.load('rowIndex');
      active.charts.load('items/name, items/top, items/left, items/width, items/height');
      const title = active.getRange('A1');
      title.load('format/font/size, format/font/bold');
      await context.sync();
      const header = active.getRangeByIndexes(table.rowIndex, 0, 1, 1);
      header.load('top, format/fill/color');
      await context.sync();
      return {
        heading: heading.values.flat() as unknown[],
        size: title.format.font.size,
        charts: active.charts.items.map(({ top, left, width, height }) => ({ top, left, width, height })),
        headerTop: header.top,
        fill: header.format.fill.color,
      };
    });
    expect(sheet.heading).toEqual([plan.page?.title, plan.page?.subtitle]);
    expect(sheet.size).toBe(16);
    expect(sheet.fill).toBe('#DDEBF7');
    const [first, second] = sheet.charts;
    expect(sheet.charts).toHaveLength(2);
    expect((first?.left ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.left ?? 0);
    for (const { top, height } of sheet.charts) expect(top + height).toBeLessThanOrEqual(sheet.headerTop);
  });

  test('with its figures as formulas shows the same, and a refresh leaves them alone', async () => {
    const excel = await openExcel({ functions: true });
    const live = planFor({ ...plan.request, options: { formulas: 'ours' } }, bundled());
    if (live === undefined) throw new Error('the report is not at hand');
    await insertTables([live], { kind: 'new-sheets' });
    await excel.workbook.settled();
    const shown = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('OnePageBrief').getDataBodyRange();
      body.load('values, formulas');
      await context.sync();
      return { values: body.values as unknown[][], formulas: body.formulas as unknown[][] };
    });
    expect(shown.formulas.flat()).toContain(
      '=FISCAL.FIGURE("地区生产总值",2021,"level","actual","主园区",,"zhuhai-hitech-2022")',
    );
    expect(shown.values).toEqual(plan.rows.map((row) => plan.columns.map(({ id }) => valueAt(row, id))));
    const read = await readTables(['OnePageBrief']);
    if (isRefusal(read)) throw new Error(read.reason);
    const [table] = read.tables;
    expect(table && refreshOf(live, table.record, table.reading).changes).toEqual([]);
    expect(table?.record.request.options).toEqual({ formulas: 'ours' });
  });

  test('is found again by a refresh, which has nothing to change', async () => {
    await openExcel();
    await insertTables([plan], { kind: 'new-sheets' });
    const read = await readTables(['OnePageBrief']);
    if (isRefusal(read)) throw new Error(read.reason);
    const refreshes = read.tables.map(({ record, reading }) => refreshOf(plan, record, reading));
    expect(refreshes.map(({ changes }) => changes)).toEqual([[]]);
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed', changes: 0 });
  });
});
