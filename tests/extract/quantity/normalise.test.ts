import { normalise } from '../../../src/extract/quantity/normalise';

test.each([
  ['超 ３０６．２ 亿元', '超306.2亿元'],
  ['1 2', '1 2'],
  ['1  2', '1 2'],
  ['1 \t 2 亿元', '1 2亿元'],
  ['12 345.6 万', '12345.6万'],
] as const)('white space in “%s” stays between two numbers alone', (written, read) => {
  expect(normalise(written)).toBe(read);
});
