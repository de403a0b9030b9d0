import { shownIndependently } from '../support/independent-reader';
import { liveWorkbook, SHOWN } from './live-workbook';
import { unzipped } from './unzipped';

test("formulas of Excel's own are written as formulas with their results, ours as values", async () => {
  const xml = unzipped(await liveWorkbook()).get('xl/worksheets/sheet1.xml') ?? '';
  const formulas = [
    ...xml.matchAll(/<c r="(?<cell>\w+)"[^>]*><f>(?<formula>[^<]*)<\/f><v>(?<result>[^<]*)/g),
  ];
  expect(formulas.map(({ groups }) => ({ ...groups }))).toEqual([
    { cell: 'B4', formula: 'SUM(B2:B3)', result: '40' },
    { cell: 'C4', formula: 'SUM(C2:C3)', result: '100' },
  ]);
  expect(xml).not.toContain('FISCAL');
});

test('another library shows such a file as Excel shows the table', async () => {
  expect(shownIndependently(await liveWorkbook())['Live']).toEqual(SHOWN);
});
