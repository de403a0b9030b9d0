import { endOf } from '../../../src/core/reading/range-end';

test.each([
  ['low', '4.5', '5', '4.5'],
  ['high', '4.5', '5', '5'],
  ['middle', '4.5', '5', '4.75'],
  ['middle', '2', '4', '3'],
] as const)('the %s of %s—%s is %s', (end, value, valueHigh, expected) => {
  expect(endOf({ value, valueHigh }, end)).toBe(expected);
});

test('what is no range is each of its ends', () => {
  for (const end of ['low', 'high', 'middle'] as const) expect(endOf({ value: '306.2' }, end)).toBe('306.2');
});
