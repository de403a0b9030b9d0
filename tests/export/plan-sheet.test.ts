import { shownIndependently } from '../support/independent-reader';
import { liveWorkbook, SHOWN } from './live-workbook';
import { unzipped } from './unzipped';

test("formulas of Excel's own are written as formulas with their results, ours as values", async () => {
  const xml = unzipped(await liveWorkbook()).get('xl/worksheets/sheet1.xml') ?? '';
  const formulas = [
    ...xml.matchAll(/<c r="(?<cell>\w+)"[^>]*><f>(?<formula>[^<]*)<\/f><v>(?<result>[^<]*)/g),
  ];
  expect(formulas.map(({ groups }) => ({ ...groups }))).toEqual([
    {
      cell: 'D4',
      formula: expect.stringMatching(/^SUM\(INDEX\(\$B\$2:\$B\$4,MATCH\("north",/) as unknown,
      result: '0.4',
    },
  ]);
  expect(xml).not.toContain('FISCAL');
});

test('another library shows such a file as Excel shows the table', async () => {
  expect(shownIndependently(await liveWorkbook())['Live']).toEqual(SHOWN);
});
