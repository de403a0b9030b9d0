import { isRefusal } from '../../src/wording/refusal';
import { freezeFormulas, type FormulasFrozen } from '../../src/excel/freeze-formulas';
import { findOurFormulas, type FormulaScope, type OurFormulas } from '../../src/excel/our-formulas';
import { repairFormulas } from '../../src/excel/repair-formulas';
import { restoreFormulas } from '../../src/excel/restore-formulas';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { fillCells, readCells, selectCells } from './sheet-cells';

describe('freezing formulas of ours', () => {
  test('on a sheet takes a read to count, two reads and a write; values and formats stay, other formulas too', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, {
      A1: 21.9,
      B1: 37.17,
      C1: '=FISCAL.SELFSUFFICIENCY(A1,B1)',
      C2: '=SUM(A1:B1)',
      C3: '=FISCAL.SOURCE("gdp",2021)',
      C4: '=1+FISCAL.WHOLE(29.96,80.6%)',
    });
    const before = await readCells('A1:C4');
    const counting = await roundTripsOf(excel, () => found('sheet'));
    expect([counting.reads, counting.writes]).toEqual([1, 0]);
    expect(countOf(counting.answer)).toBe(3);
    const freezing = await roundTripsOf(excel, () => frozen(counting.answer));
    expect([freezing.reads, freezing.writes]).toEqual([2, 1]);
    expect(freezing.answer).toMatchObject({
      kind: 'formulas-frozen',
      formulas: 3,
      left: [],
      protectedSheets: [],
    });
    const after = await readCells('A1:C4');
    expect(after.values).toEqual(before.values);
    expect(after.text).toEqual(before.text);
    expect(after.text[0]?.[2]).toBe('58.9%');
    expect(after.formulas.map((row) => row[2])).toEqual([
      before.values[0]?.[2],
      '=SUM(A1:B1)',
      before.values[2]?.[2],
      before.values[3]?.[2],
    ]);
    expect(countOf(await found('workbook'))).toBe(0);
  });

  test('makes a spill into values over its whole area, also where only its first cell is selected', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: 1, A2: 2, A3: 3, B1: '=FISCAL.SHAREOF(A1:A3,4)' });
    const before = await readCells('B1:B3');
    await selectCells('B1');
    const answer = await found('selection');
    expect(answer.sheets).toEqual([
      {
        worksheet: 'Sheet1',
        areas: [{ row: 0, column: 1, rows: 3, columns: 1, formula: '=FISCAL.SHAREOF(A1:A3,4)' }],
      },
    ]);
    expect(await frozen(answer)).toMatchObject({ formulas: 1 });
    const after = await readCells('B1:B3');
    expect(after.formulas).toEqual([[0.25], [0.5], [0.75]]);
    expect(after.text).toEqual(before.text);
    expect(after.text[0]).toEqual(['25.0%']);
  });

  test('counts a spill once, and not at all where only the cells that it spills into are selected', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: 1, A2: 2, A3: 3, B1: '=FISCAL.SHAREOF(A1:A3,4)' });
    expect(countOf(await found('sheet'))).toBe(1);
    await selectCells('B2:B3');
    expect(countOf(await found('selection'))).toBe(0);
  });

  test('leaves errors as formulas, and lists them; a spill with an error in it too', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, {
      A1: 1,
      A2: '=1/0',
      A3: 3,
      B1: '=FISCAL.SHAREOF(A1:A3,4)',
      C1: '=FISCAL.FIGURE("债务余额")',
      D1: '=FISCAL.SHAREOF(1,4)',
    });
    const answer = await frozen(await found('sheet'));
    expect(answer).toMatchObject({ formulas: 1, left: ['Sheet1!B1', 'Sheet1!C1'] });
    expect((await readCells('B1:D1')).formulas).toEqual([
      ['=FISCAL.SHAREOF(A1:A3,4)', '=FISCAL.FIGURE("债务余额")', 0.25],
    ]);
  });

  test('keeps a sentence that begins like a formula as a text', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: '="="&MID(FISCAL.SOURCE("gdp",2021),1,3)' });
    const [[shown]] = (await readCells('A1')).values as [[string]];
    expect(shown).toMatch(/^=./);
    expect(await frozen(await found('workbook'))).toMatchObject({ formulas: 1 });
    const after = await readCells('A1');
    expect(after.values).toEqual([[shown]]);
    expect(after.types).toEqual([['String']]);
    expect(countOf(await found('workbook'))).toBe(0);
  });

  test('names a protected sheet and leaves it alone', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: '=FISCAL.SHAREOF(1,4)' });
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Locked');
      other.getRange('A1').formulas = [['=FISCAL.SHAREOF(2,4)']];
      other.protection.protect();
      await context.sync();
    });
    await excel.workbook.settled();
    const answer = await found('workbook');
    expect(countOf(answer)).toBe(1);
    expect(await frozen(answer)).toMatchObject({
      kind: 'formulas-frozen',
      formulas: 1,
      left: [],
      protectedSheets: ['Locked'],
    });
  });

  test('leaves a cell that has become another formula since it was counted', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: '=FISCAL.SHAREOF(1,4)', A2: '=FISCAL.SHAREOF(2,4)' });
    const answer = await found('sheet');
    await fill(excel, { A2: '=FISCAL.SHAREOF(3,4)' });
    expect(await frozen(answer)).toMatchObject({ formulas: 1 });
    expect((await readCells('A1:A2')).formulas).toEqual([[0.25], ['=FISCAL.SHAREOF(3,4)']]);
  });

  test('finds nothing in an empty selection, and writes nothing', async () => {
    const excel = await openExcel();
    const answer = await found('selection');
    expect(countOf(answer)).toBe(0);
    const { writes } = await roundTripsOf(excel, () => frozen(answer));
    expect(writes).toBe(0);
  });
});

