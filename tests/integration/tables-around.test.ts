import type { Fault } from '../../preview/wire/fault';
import { writeFigures } from '../../src/excel/write-figures';
import { writeFormula } from '../../src/excel/write-formula';
import { typed } from '../../src/sheets/edits/block';
import { isRefusal } from '../../src/wording/refusal';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { readCells, selectCells } from './sheet-cells';
import { workbookSnapshot } from './workbook-snapshot';

const FORMULA = '=ROUND(FISCAL.SHAREOF(1,4),2)';
const figures = (contents: readonly (readonly (string | number)[])[]) =>
  writeFigures({
    figures: contents.length,
    contents: contents.map((row) => row.map((cell) => (typeof cell === 'string' ? typed(cell) : cell))),
    formats: contents.map((row) => row.map(() => null)),
  });
const figure = () => figures([[21.9]]);
const formula = () => writeFormula({ textOn: () => FORMULA, given: [], rows: 1, columns: 1 });

/** A table of a user's, A1:C4, with a blank column and one of formulas, and a note below. */
async function openTable(): Promise<OpenExcel> {
  const excel = await openExcel({ functions: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').formulas = [
      ['Name', 'Twice', 'Own'],
      ['gdp', '=ROW()*2', ''],
      ['revenue', '=ROW()*2', ''],
      ['trade', '=ROW()*2', ''],
    ];
    sheet.tables.add('A1:C4', true).name = 'Own';
    sheet.getRange('A8').values = [['note']];
    await context.sync();
  });
  await excel.workbook.settled();
  return excel;
}

/** Where Excel does more than it was asked: what is written where. */
const WRITES = [
  ['a figure right below a table', 'C5', figure, 21.9],
  ['a formula right below a table', 'A5', formula, FORMULA],
  ['a figure right beside a table', 'D3', figure, 21.9],
  ['a formula right beside a table', 'D2', formula, FORMULA],
  ['a formula in a blank column of a table', 'C3', formula, FORMULA],
  ['a figure in a blank column of a table', 'C4', figure, 21.9],
] as const;

describe.each(WRITES)('%s', (_, address, write, content) => {
  test('is written into that cell and no other, and the table stays as it is', async () => {
    const { workbook } = await openTable();
    await selectCells(address);
    const before = await readCells('A1:E9');
    expect(isRefusal(await write())).toBe(false);
    await workbook.settled();
    const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
    expect((await readCells('A1:E9')).formulas).toEqual(
      before.formulas.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell))),
    );
    expect(await workbookSnapshot()).toMatchObject({ tables: [{ name: 'Own', address: 'Sheet1!A1:C4' }] });
  });

  test('leaves nothing where Excel breaks off', async () => {
    const { workbook, faults } = await openTable();
    await selectCells(address);
    const before = await workbookSnapshot();
    const broken: readonly Fault[] = [
      { when: 'before', code: 'GeneralException' },
      { when: 'midway', afterActions: 3, code: 'GeneralException' },
      { when: 'after', code: 'GeneralException' },
    ];
    for (const fault of broken) {
      faults.strike({ at: 'writing', fault });
      const answer = await write();
      await workbook.settled();
      expect({ fault, answer }).toMatchObject({ answer: { kind: 'refused', reason: 'unexpected' } });
      expect({ fault, snapshot: await workbookSnapshot() }).toEqual({ fault, snapshot: before });
    }
  });
});

test('beside the header of a table nothing is written: it would be a header itself', async () => {
  await openTable();
  await selectCells('D1');
  const before = await workbookSnapshot();
  const refused = { kind: 'refused', reason: 'too-close-to-table' };
  expect(await figure()).toMatchObject(refused);
  expect(await formula()).toMatchObject(refused);
  expect(await workbookSnapshot()).toEqual(before);
});

test.each([
  ['in a blank column of a table', 'C2', 'overlaps-table'],
  ['right below a table', 'A5', 'too-close-to-table'],
  ['right beside a table', 'D2', 'too-close-to-table'],
])('several figures %s are refused: of their formulas one might be left', async (_, address, reason) => {
  await openTable();
  await selectCells(address);
  const before = await workbookSnapshot();
  const answer = await figures([['=1+1'], ['=1+2']]);
  expect(answer).toMatchObject({ kind: 'refused', reason, detail: { table: 'Own' } });
  expect(await workbookSnapshot()).toEqual(before);
});

test('a figure with its unit is written into a row of a table, each in its column', async () => {
  await openTable();
  await selectCells('C2');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Own').resize('A1:D4');
    await context.sync();
  });
  expect(await figures([['=1+1', '=2+2']])).toMatchObject({ kind: 'figures-written', range: 'C2:D2' });
  expect((await readCells('C2:D4')).formulas).toEqual([
    ['=1+1', '=2+2'],
    ['', ''],
    ['', ''],
  ]);
});

test('a write that no table is near takes one read and one write', async () => {
  const excel = await openTable();
  await selectCells('F9');
  const { reads, writes } = await roundTripsOf(excel, figure);
  expect([reads, writes]).toEqual([1, 1]);
});

test('a table that cannot be made as it was again is told by the cell that was written', async () => {
  const { faults } = await openTable();
  await selectCells('C5');
  faults.strike({
    at: 'writing',
    after: 1,
    isLasting: true,
    fault: { when: 'before', code: 'ServiceNotAvailable' },
  });
  expect(await figure()).toEqual({
    kind: 'refused',
    reason: 'half-written',
    detail: { places: ['Sheet1!C5'] },
  });
});
