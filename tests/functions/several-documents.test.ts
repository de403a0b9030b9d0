import { functionsOver, type CellFunctions } from '../../src/functions/functions';
import { createLibrary } from '../../src/library/library';
import { county } from '../support/county-reports';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
let functions: CellFunctions;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  office.runIn({ language: 'en-US', customFunctions: '1.4' });
  const reports = ['qingshi-2021', 'qingshi-2022', 'qingshi-budget-2022', 'qingshi-2023'] as const;
  functions = functionsOver(createLibrary(reports.map(county)));
});

afterAll(() => {
  office.close();
});

test('TOPICTABLE of the years tells of each figure in which report it stands', () => {
  const rows = functions['TOPICTABLE']?.('time-series', null, 'qingshi-2023', null, null) as unknown[][];
  const [header = [], ...body] = rows;
  const revenue = body.find(([name]) => name === 'General public budget revenue') ?? [];
  const cell = (year: string) => JSON.stringify(revenue[header.indexOf(year)]);
  expect(cell('2020')).toContain('qingshi-2021');
  expect(cell('2020')).toContain('一般公共预算收入完成9.50亿元');
  expect(cell('2021')).toContain('qingshi-budget-2022');
  expect(cell('2021')).toContain('全县一般公共预算收入完成10.85亿元');
});

test('HEALTH takes expenditure from the budget report that was read beside the work report', () => {
  const rows = functions['HEALTH']?.('qingshi-2022', null, null) as unknown[][];
  const row = rows.find((cells) => cells[1] === 'Fiscal self-sufficiency') ?? [];
  expect(JSON.stringify(row[2])).toContain(String(10.85 / 38.6));
});

test('AUDIT sets the two documents of a year against each other', () => {
  const rows = functions['AUDIT']?.('qingshi-2022', null, null) as string[][];
  expect(rows.map((cells) => cells[5]).join('\n')).toMatch(
    /RMB 1\.085 bn in the budget execution report and RMB 1\.083 bn in the work report/,
  );
});