describe('formulas that became values', () => {
  test('come back in two reads and one write, a spill too, with everything as it was', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, {
      A1: 1,
      A2: 2,
      B1: '=FISCAL.SHAREOF(A1:A2,4)',
      C1: '=FISCAL.SOURCE("gdp",2021)',
      D1: '=SUM(A1:A2)',
    });
    const before = await readCells('A1:D2');
    await frozen(await found('sheet'));
    const { answer, reads, writes } = await roundTripsOf(excel, restoreFormulas);
    expect(answer).toEqual({ kind: 'formulas-restored', formulas: 2, left: [] });
    expect([reads, writes]).toEqual([2, 1]);
    await excel.workbook.settled();
    expect(await readCells('A1:D2')).toEqual(before);
  });

  test('stay values where something else was put there since, and are named', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: '=FISCAL.SHAREOF(1,4)', A2: '=FISCAL.SHAREOF(2,4)' });
    await frozen(await found('sheet'));
    await fill(excel, { A1: 0.3 });
    expect(await restoreFormulas()).toMatchObject({ formulas: 1, left: ['Sheet1!A1'] });
    await excel.workbook.settled();
    expect((await readCells('A1:A2')).formulas).toEqual([[0.3], ['=FISCAL.SHAREOF(2,4)']]);
  });

  test('are refused on a sheet that is protected by now; those of a sheet that is gone went with it', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: '=FISCAL.SHAREOF(1,4)' });
    await frozen(await found('sheet'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect(await restoreFormulas()).toMatchObject({ reason: 'target-protected' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(await restoreFormulas()).toEqual({ kind: 'formulas-restored', formulas: 0, left: [] });
  });
});

test('formulas are found in a workbook whose sheets are too large for one answer together', async () => {
  await openExcel({ functions: true });
  for (const name of ['One', 'Two']) await addLargeSheet(name, '=FISCAL.SHAREOF(1,4)');
  const { sheets } = await found('workbook');
  expect(sheets.map(({ worksheet, areas }) => [worksheet, areas.length])).toEqual([
    ['One', 1],
    ['Two', 1],
  ]);
});

describe('repairing formulas of ours', () => {
  test('that were entered before the functions were known computes them, in one write', async () => {
    const excel = await openExcel();
    await fill(excel, { A1: '=FISCAL.SHAREOF(1,4)', A2: '=NOSUCH(1)', A3: '=SUM(1,2)' });
    expect((await readCells('A1')).values).toEqual([['#NAME?']]);
    const { answer, writes } = await roundTripsOf(excel, repairFormulas);
    expect(answer).toEqual({ kind: 'formulas-repaired', formulas: 1, protectedSheets: [] });
    expect(writes).toBe(1);
    expect((await readCells('A1:A3')).formulas).toEqual([
      ['=FISCAL.SHAREOF(1,4)'],
      ['=NOSUCH(1)'],
      ['=SUM(1,2)'],
    ]);
  });

  test('gives those that Excel stored under its own name the name that works', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { B2: '=_xldudf_FISCAL_SHAREOF(1,4)', B3: '=FISCAL.SHAREOF(1,2)' });
    expect((await readCells('B2')).values).toEqual([['#NAME?']]);
    expect(await repairFormulas()).toMatchObject({ formulas: 1 });
    await excel.workbook.settled();
    expect(await readCells('B2:B3')).toMatchObject({
      formulas: [['=FISCAL.SHAREOF(1,4)'], ['=FISCAL.SHAREOF(1,2)']],
      text: [['25.0%'], ['50.0%']],
    });
  });

  test('names a protected sheet and writes nothing where nothing is broken', async () => {
    const excel = await openExcel({ functions: true });
    await fill(excel, { A1: '=FISCAL.SHAREOF(1,4)' });
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Locked');
      other.getRange('A1').formulas = [['=_xldudf_FISCAL_SHAREOF(2,4)']];
      other.protection.protect();
      await context.sync();
    });
    await excel.workbook.settled();
    const { answer, writes } = await roundTripsOf(excel, repairFormulas);
    expect(answer).toEqual({ kind: 'formulas-repaired', formulas: 0, protectedSheets: ['Locked'] });
    expect(writes).toBe(0);
  });
});

async function found(scope: FormulaScope): Promise<OurFormulas> {
  const answer = await findOurFormulas(scope);
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
}

async function frozen(formulas: OurFormulas): Promise<FormulasFrozen> {
  const answer = await freezeFormulas(formulas);
  if (isRefusal(answer)) throw new Error(`${answer.reason} ${JSON.stringify(answer.detail)}`);
  return answer;
}

function countOf({ sheets }: OurFormulas): number {
  return sheets.reduce((sum, { areas }) => sum + areas.length, 0);
}

async function fill(
  { workbook }: OpenExcel,
  contents: Readonly<Record<string, string | number>>,
): Promise<void> {
  await fillCells(contents);
  await workbook.settled();
}

/** With three megabytes of texts, each of which an answer holds as value and as formula. */
async function addLargeSheet(name: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1').formulas = [[formula]];
    sheet.getRange('C1:C45').values = Array.from({ length: 45 }, () => ['a'.repeat(32_000)]);
    await context.sync();
  });
}
