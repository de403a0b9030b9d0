import { bundled } from '../../src/library/bundled';
import { figureAt } from '../../src/sheets/figures/figure-at';
import { figureBlock } from '../../src/sheets/figures/figure-block';
import { USUAL_CHOICES, type FigureChoices } from '../../src/sheets/figures/figure-choices';
import { undoGesture } from '../../src/excel/undo-gesture';
import { writeFigures } from '../../src/excel/write-figures';
import { openExcel, roundTripsOf } from './open-excel';
import { fillCells, readCells, selectCells } from './sheet-cells';
import { workbookSnapshot } from './workbook-snapshot';

const REVENUE = 'zhuhai-hitech-2022#general-budget-revenue.2021.level.actual';
const GDP_GOAL = 'zhuhai-hitech-2022#gdp.2022.level.target';
const SHARE = 'zhuhai-hitech-2022#livelihood-expenditure.2021.share.actual';

function write(addresses: readonly string[], choices: Partial<FigureChoices> = {}) {
  const figures = addresses.map((address) => figureAt(address, bundled())).filter((one) => one !== undefined);
  return writeFigures(figureBlock(figures, { ...USUAL_CHOICES, ...choices }, bundled(), 'zh-CN'));
}

describe('figures that are inserted', () => {
  test('stand with name and unit as formulas that compute, each pinned to its figure, in one read and one write', async () => {
    const excel = await openExcel({ functions: true });
    await selectCells('B2');
    const { answer, reads, writes } = await roundTripsOf(excel, () => write([REVENUE, GDP_GOAL, SHARE]));
    expect(answer).toEqual({ kind: 'figures-written', figures: 3, worksheet: 'Sheet1', range: 'B2:D4' });
    expect([reads, writes]).toEqual([1, 1]);
    await excel.workbook.settled();
    const { formulas, text } = await readCells('B2:D4');
    expect(text).toEqual([
      ['一般公共预算收入（主园区，2021年）', '21.9', '亿元'],
      ['地区生产总值（主园区，2022年，目标）', '>335', '亿元'],
      ['民生支出占比（高新区，2021年）', '80.6%', ''],
    ]);
    expect(formulas[0]?.[1]).toBe(
      '=FISCAL.FIGURE("一般公共预算收入",2021,"level","actual","主园区",,"zhuhai-hitech-2022")',
    );
    expect(formulas[1]?.[2]).toBe(
      '=FISCAL.FIGUREINFO("地区生产总值","unit",2022,"level","target","主园区",,"zhuhai-hitech-2022")',
    );
  });

  test('have their names whole, in a column where nothing else stands, and leave any other as wide as it is', async () => {
    await openExcel();
    const width = () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
        cell.load('format/columnWidth');
        await context.sync();
        return cell.format.columnWidth;
      });
    const before = await width();
    await selectCells('B2');
    await write([REVENUE]);
    expect(await width()).toBeGreaterThan(before * 2);
    const widened = await width();
    await selectCells('B9');
    await write([GDP_GOAL]);
    expect(await width()).toBe(widened);
  });

  test('side by side have their sentences below', async () => {
    const excel = await openExcel({ functions: true });
    await selectCells('B2');
    await write([REVENUE, SHARE], { direction: 'across', source: true, unit: false });
    await excel.workbook.settled();
    const { text } = await readCells('B2:C4');
    expect(text[1]).toEqual(['21.9', '80.6%']);
    expect(text[2]?.[0]).toContain('一般公共预算收入21.9亿元');
  });

  test('as values are what the report has, bounds and all, without a formula', async () => {
    await openExcel();
    await selectCells('B2');
    await write([REVENUE, GDP_GOAL], { as: 'value', source: true });
    const { formulas, text } = await readCells('B2:E3');
    expect(text.map((row) => row.slice(1, 3))).toEqual([
      ['21.9', '亿元'],
      ['>335', '亿元'],
    ]);
    expect(formulas.flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
  });

  test('keep a format that a cell was given, and are formulas in a cell for texts', async () => {
    const excel = await openExcel({ functions: true });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:D2').numberFormat = [['@', '0.000', '@']];
      await context.sync();
    });
    await selectCells('B2');
    await write([REVENUE]);
    await excel.workbook.settled();
    expect((await readCells('B2:D2')).text).toEqual([
      ['一般公共预算收入（主园区，2021年）', '21.900', '亿元'],
    ]);
  });

  test('are taken back by one undo, but for what somebody has worked on since', async () => {
    const excel = await openExcel({ functions: true });
    await selectCells('B2');
    const before = await workbookSnapshot();
    await write([REVENUE, SHARE]);
    expect(await undoGesture()).toMatchObject({ gesture: 'entry', undone: 5, left: [] });
    await excel.workbook.settled();
    expect(await workbookSnapshot()).toEqual(before);

    await write([REVENUE, SHARE]);
    await fillCells({ B3: '我的说法' });
    expect(await undoGesture()).toMatchObject({ undone: 4, left: ['Sheet1!B3'] });
    expect((await readCells('B2:B3')).values).toEqual([[''], ['我的说法']]);
  });

  test.each<readonly [string, string, (range: Excel.Range) => void, string]>([
    [
      'something stands in one of the cells',
      'D3',
      (range) => (range.values = [['taken']]),
      'target-occupied',
    ],
    ['one is merged', 'C3:C4', (range) => range.merge(), 'target-merged'],
    ['the sheet is protected', 'C3', (range) => range.worksheet.protection.protect(), 'target-protected'],
  ])('are refused where %s, and nothing is written', async (_, address, hinder, reason) => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      hinder(context.workbook.worksheets.getItem('Sheet1').getRange(address));
      await context.sync();
    });
    await selectCells('B2');
    const { answer, writes } = await roundTripsOf(excel, () => write([REVENUE, SHARE]));
    expect(answer).toMatchObject({ kind: 'refused', reason });
    expect(writes).toBe(0);
  });
});
