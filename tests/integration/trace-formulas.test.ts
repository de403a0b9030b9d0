import { insertTables } from '../../src/excel/insert-tables';
import { selectionTracer } from '../../src/taskpane/report/selection-tracer';
import type { TracedFormula } from '../../src/sheets/traced/traced-formula';
import { bundledLibrary } from '../support/bundled-library';
import { paneOverExcel } from './pane-over-excel';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { bothPlans } from './plans';
import { fillCells, readCells, selectCells } from './sheet-cells';

const REVENUE = 'zhuhai-hitech-2022#general-budget-revenue.2021.level.actual';

let excel: OpenExcel;
let trace: ReturnType<typeof selectionTracer>;

beforeEach(async () => {
  excel = await openExcel({ functions: true });
  trace = selectionTracer(bundledLibrary(), 'zh-CN');
});

describe('a formula of ours in a selected cell', () => {
  test('that fetches a figure leads to it, in one read', async () => {
    await type({ A1: '=FISCAL.FIGURE("一般公共预算收入",2021)' });
    await selectCells('A1');
    const { answer, reads, writes } = await roundTripsOf(excel, trace);
    expect(answer?.trace).toMatchObject({
      kind: 'formula',
      address: 'A1',
      shown: '21.9',
      isSpilled: false,
      calls: [{ id: 'FIGURE', origin: { kind: 'figure', source: REVENUE } }],
    });
    expect([reads, writes]).toEqual([1, 0]);
  });

  test('that has not answered yet is told again when it has', async () => {
    const library = bundledLibrary();
    let come: () => void = () => undefined;
    library.expect(() => new Promise<void>((resolve) => (come = resolve)));
    await openExcel({ functions: true, library });
    const { actions } = paneOverExcel({ library });
    await fillCells({ A1: '=FISCAL.FIGURE("一般公共预算收入",2021)' });
    await selectCells('A1');
    const told: (string | undefined)[] = [];
    const stop = await actions.followSelection((_, traced) => {
      told.push(traced?.kind === 'formula' ? traced.shown : undefined);
    });
    await until(() => told.length > 0);
    come();
    await until(() => told.at(-1) === '21.9');
    stop();
    // Stopping asks Excel too.
    await excel.workbook.settled();
    await readCells('A1');
    expect(told[0]).toBe('#GETTING_DATA');
  });

  test('that is asked by cells and computed with reads these cells, in one read more', async () => {
    await type({ A1: '一般公共预算收入', B1: 2021, C1: '=FISCAL.FIGURE(A1,$B$1)*2' });
    await selectCells('C1');
    const { answer, reads } = await roundTripsOf(excel, trace);
    expect(callsOf(answer)).toMatchObject([{ origin: { kind: 'figure', source: REVENUE } }]);
    expect(reads).toBe(2);
  });

  test('that computes a ratio names the user’s own number by its cell, and what its digits leave open', async () => {
    await type({ B7: 38, C7: '=FISCAL.SELFSUFFICIENCY(FISCAL.FIGURE("一般公共预算收入"),B7)' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B7').numberFormat = [['0.00']];
      await context.sync();
    });
    await selectCells('C7');
    const [ratio] = callsOf(await trace());
    expect(ratio?.origin).toMatchObject({
      kind: 'computed',
      inputs: [
        { argument: 'revenue', from: { kind: 'call', call: { origin: { source: REVENUE } } } },
        { argument: 'expenditure', shown: '38.00', from: { kind: 'yours', cell: 'B7' } },
      ],
    });
    const result = ratio?.origin.kind === 'computed' ? ratio.origin.result : undefined;
    expect(result?.interval.low).toBeCloseTo(21.85 / 38.005, 6);
    expect(result?.interval.high).toBeCloseTo(21.95 / 37.995, 6);
  });

  test('over a cell of a table of ours leads on to the figure that stands there', async () => {
    await insertTables(bothPlans(), { kind: 'new-sheets' });
    const where = await addressOf('HeadlineResults', '一般公共预算收入', '数值');
    await type({ C7: `=FISCAL.SHAREOF(${where},100)` });
    await selectCells('C7');
    expect(callsOf(await trace())).toMatchObject([
      {
        origin: {
          inputs: [
            { from: { kind: 'in-table', row: '一般公共预算收入', isYours: false, sources: [REVENUE] } },
            {},
          ],
        },
      },
    ]);
  });

  test('on another sheet is followed there', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('我的 表');
      sheet.getRange('A1').formulas = [['=FISCAL.FIGURE("一般公共预算收入")']];
      await context.sync();
    });
    await type({ C7: "=FISCAL.SHAREOF('我的 表'!A1,100)" });
    await selectCells('C7');
    expect(callsOf(await trace())).toMatchObject([
      {
        origin: {
          inputs: [
            { from: { kind: 'called', cell: "'我的 表'!A1", calls: [{ origin: { source: REVENUE } }] } },
            {},
          ],
        },
      },
    ]);
  });
});

