import { MOST_CELLS } from '../../src/functions/cells/most-cells';
import { calledInExcel } from './called-in-excel';

const call = calledInExcel();
const WHOLE_COLUMN = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row / 10 : '']);
const refused = (argument: string) => [
  [expect.stringMatching(new RegExp(`^#VALUE! “${argument}” has 1,048,576 cells, and at most 50,000 `))],
];

test.each([
  ['SHAREOF', [WHOLE_COLUMN, [[100]]], 'part'],
  ['SHAREOF', [[[1]], WHOLE_COLUMN], 'whole'],
  ['PRIORYEAR', [[[21.9]], WHOLE_COLUMN, null], 'growth'],
  ['AVERAGEGROWTH', [[WHOLE_COLUMN]], 'growth 1'],
  ['TOUNIT', [WHOLE_COLUMN, [['亿元']], '万元'], 'value'],
  ['QUANTITY', [WHOLE_COLUMN, null, null], 'text'],
] as const)(
  '%s over a whole column is one answer with a reason, not a million cells',
  (id, args, argument) => {
    expect(call(id, ...args)).toEqual(refused(argument));
  },
);

test('as many cells as one call calculates are answered, and one more is not', () => {
  const column = (rows: number) => Array.from({ length: rows }, () => [1]);
  expect(call('SHAREOF', column(MOST_CELLS), [[4]])).toHaveLength(MOST_CELLS);
  expect(call('SHAREOF', column(MOST_CELLS + 1), [[4]])).toHaveLength(1);
});

test('the answer of as many cells is smaller than the 5 MB that Excel takes', () => {
  const cell = { type: 'Double', basicType: 'Double', basicValue: 0.589165554072096, numberFormat: '0.0%' };
  expect(MOST_CELLS * (JSON.stringify([cell]).length + 1)).toBeLessThan(5_000_000);
});

test('why there are no numbers counts too', () => {
  const column = (rows: number, cell: number) => Array.from({ length: rows }, () => [cell]);
  expect(call('PRIORYEAR', column(5_000, 100), column(5_000, 9.7), null)).toHaveLength(5_000);
  expect(call('PRIORYEAR', column(30_000, 100), column(30_000, 9.7), null)).toEqual([
    [expect.stringMatching(/^#VALUE! The answer has 30,000 rows, and Excel takes about 1\d,000/)],
  ]);
});
