import { nearness } from '../../../src/core/names/nearness';
import { isOneSlip } from '../../../src/core/names/one-slip';

test.each([
  ['gpd', 'gdp'],
  ['gddp', 'gdp'],
  ['exprts', 'exports'],
  ['expotrs', 'exports'],
  ['inports', 'imports'],
])('%s may be a slip of %s', (typed, meant) => {
  expect(isOneSlip(typed, meant)).toBe(true);
  expect(isOneSlip(meant, typed)).toBe(true);
  expect(nearness(typed, meant)).toBeGreaterThan(0.5);
});

test.each([
  ['gdp', 'gdp'],
  ['gdp', 'pgd'],
  ['exports', 'imports'],
  ['tax', 'taxing'],
])('%s is no slip of %s', (typed, meant) => {
  expect(isOneSlip(typed, meant)).toBe(false);
});
