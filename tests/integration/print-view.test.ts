import { insertTables } from '../../src/excel/insert-tables';
import { bundled } from '../../src/library/bundled';
import type { PlanId } from '../../src/sheets/plan/table-request';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { openExcel } from './open-excel';
import { zhuhaiIn } from './plans';

test('a table is printed on A4 lying, its header on every paper, with its title, its source and the page', async () => {
  await openExcel();
  await insertTables([plan('headline-results')], { kind: 'new-sheets' });
  const printed = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    const everyPaper = pageLayout.headersFooters.defaultForAllPages;
    pageLayout.load('orientation, paperSize, zoom, headerMargin, footerMargin, topMargin, bottomMargin');
    titles.load('address');
    everyPaper.load('leftHeader, leftFooter, rightFooter');
    await context.sync();
    const { orientation, paperSize, zoom, headerMargin, footerMargin, topMargin, bottomMargin } = pageLayout;
    return {
      orientation,
      paperSize,
      zoom,
      titles: titles.address,
      isHeadAboveCells: headerMargin < topMargin,
      isFootBelowCells: footerMargin < bottomMargin,
      head: everyPaper.leftHeader,
      foot: [everyPaper.leftFooter, everyPaper.rightFooter],
    };
  });
  expect(printed).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    isHeadAboveCells: true,
    isFootBelowCells: true,
    head: '&B主要指标完成情况',
    foot: ['来源：珠海高新技术产业开发区2022年工作报告（2022-02-10）', '第 &P 页，共 &N 页'],
  });
  expect(printed.titles).toMatch(/!1:1$|!A1:/);
});

test('long texts take several lines, and what stands behind the outline takes one', async () => {
  await openExcel();
  const scorecard = plan('scorecard');
  await insertTables([scorecard], { kind: 'new-sheets' });
  const columnOf = (id: string): number => scorecard.columns.findIndex((column) => column.id === id);
  const looks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = ['remarks', 'source', 'key'].map((id) => sheet.getCell(1, columnOf(id)));
    for (const cell of cells) cell.load('columnHidden, format/wrapText, format/verticalAlignment');
    await context.sync();
    return cells.map(({ columnHidden, format }) => ({
      isHidden: columnHidden,
      wraps: format.wrapText,
      vertical: format.verticalAlignment,
    }));
  });
  expect(looks).toEqual([
    { isHidden: false, wraps: true, vertical: 'Top' },
    { isHidden: true, wraps: false, vertical: 'Top' },
    { isHidden: true, wraps: false, vertical: 'Top' },
  ]);
});

test('a table at a cell of the user’s leaves columns and page of their sheet alone', async () => {
  await openExcel();
  const anchor = { worksheet: 'Sheet1', row: 2, column: 1, address: 'Sheet1!B3' };
  await insertTables([plan('headline-results')], { kind: 'at', anchor });
  const sheet = await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('Sheet1');
    const used = own.getUsedRange();
    used.load('columnHidden');
    own.pageLayout.load('orientation');
    await context.sync();
    return { isHidden: used.columnHidden, orientation: own.pageLayout.orientation };
  });
  expect(sheet).toEqual({ isHidden: false, orientation: 'Portrait' });
});

function plan(id: PlanId) {
  const table = TABLES.find((one) => one.id === id);
  if (table === undefined) throw new Error(`there is no table ${id}`);
  return table.build(zhuhaiIn(bundled()), bundled(), 'zh-CN');
}
