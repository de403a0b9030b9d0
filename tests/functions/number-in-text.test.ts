import { numberInText } from '../../src/functions/cells/number-in-text';

test.each([
  ['thousands', '34,086', 34086],
  ['no digit before the point', '.5', 0.5],
  ['no digit after the point', '5.', 5],
  ['powers of ten', '1e3', 1000],
  ['powers of ten of a decimal', '-2.5E-1', -0.25],
  ['full-width digits', '２１．９', 21.9],
  ['full-width thousands', '３４，０８６', 34086],
  ['a full-width sign', '－３', -3],
  ["a typesetter's minus", '\u22123.5', -3.5],
  ['a sign with a space behind it', '- 3', -3],
  ['a space that does not break', '\u00a021.9\u00a0', 21.9],
  ['a wide space', '\u300021.9', 21.9],
])('reads %s as Excel does', (_, text, value) => {
  expect(numberInText(text)).toEqual({ value, isPercentage: false });
});

test.each([
  ['a sign of per cent with a space before it', '22.1 %', 0.221],
  ['full-width per cent', '２２．１％', 0.221],
  ['a percentage without a digit before its point', '.5%', 0.005],
  ['a percentage of thousands', '1,250%', 12.5],
  ['a percentage in powers of ten', '1e1%', 0.1],
])('reads %s as a fraction, without binary noise', (_, text, value) => {
  expect(numberInText(text)).toEqual({ value, isPercentage: true });
});

test('a negative nought is nought', () => {
  expect(Object.is(numberInText('-0')?.value, 0)).toBe(true);
});

test.each([
  ['a date', '2022-2-10'],
  ['a fraction', '1/2'],
  ['a currency', '¥5'],
  ['thousands in the wrong place', '12,34'],
  ['an amount with its unit', '306.2亿元'],
  ['a superscript', '10²'],
  ['two signs', '--5'],
  ['two signs of per cent', '5%%'],
  ['a point alone', '.'],
  ['a power alone', 'e3'],
  ['more than a number holds', '1e999'],
  ['nothing', ''],
])('%s is no plain number', (_, text) => {
  expect(numberInText(text)).toBeUndefined();
});
