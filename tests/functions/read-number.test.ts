import { readNumber } from '../../src/functions/cells/read-number';

test.each([
  ['a number', 21.9, 21.9],
  ['a 0 that was typed', 0, 0],
  ['a decline', -3.5, -3.5],
  ['text that is a number', ' 21.9 ', 21.9],
  ['text with thousands', '1,234.5', 1234.5],
])('reads %s', (_, cell, number) => {
  expect(readNumber(cell, 'part')).toBe(number);
});

const formatted = (basicValue: number, numberFormat: string) => ({
  type: 'FormattedNumber',
  basicType: 'Double',
  basicValue,
  numberFormat,
});
const withUnit = (name: string, unit: unknown) => ({
  type: 'Double',
  basicType: 'Double',
  basicValue: 306.2,
  properties: { [name]: unit },
});

test.each([
  ['a percentage as text, without binary noise', '80.6%', { value: 0.806, notation: 'percentage' }],
  ['a decline as text', '-3.2%', { value: -0.032, notation: 'percentage' }],
  ['a signed percentage', '+7%', { value: 0.07, notation: 'percentage' }],
  ['a percentage by its format', formatted(0.589, '0.0%'), { value: 0.589, notation: 'percentage' }],
  ['points by their format', formatted(-13.1, '+0.0;-0.0;0.0'), { value: -13.1, notation: 'points' }],
  ['an amount with thousands', formatted(3062, '#,##0.0'), { value: 3062 }],
  ['an amount whose unit stands in its format', formatted(306.2, '0.0"%亿元"'), { value: 306.2 }],
  ['a colour and a condition', formatted(306.2, '[Red][>100]0.0;0.0'), { value: 306.2 }],
  ['a number with properties', withUnit('年度', '2021'), { value: 306.2 }],
  [
    'a number with its unit in Chinese',
    withUnit('单位', { type: 'String', basicValue: '亿元' }),
    { value: 306.2, unit: '亿元' },
  ],
  ['a number with its unit in English', withUnit('Unit', ' RMB bn '), { value: 306.2, unit: '十亿元' }],
  [
    'a percentage by its unit alone',
    withUnit('单位', { basicValue: '%' }),
    { value: 306.2, unit: '%', notation: 'percentage', isToldAlone: true },
  ],
  [
    'a percentage by its unit and its format',
    { ...withUnit('Unit', '%'), basicValue: 0.221, numberFormat: '0.0%' },
    { value: 0.221, unit: '%', notation: 'percentage' },
  ],
  [
    'points by their unit',
    withUnit('单位', { basicValue: '个百分点' }),
    { value: 306.2, unit: '个百分点', notation: 'points' },
  ],
  [
    'points by their English unit',
    withUnit('Unit', 'pp'),
    { value: 306.2, unit: '个百分点', notation: 'points' },
  ],
  [
    'a rate in per cent as the fraction that it is',
    { ...withUnit('Unit', 'percent'), basicValue: 22.1 },
    { value: 0.221, unit: 'percent', notation: 'percentage' },
  ],
])('reads %s', (_, cell, figure) => {
  const facts = 'unit' in figure ? { facts: { unit: figure.unit } } : {};
  expect(readNumber(cell, 'part')).toEqual({ kind: 'described', ...figure, ...facts });
});

test.each([
  ['an empty cell of a range', ''],
  ['an argument left out', null],
  ['a cell beyond the range', undefined],
  ['blanks', '   '],
  ['an empty cell with properties', { type: 'Empty', basicType: 'Empty', basicValue: '' }],
])('takes %s for a figure that nobody reported', (_, cell) => {
  expect(readNumber(cell, 'whole')).toBe('blank');
});

test.each([
  ['a figure with its unit', '306.2亿元', '306.2亿元'],
  ['words', '超3450', '超3450'],
  ['a range of figures', '6-7%', '6-7%'],
  ['thousands in the wrong place', '12,34', '12,34'],
  ['two signs', '--5', '--5'],
  ['a truth value', true, 'TRUE'],
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
  expect(readNumber(cell, 'part')).toMatchObject({
    kind: 'missing',
    reason: 'not-a-number',
    argument: 'part',
    value,
  });
});

test('text that QUANTITY reads is a figure with its unit; other text is none', () => {
  const rule = (text: string) => readNumber(text, 'part');
  for (const text of ['306.2亿元', '七成以上', '２０００余万元', '三成']) {
    expect(rule(text)).toMatchObject({ rule: 'figure-in-text' });
  }
  for (const text of ['未公布', 'n/a', '—', '12,34', '3家和5家']) {
    expect(rule(text)).toEqual({
      kind: 'missing',
      reason: 'not-a-number',
      argument: 'part',
      value: text,
    });
  }
});

test('names a long text by its beginning', () => {
  const answer = readNumber('民'.repeat(60), 'part');
  expect(answer).toMatchObject({ value: `${'民'.repeat(39)}…` });
});

test.each(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'])('passes %s on', (code) => {
  const expected = { kind: 'cell-error', code };
  expect(readNumber({ type: 'Error', basicType: 'Error', basicValue: code }, 'part')).toEqual(expected);
  expect(readNumber({ type: 'Error', code, message: '' }, 'part')).toEqual(expected);
});

test('a date in an amount is told as one, as text or by its number format', () => {
  for (const text of ['2021-12-31', '2021/12/31', '2021年', '2021年12月31日', '二〇二一年']) {
    expect(readNumber(text, 'part')).toMatchObject({ reason: 'not-a-number', rule: 'date', value: text });
  }
  const cell = { type: 'FormattedNumber', basicValue: 44561, numberFormat: 'yyyy/m/d' };
  expect(readNumber(cell, 'part')).toMatchObject({
    reason: 'not-a-number',
    rule: 'date',
    value: '2021-12-31',
  });
  // Nothing tells a bare 44561 from an amount.
  expect(readNumber(44561, 'part')).toBe(44561);
});
