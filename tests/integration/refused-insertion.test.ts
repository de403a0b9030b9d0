import type { Person } from '../../preview/workbook/gestures/person';
import { insertTables } from '../../src/excel/insert-tables';
import { openExcel, roundTripsOf } from './open-excel';
import { bothPlans, headlinePlan } from './plans';
import { workbookSnapshot } from './workbook-snapshot';

/** What stands on Sheet1 before a table of 14 × 13 is to go to B3:N16; and what is then said to stand in the way. */
const OBSTACLES: readonly Obstacle[] = [
  {
    about: 'a cell in its last corner is filled',
    prepare: (sheet) => {
      sheet.getRange('N16').values = [['mine']];
    },
    refusal: { reason: 'target-occupied', detail: { address: 'Sheet1!N16', sheet: 'Sheet1' } },
  },
  {
    about: 'a formula that shows nothing stands there',
    prepare: (sheet) => {
      sheet.getRange('C4').formulas = [['=""']];
    },
    refusal: { reason: 'target-occupied', detail: { address: 'Sheet1!C4', sheet: 'Sheet1' } },
  },
  {
    about: 'cells are merged, though empty',
    prepare: (sheet) => {
      sheet.getRange('D5:E6').merge();
    },
    refusal: { reason: 'target-merged', detail: { address: 'Sheet1!D5:E6', sheet: 'Sheet1' } },
  },
  {
    about: 'merged cells reach into it',
    prepare: (sheet) => {
      sheet.getRange('A3:B3').merge();
    },
    refusal: { reason: 'target-merged', detail: { sheet: 'Sheet1' } },
  },
  {
    about: 'an empty cell is coloured',
    prepare: (sheet) => {
      sheet.getRange('D5').format.fill.color = '#FFFF00';
    },
    refusal: { reason: 'target-dressed', detail: { address: 'Sheet1!B3:N16', sheet: 'Sheet1' } },
  },
  {
    about: 'the sheet is protected',
    prepare: (sheet) => {
      sheet.protection.protect();
    },
    refusal: { reason: 'target-protected', detail: { sheet: 'Sheet1' } },
  },
  {
    about: 'it would overlap a table',
    prepare: (sheet) => {
      sheet.tables.add('N16:O18', false).name = 'Debts';
    },
    refusal: { reason: 'overlaps-table', detail: { table: 'Debts', sheet: 'Sheet1' } },
  },
  {
    about: 'a table stands right beside it',
    prepare: (sheet) => {
      sheet.tables.add('O3:P5', false).name = 'Debts';
    },
    refusal: {
      reason: 'too-close-to-table',
      detail: { table: 'Debts', sheet: 'Sheet1', address: 'Sheet1!B3:N16' },
    },
  },
  {
    about: 'a table stands right below it',
    prepare: (sheet) => {
      sheet.tables.add('C17:C19', false).name = 'Debts';
    },
    refusal: {
      reason: 'too-close-to-table',
      detail: { table: 'Debts', sheet: 'Sheet1', address: 'Sheet1!B3:N16' },
    },
  },
];

interface Obstacle {
  readonly about: string;
  readonly prepare: (sheet: Excel.Worksheet) => void;
  readonly refusal: object;
}

describe.each(['1.13', '1.17'])('a table is refused in ExcelApi %s, and nothing is written', (excelApi) => {
  test.each(OBSTACLES)('where $about', async ({ prepare, refusal }) => {
    const excel = await openExcel({ excelApi });
    await onSheet1(prepare);
    const before = await workbookSnapshot();
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      insertTables([headlinePlan()], { kind: 'at', anchor: anchorAt('Sheet1', 2, 1) }),
    );
    expect(answer).toMatchObject({ kind: 'refused', ...refusal });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
    expect(await workbookSnapshot()).toEqual(before);
  });
});

describe('a table is refused, and nothing is written,', () => {
  test.each<readonly [string, (person: Person) => void]>([
    [
      'a conditional format',
      (person) => {
        person.highlight('Sheet1!C4', '#ffff00');
      },
    ],
    [
      'validation',
      (person) => {
        person.validate('Sheet1!C4', 'yes,no');
      },
    ],
  ])('where an empty cell has %s', async (_, act) => {
    const { workbook } = await openExcel();
    act(workbook.person);
    const before = await workbookSnapshot();
    expect(
      await insertTables([headlinePlan()], { kind: 'at', anchor: anchorAt('Sheet1', 2, 1) }),
    ).toMatchObject({ kind: 'refused', reason: 'target-dressed' });
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('where it would run over the edge of the sheet, without even asking Excel', async () => {
    const excel = await openExcel();
    const { answer, reads, writes } = await roundTripsOf(excel, () =>
      insertTables([headlinePlan()], { kind: 'at', anchor: anchorAt('Sheet1', 1_048_570, 0) }),
    );
    expect(answer).toMatchObject({
      reason: 'beyond-sheet-edge',
      detail: { address: 'Sheet1!R1048571C1', size: '14 × 13' },
    });
    expect(reads + writes).toBe(0);
  });

  test('where its sheet has been deleted', async () => {
    await openExcel();
    const before = await workbookSnapshot();
    expect(await insertTables([headlinePlan()], { kind: 'at', anchor: anchorAt('Gone', 0, 0) })).toEqual({
      kind: 'refused',
      reason: 'sheet-gone',
      detail: { sheet: 'Gone' },
    });
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('on new sheets of a workbook whose structure is protected', async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await workbookSnapshot();
    const { answer, writes } = await roundTripsOf(excel, () =>
      insertTables(bothPlans(), { kind: 'new-sheets' }),
    );
    expect(answer).toMatchObject({ kind: 'refused', reason: 'workbook-protected' });
    expect(writes).toBe(0);
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('in an Excel older than 2021', async () => {
    await openExcel({ excelApi: '1.9' });
    expect(await insertTables(bothPlans(), { kind: 'new-sheets' })).toEqual({
      kind: 'refused',
      reason: 'not-supported-here',
      detail: { needed: 'ExcelApi 1.13' },
    });
  });
});

describe('a table is welcome', () => {
  test('one row and one column away from another', async () => {
    await openExcel();
    await onSheet1((sheet) => {
      sheet.tables.add('P3:Q5', false).name = 'Debts';
      sheet.tables.add('B18:C19', false).name = 'Loans';
    });
    expect(
      await insertTables([headlinePlan()], { kind: 'at', anchor: anchorAt('Sheet1', 2, 1) }),
    ).toMatchObject({ kind: 'inserted' });
  });

  test('beside text of the user, whose columns keep their widths', async () => {
    await openExcel();
    await onSheet1((sheet) => {
      sheet.getRange('B40').values = [['my notes']];
      sheet.getRange('B:B').format.columnWidth = 33;
    });
    await insertTables([headlinePlan()], { kind: 'at', anchor: anchorAt('Sheet1', 2, 1) });
    const width = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B40');
      cell.load('values, format/columnWidth');
      await context.sync();
      return [cell.values[0]?.[0] as unknown, Math.round(cell.format.columnWidth)];
    });
    expect(width).toEqual(['my notes', 33]);
  });
});

test('two tables at one cell are a mistake of the program', async () => {
  await openExcel();
  await expect(insertTables(bothPlans(), { kind: 'at', anchor: anchorAt('Sheet1', 0, 0) })).rejects.toThrow(
    RangeError,
  );
});

async function onSheet1(prepare: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    prepare(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

function anchorAt(worksheet: string, row: number, column: number) {
  return { worksheet, row, column, address: `${worksheet}!R${row + 1}C${column + 1}` };
}
