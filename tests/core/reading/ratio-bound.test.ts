import { indicatorById } from '../../../src/core/catalogue/catalogue';
import { neighboursOf } from '../../../src/core/catalogue/neighbouring-indicators';
import { ratioBound } from '../../../src/core/reading/ratio-bound';

test.each([
  ['exact', 'exact', 'exact'],
  ['more-than', 'exact', 'more-than'],
  ['at-least', 'exact', 'at-least'],
  ['exact', 'more-than', 'less-than'],
  ['exact', 'at-least', 'at-most'],
  ['exact', 'at-most', 'at-least'],
  ['flat', 'exact', 'exact'],
  ['near', 'exact', 'near'],
] as const)('%s over %s is %s', (dividend, divisor, bound) => {
  expect(ratioBound(dividend, divisor)).toBe(bound);
});

test.each([
  ['more-than', 'more-than'],
  ['at-least', 'at-most'],
  ['exact', 'about'],
  ['exact', 'near'],
  ['exact', 'range'],
  ['range', 'exact'],
] as const)('%s over %s is about: it may lie on either side', (dividend, divisor) => {
  expect(ratioBound(dividend, divisor)).toBe('about');
});

test('the listed companies have neighbours that are none of them, and all are in the catalogue', () => {
  const neighbours = neighboursOf('listed-companies');
  expect(neighbours).toContain('listed-and-neeq-companies');
  expect(neighbours).not.toContain('listed-companies');
  expect(neighbours.filter((id) => indicatorById(id) === undefined)).toEqual([]);
  expect(neighboursOf('gdp')).toEqual([]);
});
