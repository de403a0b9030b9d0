import { readArgumentCells } from '../../src/excel/argument-cells';
import { selectedCells } from '../../src/excel/selected-cells';
import { writeFormula, type FormulaToWrite } from '../../src/excel/write-formula';
import { readArgument } from '../../src/sheets/formulas/argument';
import { callFormula } from '../../src/sheets/formulas/call-formula';
import { openExcel, roundTripsOf } from './open-excel';
import { readCells, selectCells } from './sheet-cells';

const GIVEN = [readArgument('Sheet1!A1'), readArgument('37.17')];
const FORMULA: FormulaToWrite = {
  textOn: (worksheet) => callFormula('SELFSUFFICIENCY', GIVEN, worksheet),
  given: GIVEN,
  rows: 1,
  columns: 1,
};

describe('writing a formula into the selected cell', () => {
  test('takes one read and one write, and computes', async () => {
    const excel = await openExcel({ functions: true });
    await set('A1', (range) => (range.values = [[21.9]]));
    await selectCells('C3');
    const { answer, reads, writes } = await roundTripsOf(excel, () => writeFormula(FORMULA));
    expect(answer).toEqual({ kind: 'formula-written', address: 'Sheet1!C3' });
    expect([reads, writes]).toEqual([1, 1]);
    await excel.workbook.settled();
    expect(await cell('C3')).toEqual({ formula: '=FISCAL.SELFSUFFICIENCY(A1,37.17)', text: '58.9%' });
  });

  test('makes a formula of it also in a cell for texts, in the format that it deserves', async () => {
    const excel = await openExcel({ functions: true });
    await set('A1', (range) => (range.values = [[21.9]]));
    await set('C3', (range) => (range.numberFormat = [['@']]));
    await selectCells('C3');
    await writeFormula({ ...FORMULA, format: '0.00%' });
    await excel.workbook.settled();
    expect(await cell('C3')).toEqual({ formula: '=FISCAL.SELFSUFFICIENCY(A1,37.17)', text: '58.92%' });
  });

  test('leaves a format that the cell was given', async () => {
    const excel = await openExcel({ functions: true });
    await set('A1', (range) => (range.values = [[21.9]]));
    await set('C3', (range) => (range.numberFormat = [['0.000']]));
    await selectCells('C3');
    await writeFormula(FORMULA);
    await excel.workbook.settled();
    expect((await cell('C3')).text).toBe('0.589');
  });

  test.each<readonly [string, string, (range: Excel.Range) => void, string]>([
    ['something stands there', 'C3', (range) => (range.values = [['taken']]), 'target-occupied'],
    ['it is merged', 'C3:D4', (range) => range.merge(), 'target-merged'],
    ['the sheet is protected', 'C3', (range) => range.worksheet.protection.protect(), 'target-protected'],
  ])('is refused where %s, and writes nothing', async (_, address, hinder, reason) => {
    const excel = await openExcel();
    await set(address, hinder);
    await selectCells('C3');
    const { answer, writes } = await roundTripsOf(excel, () => writeFormula(FORMULA));
    expect(answer).toMatchObject({ kind: 'refused', reason });
    expect(writes).toBe(0);
  });

  test('is refused where its result would spill onto something, or inside a table', async () => {
    await openExcel();
    await set('C5', (range) => (range.values = [['taken']]));
    await selectCells('C3');
    expect(await writeFormula({ ...FORMULA, rows: 4 })).toMatchObject({
      reason: 'target-occupied',
      detail: { address: 'Sheet1!C5' },
    });
    await set('F1:G4', (range) => void range.worksheet.tables.add(range, true));
    await selectCells('F3');
    expect(await writeFormula({ ...FORMULA, rows: 2 })).toMatchObject({ reason: 'spill-in-table' });
    expect(await writeFormula(FORMULA)).toMatchObject({ kind: 'formula-written' });
  });

  test.each([
    ['below', 'F5'],
    ['beside', 'H2'],
  ])('is refused right %s a table, which would take it in, where its result spills', async (_, address) => {
    const { workbook } = await openExcel({ functions: true });
    await set('A1', (range) => (range.values = [[21.9]]));
    await set('F1:G4', (range) => void range.worksheet.tables.add(range, true));
    await selectCells(address);
    const answer = await writeFormula({ ...FORMULA, rows: 2 });
    await workbook.settled();
    expect((await cell(address)).text).toBe('');
    expect(answer).toMatchObject({ reason: 'spill-beside-table', detail: { table: '表1' } });
    await selectCells('F6');
    expect(await writeFormula({ ...FORMULA, rows: 2 })).toMatchObject({ kind: 'formula-written' });
  });

  test('is refused in a cell to which it refers', async () => {
    await openExcel();
    await selectCells('A1');
    expect(await writeFormula(FORMULA)).toMatchObject({
      reason: 'target-among-arguments',
      detail: { address: 'Sheet1!A1' },
    });
  });
});

describe('cells as arguments', () => {
  test('the selection is an address with its sheet', async () => {
    const excel = await openExcel();
    await selectCells('B2:B4');
    const { answer, reads } = await roundTripsOf(excel, selectedCells);
    expect(answer).toEqual({ kind: 'cells', worksheet: 'Sheet1', address: 'B2:B4' });
    expect(reads).toBe(1);
  });

  test('are read in one round trip, however many arguments; an error is told from the text of its name', async () => {
    const excel = await openExcel();
    await set(
      'A1:B2',
      (range) =>
        (range.formulas = [
          [1, 'x'],
          ['=1/0', "'#N/A"],
        ]),
    );
    await excel.workbook.settled();
    const given = [
      { kind: 'cells', worksheet: 'Sheet1', address: 'A1:B2' },
      { kind: 'cells', address: '$C$1' },
      { kind: 'cells', address: 'A:A' },
      { kind: 'cells', address: 'D:D' },
    ] as const;
    const { answer, reads } = await roundTripsOf(excel, () => readArgumentCells(given));
    const division = { type: 'Error', basicValue: '#DIV/0!' };
    expect(answer).toEqual({
      kind: 'argument-cells',
      contents: [
        [
          [1, 'x'],
          [division, '#N/A'],
        ],
        [['']],
        [[1], [division]],
        [['']],
      ],
    });
    expect(reads).toBe(1);
  });

  test('on a sheet that is gone are refused by its name', async () => {
    await openExcel();
    expect(await readArgumentCells([{ kind: 'cells', worksheet: 'Gone', address: 'A1' }])).toEqual({
      kind: 'refused',
      reason: 'sheet-gone',
      detail: { sheet: 'Gone' },
    });
  });
});

async function set(address: string, change: (range: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1').getRange(address));
    await context.sync();
  });
}

async function cell(address: string) {
  const { formulas, text } = await readCells(address);
  return { formula: formulas[0]?.[0], text: text[0]?.[0] };
}
