import { boundedFormat } from '../../../src/core/number/bounded-format';
import {
  digitsShown,
  followed,
  notationOf,
  numberFormat,
  printedFormat,
  isDateFormat,
} from '../../../src/core/number/number-format';
import { numberBehind, shownApart, shownNumber } from '../../../src/core/number/shown-number';

test.each([
  ['8', '%', '0%'],
  ['9.7', '%', '0.0%'],
  ['22.10', '%', '0.00%'],
  ['3', '个百分点', '+0;-0;0'],
  ['-13.1', '个百分点', '+0.0;-0.0;0.0'],
  ['29.96', '亿元', '#,##0.00'],
  ['7', '成', '#,##0'],
  ['33.33333333333333', '%', '0.00%'],
])('%s in %s is printed under %s', (digits, unit, format) => {
  expect(printedFormat(digits, unit)).toBe(format);
});

test.each([
  ['amount', 2, '#,##0.00'],
  ['amount', -2, '#,##0'],
  ['percentage', 0, '0%'],
  ['points', 1, '+0.0;-0.0;0.0'],
  ['bare', 2, '0.00'],
] as const)('%s with %d digits after the point: %s', (notation, places, format) => {
  expect(numberFormat(notation, places)).toBe(format);
  expect(digitsShown(format)).toBe(Math.max(places, 0));
});

test.each([
  ['0.0%', 'percentage'],
  ['[Red]0%;-0%', 'percentage'],
  ['+0.0;-0.0', 'points'],
  ['"+"0;"%"', undefined],
  ['#,##0.0', undefined],
])('%s says that its number is %s', (format, notation) => {
  expect(notationOf(format)).toBe(notation);
});

test.each([
  [0.285, '0%', '29%'],
  [1.005, '0.00', '1.01'],
  [-0.05, '"≤"0%;"≤"-0%', '≤-5%'],
  [306.2, boundedFormat('#,##0.0', 'more-than'), '>306.2'],
  [70, boundedFormat('0', 'exact'), '70'],
  [0.7, boundedFormat('+0.0;-0.0;0.0', 'near'), '≈+0.7'],
  [0.02, followed('0%', '—3%'), '2%—3%'],
  [335, followed(boundedFormat('#,##0', 'more-than'), ' (target)'), '>335 (target)'],
  [0, followed('+0.0;-0.0;0.0', '*'), '0.0*'],
  [0, boundedFormat('+0.0;-0.0;0.0', 'about'), '≈0.0'],
  [1 / 3, 'General', '0.3333333333'],
  [5, '[Red]0.0', '5'],
  [1e300, '0.0', `1${'0'.repeat(300)}.0`],
])('%d under %s is shown as %s', (value, format, shown) => {
  expect(shownNumber(value, format)).toBe(shown);
});

test('beside another a value has as many digits as it takes to tell the two apart', () => {
  expect(shownApart(0.22149, 0.2213, '0.0%')).toBe('22.15%');
  expect(shownApart(1 / 3, 1 / 4, '0.0%')).toBe('33.3%');
  expect(shownApart(1 / 3, 1 / 3, '0.0%')).toBe('33.3%');
});

test.each(['306.2亿元', '1,23', '', '1.', 'n/a', '≥', '1E+21', '…'])('%s is no shown number', (text) => {
  expect(numberBehind(text)).toBeUndefined();
});

test.each([
  'yyyy-mm-dd',
  'm/d/yyyy h:mm',
  'mmm-yy',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy/m/d;@',
  'h:mm:ss.000',
])('the format %s shows a date or a time', (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  'General',
  '0',
  '#,##0.00',
  '0.0%',
  '+0.0;-0.0',
  '"day "0',
  '[Red]0.0',
  '0.00E+00',
  '@',
  '#,##0.00_);(#,##0.00)',
  '"≥"0%',
])('the format %s shows no date', (format) => {
  expect(isDateFormat(format)).toBe(false);
});
