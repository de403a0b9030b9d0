import { amountOf } from '../../../src/core/audit/amounts';
import { reached } from '../../../src/core/target-review/reached';
import { REVIEW_SETTINGS } from '../../../src/core/target-review/settings';
import { result, target } from '../audit/small-evidence';

describe('a result against its target', () => {
  test.each([
    ['8%', '8.0%', 'met'],
    ['8%', '7.9%', 'missed'],
    ['8%', '超7%', 'open'],
    ['8%', '超8%', 'met'],
    ['8%', '约8%', 'open'],
    ['8%', '近8%', 'open'],
    ['8%以上', '8%', 'met'],
    ['超8%', '8%', 'open'],
    ['超8%', '8.1%', 'met'],
    ['约8%', '7.7%', 'met'],
    ['约8%', '7.4%', 'missed'],
    ['8%以内', '8.1%', 'missed'],
    ['8%以内', '7%', 'met'],
  ])('set %s, came %s: %s', (set, came, conclusion) => {
    expect(reachedOf(set, came, 'more-is-better')).toBe(conclusion);
  });

  test('of what should be low is met below the line', () => {
    expect(reachedOf('4%', '3.5%', 'less-is-better')).toBe('met');
    expect(reachedOf('4%', '4.5%', 'less-is-better')).toBe('missed');
    expect(reachedOf('4%', '超3%', 'less-is-better')).toBe('open');
  });

  test('is judged by the words of the target where the indicator has no better side, else not at all', () => {
    expect(reachedOf('3%以内', '2%', 'neutral')).toBe('met');
    expect(reachedOf('3%', '2%', 'neutral')).toBeUndefined();
  });
});

function reachedOf(set: string, came: string, direction: Parameters<typeof reached>[2]) {
  return reached(
    amountOf(target('gdp', '2021', 'growth', set), REVIEW_SETTINGS),
    amountOf(result('gdp', '2021', 'growth', came), REVIEW_SETTINGS),
    direction,
  );
}
