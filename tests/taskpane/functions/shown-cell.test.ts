import { shownCell } from '../../../src/taskpane/functions/shown-cell';

test.each([
  [0.589184826472962, '0.0%', '58.9%'],
  [-0.131, '0.0%', '-13.1%'],
  [13.1, '+0.0;-0.0;0.0', '+13.1'],
  [-0.7, '+0.0;-0.0;0.0', '-0.7'],
  [0, '+0.0;-0.0;0.0', '0.0'],
  [306.2, '">"0.0', '>306.2'],
  [1234567.8, '#,##0.0', '1,234,567.8'],
  [37.17121588089331, undefined, '37.17121588'],
  [0.1 + 0.2, 'General', '0.3'],
  ['原文', undefined, '原文'],
  [true, undefined, 'TRUE'],
])('%s under the format %s is shown as %s', (value, format, shown) => {
  expect(shownCell({ kind: 'value', value, ...(format !== undefined && { format }) })).toBe(shown);
});

test('an error is shown as its code', () => {
  expect(shownCell({ kind: 'error', code: '#N/A', sentence: '未公布' })).toBe('#N/A');
});
