import { cellsNaming } from '../../../src/sheets/formulas/cells-naming';

const cell = (row: number, formula: string) => ({ row, column: 1, rows: 1, columns: 1, formula });
const NAMES = new Set(['白桦区-2021', '白桦区']);

test('formulas that name a report, or its area, are found by their cells, sheet by sheet', () => {
  const sheets = [
    {
      worksheet: '测算',
      areas: [
        cell(0, '=FISCAL.FIGURE("gdp",2021,,,,,"白桦区-2021")'),
        cell(1, '=FISCAL.FIGURE("gdp",2021,,,,"白桦区")*2'),
        cell(2, '=FISCAL.FIGURE("gdp",2021,,,,"青石县")'),
      ],
    },
    { worksheet: '其他', areas: [cell(0, '=FISCAL.SHAREOF(A1,B1)')] },
  ];
  expect(cellsNaming(sheets, NAMES)).toEqual([{ worksheet: '测算', cells: ['B1', 'B2'] }]);
});

test('a name within another word, or in the name of a sheet, names no report', () => {
  const areas = [
    cell(0, '=FISCAL.FIGURE("白桦区财政",2021)'),
    cell(1, `=FISCAL.SHAREOF('"白桦区"'!A1,B1)`),
    cell(2, '=FISCAL.FIGURE("说""白桦区""",2021)'),
  ];
  expect(cellsNaming([{ worksheet: '测算', areas }], NAMES)).toEqual([]);
});
