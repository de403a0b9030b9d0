import { typedDigits } from '../../../src/core/number/typed-digits';

test.each([
  ['a whole number has the digits that are shown', 38, '38.00', '38.00'],
  ['as it is, where none are', 38, '38', '38'],
  ['a number with digits of its own has these', 45.7, '45.70', '45.7'],
  ['also where the cell shows fewer', 45.73, '45.7', '45.73'],
  ['a whole percentage has the digits that are shown', 0.12, '12.0%', '0.120'],
  ['another percentage its own', 0.221, '22.10%', '0.221'],
  ['a quotient without end has those that are shown', 21.9 / 38, '57.6%', '0.576'],
  ['what is shown as no number tells nothing', 38, '####', '38'],
])('%s', (_, value, shown, digits) => {
  expect(typedDigits(value, shown)).toBe(digits);
});
