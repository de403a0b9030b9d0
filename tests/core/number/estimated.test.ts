import { printed, shownDecimals } from '../../../src/core/number/estimate';
import { estimated } from '../../../src/core/number/estimated';
import { isMissing, missing } from '../../../src/core/missing';
import { requiredGrowth } from '../../../src/core/formulas/required-growth';
import { selfSufficiency } from '../../../src/core/formulas/self-sufficiency';

describe('a formula over estimates', () => {
  test('reaches as far as the ends of its figures allow, falling with one and rising with the other', () => {
    const ratio = estimated(selfSufficiency, printed('21.9'), printed('37.2'));
    if (isMissing(ratio)) throw new Error('no ratio');
    expect(ratio.value).toBe(21.9 / 37.2);
    expect(ratio.interval.low).toBeCloseTo(21.85 / 37.25, 12);
    expect(ratio.interval.high).toBeCloseTo(21.95 / 37.15, 12);
  });

  test('agrees with the interval that a formula computes for itself', () => {
    const four = { value: 4, interval: { low: 4, high: 4 } };
    const growth = estimated(requiredGrowth, printed('306.2'), printed('540'), four);
    expect(growth).toMatchObject({ value: 0.152383797203 });
  });

  test('has no answer where some end of a figure has none', () => {
    const wide = { value: 1, interval: { low: -1, high: 3 } };
    expect(estimated(selfSufficiency, wide, printed('5'))).toMatchObject({ reason: 'out-of-range' });
    expect(estimated(() => missing('left-out', { argument: 'share' }), wide)).toMatchObject({
      reason: 'left-out',
    });
  });
});

describe('the digits shown beside an interval', () => {
  test.each([
    [0.5874, 0.591, 3],
    [15.19, 15.35, 1],
    [-13.15, -13.05, 1],
    [80.55, 80.65, 1],
    [1200, 1400, -2],
  ])('from %d to %d are %d after the point', (low, high, places) => {
    expect(shownDecimals({ value: low, interval: { low, high } })).toBe(places);
  });

  test('of an exact number are not asked of its interval', () => {
    expect(shownDecimals({ value: 4, interval: { low: 4, high: 4 } })).toBeUndefined();
  });
});
