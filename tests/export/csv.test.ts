import { csvForExcel, csvForPrograms } from '../../src/export/csv';
import { observationTable } from '../../src/export/observation-table';
import type { ExportTable } from '../../src/export/export-table';
import { smallDataset } from './small-dataset';

const TABLE: ExportTable = {
  fields: [
    { name: 'label', type: 'string' },
    { name: 'value', type: 'number' },
  ],
  rows: [
    ['=HYPERLINK("https://example.org","看这里")', '-3.0'],
    ['增长9.7%,全市第一', null],
    ["'tis", '+5'],
  ],
};

test('a formula in a text is shown by Excel and not computed, and a negative number stays a number', () => {
  expect(csvForExcel(TABLE)).toBe(
    '\uFEFFlabel,value\r\n' +
      '"\'=HYPERLINK(""https://example.org"",""看这里"")",-3.0\r\n' +
      '"增长9.7%,全市第一",\r\n' +
      "'tis,+5\r\n",
  );
});

test('programs get every text as it is, and no byte-order mark', () => {
  expect(csvForPrograms(TABLE)).toBe(
    'label,value\r\n' +
      '"=HYPERLINK(""https://example.org"",""看这里"")",-3.0\r\n' +
      '"增长9.7%,全市第一",\r\n' +
      "'tis,+5\r\n",
  );
});

test('the file for Excel begins with the three bytes by which Excel knows UTF-8', () => {
  const bytes = new TextEncoder().encode(csvForExcel(observationTable(smallDataset.reports)));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
