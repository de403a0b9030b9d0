import { readNumber } from '../../src/functions/read-number';

test.each([
  ['a number', 21.9, 21.9],
  ['a 0 that was typed', 0, 0],
  ['a decline', -3.5, -3.5],
  ['text that is a number', ' 21.9 ', 21.9],
  ['text with thousands', '1,234.5', 1234.5],
  ['a percentage as text, without binary noise', '80.6%', 0.806],
  ['a decline as text', '-3.2%', -0.032],
  ['a signed percentage', '+7%', 0.07],
  [
    'a number with a format',
    { type: 'FormattedNumber', basicType: 'Double', basicValue: 0.589, numberFormat: '0.0%' },
    0.589,
  ],
  [
    'a number with properties',
    { type: 'Double', basicType: 'Double', basicValue: 306.2, properties: {} },
    306.2,
  ],
])('reads %s', (_, cell, number) => {
  expect(readNumber(cell, 'part')).toBe(number);
});

test.each([
  ['an empty cell of a range', ''],
  ['an argument left out', null],
  ['a cell beyond the range', undefined],
  ['blanks', '   '],
  ['an empty cell with properties', { type: 'Empty', basicType: 'Empty', basicValue: '' }],
])('takes %s for a figure that nobody reported', (_, cell) => {
  expect(readNumber(cell, 'whole')).toEqual({
    kind: 'missing',
    reason: 'not-reported',
    detail: { argument: 'whole' },
  });
});

test.each([
  ['a figure with its unit', '306.2亿元', '306.2亿元'],
  ['words', '超3450', '超3450'],
  ['a range of figures', '6-7%', '6-7%'],
  ['thousands in the wrong place', '12,34', '12,34'],
  ['two signs', '--5', '--5'],
  ['a truth value', true, 'true'],
  ['NaN', Number.NaN, 'NaN'],
  ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
  [
    'an entity without a value',
    { type: 'Entity', text: '高新区', basicType: 'Error', basicValue: '#VALUE!' },
    '#VALUE!',
  ],
  [
    'an error that no function may answer',
    { type: 'Error', basicType: 'Error', basicValue: '#REF!' },
    '#REF!',
  ],
])('refuses %s as a number', (_, cell, value) => {
  expect(readNumber(cell, 'part')).toEqual({
    kind: 'missing',
    reason: 'not-a-number',
    detail: { argument: 'part', value },
  });
});

test('names a long text by its beginning', () => {
  const answer = readNumber('民'.repeat(60), 'part');
  expect(answer).toMatchObject({ detail: { value: `${'民'.repeat(39)}…` } });
});

test.each(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'])('passes %s on', (code) => {
  const expected = { kind: 'cell-error', code };
  expect(readNumber({ type: 'Error', basicType: 'Error', basicValue: code }, 'part')).toEqual(expected);
  expect(readNumber({ type: 'Error', code, message: '' }, 'part')).toEqual(expected);
});
