import { writeXlsx } from 'hucre/xlsx';
import { planSheet } from '../../src/export/plan-sheet';
import { livePlan } from '../sheets/plan/live-plan';
import { shownInLibreOffice } from '../support/office-suite';
import { unzipped } from './unzipped';

const plan = livePlan({ north: [30, 60], south: [10, 40] });
const file = () => writeXlsx({ sheets: [planSheet({ plan, sheet: 'Live', table: 'Live' })] });

test("formulas of Excel's own are written as formulas with their results, ours as values", async () => {
  const xml = unzipped(await file()).get('xl/worksheets/sheet1.xml') ?? '';
  const formulas = [
    ...xml.matchAll(/<c r="(?<cell>\w+)"[^>]*><f>(?<formula>[^<]*)<\/f><v>(?<result>[^<]*)/g),
  ];
  expect(formulas.map(({ groups }) => ({ ...groups }))).toEqual([
    { cell: 'B4', formula: 'SUM(B2:B3)', result: '40' },
    { cell: 'C4', formula: 'SUM(C2:C3)', result: '100' },
  ]);
  expect(xml).not.toContain('FISCAL');
});

test('LibreOffice shows such a file as Excel shows the table', async () => {
  const { book } = await shownInLibreOffice({ book: await file() });
  expect(book?.['Live']).toEqual([
    ['Name', 'Revenue', 'Spending', 'Rate', 'Key'],
    ['north', '30.0', '60.0', '50.0%', 'north'],
    ['south', '10.0', '40.0', '25.0%', 'south'],
    ['Total', '40.0', '100.0', '40.0%', 'total'],
  ]);
}, 180_000);