describe('a cell into which a formula of ours spills', () => {
  test('leads to the figures of its criterion', async () => {
    await type({ A1: '=FISCAL.HEALTH()' });
    const { values } = await readCells('A1:C40');
    const at = values.findIndex(([, name]) => name === '财政自给率');
    await selectCells(`C${at + 1}`);
    const traced = await trace();
    expect(traced?.trace).toMatchObject({ kind: 'formula', address: 'A1', isSpilled: true });
    const [health] = callsOf(traced);
    expect(health?.origin).toMatchObject({ kind: 'row', row: '财政自给率', relation: 'derived' });
    expect(health?.origin.kind === 'row' && health.origin.sources).toContain(REVENUE);
  });
});

describe('from a figure of the report to the workbook', () => {
  test('the cell is selected whose formula fetches it, alone before in a longer one', async () => {
    await type({
      B2: '=FISCAL.FIGURE("一般公共预算收入",2021)*2',
      B3: '=FISCAL.FIGURE("gdp",2021)',
      B4: '=FISCAL.FIGURE("一般公共预算收入",2021)',
    });
    const { actions } = paneOverExcel();
    expect(await actions.showFigure(REVENUE)).toMatchObject({ kind: 'figure-shown' });
    expect((await trace())?.anchor.address).toBe('Sheet1!B4');
    await type({ B4: '' });
    await actions.showFigure(REVENUE);
    expect((await trace())?.anchor.address).toBe('Sheet1!B2');
    await type({ B2: '' });
    expect(await actions.showFigure(REVENUE)).toMatchObject({ kind: 'figure-absent' });
  });
});

test('a formula without functions of ours, and a cell with a number, are not walked back', async () => {
  await type({ A1: 1, A2: '=A1*2', A3: '="FISCAL.FIGURE(1)"' });
  for (const address of ['A1', 'A2', 'A3']) {
    await selectCells(address);
    expect((await trace())?.trace).toBeUndefined();
  }
});

test('a formula that the user typed over a cell of a table leads to what it calls', async () => {
  await insertTables(bothPlans(), { kind: 'new-sheets' });
  const where = await addressOf('HeadlineResults', '地区生产总值', '数值');
  await Excel.run(async (context) => {
    const [sheet = '', address = ''] = where.split('!');
    const cell = context.workbook.worksheets.getItem(sheet.replaceAll("'", '')).getRange(address);
    cell.formulas = [['=FISCAL.FIGURE("一般公共预算收入")']];
    cell.select();
    await context.sync();
  });
  expect(callsOf(await trace())).toMatchObject([{ origin: { source: REVENUE } }]);
});

function callsOf(selected: Awaited<ReturnType<typeof trace>>): TracedFormula['calls'] {
  return selected?.trace?.kind === 'formula' ? selected.trace.calls : [];
}

async function type(contents: Readonly<Record<string, string | number>>): Promise<void> {
  await fillCells(contents);
  await excel.workbook.settled();
}

/** Where the cell of an indicator under a header stands. */
async function addressOf(table: string, indicator: string, header: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load('values');
    await context.sync();
    const row = range.values.findIndex((cells) => cells.includes(indicator));
    const cell = range.getCell(row, range.values[0]?.indexOf(header) ?? -1);
    cell.load('address');
    await context.sync();
    return cell.address;
  });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let asked = 0; !isSo(); asked += 1) {
    if (asked > 200) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
