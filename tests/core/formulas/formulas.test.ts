import { attainment } from '../../../src/core/formulas/attainment';
import { printed, quotient, deservedDecimals, type Estimate } from '../../../src/core/number/estimate';
import { growthLead } from '../../../src/core/formulas/growth-lead';
import { impliedTarget, impliedTargetAsPrinted } from '../../../src/core/formulas/implied-target';
import { livelihoodShare } from '../../../src/core/formulas/livelihood-share';
import { missing } from '../../../src/core/missing';
import { pointsAsPrinted } from '../../../src/core/number/percentage-points';
import { priorYear, priorYearAsPrinted } from '../../../src/core/formulas/prior-year';
import { requiredGrowth, requiredGrowthBetween } from '../../../src/core/formulas/required-growth';
import { selfSufficiency } from '../../../src/core/formulas/self-sufficiency';
import { share } from '../../../src/core/formulas/share';
import { targetGap } from '../../../src/core/formulas/target-gap';
import { targetShift } from '../../../src/core/formulas/target-shift';
import { whole, wholeAsPrinted } from '../../../src/core/formulas/whole';

const { NaN: notANumber, POSITIVE_INFINITY: infinite } = Number;

test('self-sufficiency follows from revenue and an expenditure that livelihood spending implies', () => {
  expect(selfSufficiency(21.9, whole(29.96, 0.806) as number)).toBeCloseTo(0.58917, 5);
});

test('the printed digits leave self-sufficiency between 58.7 and 59.1 per cent', () => {
  const ratio = quotient(printed('21.9'), wholeAsPrinted('29.96', '80.6') as Estimate) as Estimate;
  expect(ratio.value).toBeCloseTo(0.58917, 5);
  expect(ratio.interval.low).toBeCloseTo(0.58736, 5);
  expect(ratio.interval.high).toBeCloseTo(0.59098, 5);
  expect(deservedDecimals(ratio)).toBe(2);
});

test('binary noise does not reach a gap in points or in money', () => {
  expect((0.09 - 0.221) * 100).not.toBe(-13.1);
  expect(targetShift(0.221, 0.09)).toBe(-13.1);
  expect(growthLead(0.097, 0.1)).toBe(-0.3);
  expect(335 - 306.2).not.toBe(28.8);
  expect(targetGap(306.2, 335)).toBe(28.8);
  expect(targetGap(0.1 + 0.2, 0.3)).toBe(0);
  expect(1.1 * 1.1).not.toBe(1.21);
  expect(impliedTarget(1.1, 0.1)).toBe(1.21);
});

test('a gap of nought is plain nought', () => {
  expect(Object.is(growthLead(0.1, 0.1), 0)).toBe(true);
  expect(Object.is(growthLead(-0.1, -0.1), 0)).toBe(true);
});

test('printed percentages give printed points', () => {
  expect(pointsAsPrinted('25', '20.9')).toBe('4.1');
  expect(pointsAsPrinted('10', '10.5')).toBe('-0.5');
});

test('the prior year of 21.9亿元 deserves one digit, that of 3450亿元 hundreds only', () => {
  expect(deservedDecimals(priorYearAsPrinted('21.9', '22.1') as Estimate)).toBe(1);
  expect(deservedDecimals(priorYearAsPrinted('3450', '8') as Estimate)).toBe(-2);
});

test('an implied target has the exact product as its value', () => {
  expect(impliedTargetAsPrinted('306.2', '10').value).toBe(336.82);
});

test('a target growth is set, not measured: what is unsure of the implied target is the level alone', () => {
  const { low, high } = impliedTargetAsPrinted('121', '25').interval;
  expect([low, high]).toEqual([150.625, 151.875]);
});

test('growth asked of GDP until 2025 is some 15 per cent a year', () => {
  expect(requiredGrowth(306.2, 540, 4)).toBeCloseTo(0.1524, 4);
  const estimate = requiredGrowthBetween(printed('306.2'), printed('540'), 4) as Estimate;
  expect(estimate.interval.low).toBeLessThan(0.1521);
  expect(estimate.interval.high).toBeGreaterThan(0.1526);
  expect(requiredGrowth(100, 110, 1)).toBe(0.1);
  expect(requiredGrowth(100, 0, 2)).toEqual(
    missing('out-of-range', { argument: 'target', value: 0, rule: 'nothing' }),
  );
});

test('a share is no less than nothing and no more than the whole', () => {
  expect(whole(29.96, 80.6)).toEqual(
    missing('out-of-range', { argument: 'share', value: 80.6, rule: 'share' }),
  );
  expect(whole(29.96, -0.1)).toEqual(
    missing('out-of-range', { argument: 'share', value: -0.1, rule: 'share' }),
  );
  expect(whole(29.96, 1)).toBe(29.96);
});

test('a share counted from a negative amount is refused', () => {
  expect(share(-1, 10)).toEqual(
    missing('out-of-range', { argument: 'part', value: -1, rule: 'not-negative' }),
  );
  expect(selfSufficiency(1, -10)).toEqual(
    missing('out-of-range', { argument: 'expenditure', value: -10, rule: 'not-negative' }),
  );
});

test('dividing by nothing names the argument that is nothing', () => {
  const nothing = (argument: string) => missing('zero-denominator', { argument });
  expect(share(0, 0)).toEqual(nothing('whole'));
  expect(whole(29.96, 0)).toEqual(nothing('share'));
  expect(livelihoodShare(1, 0)).toEqual(nothing('expenditure'));
  expect(selfSufficiency(1, -0)).toEqual(nothing('expenditure'));
  expect(attainment(1, 0)).toEqual(nothing('target'));
  expect(requiredGrowth(0, 540, 4)).toEqual(nothing('current'));
  expect(priorYear(21.9, -1)).toEqual(nothing('growthFactor'));
  expect(quotient(printed('1'), printed('0'))).toEqual(nothing('divisor'));
});

test('a calendar year is no distance in years', () => {
  const refused = (value: number) => missing('out-of-range', { argument: 'years', value, rule: 'years' });
  expect(requiredGrowth(306.2, 540, 2025)).toEqual(refused(2025));
  expect(requiredGrowth(306.2, 540, 0)).toEqual(refused(0));
  expect(requiredGrowthBetween(printed('306.2'), printed('540'), -4)).toEqual(refused(-4));
});

test('a loss of more than everything has no prior year', () => {
  expect(priorYear(21.9, -1.5)).toEqual(
    missing('out-of-range', { argument: 'growth', value: -1.5, rule: 'growth' }),
  );
});

test('levels below nought have neither average growth nor attainment', () => {
  expect(requiredGrowth(-1, 540, 4)).toEqual(
    missing('out-of-range', { argument: 'current', value: -1, rule: 'not-negative' }),
  );
  expect(attainment(5, -10)).toEqual(
    missing('out-of-range', { argument: 'target', value: -10, rule: 'not-negative' }),
  );
  expect(attainment(-5, 10)).toEqual(
    missing('out-of-range', { argument: 'actual', value: -5, rule: 'not-negative' }),
  );
});

test('what is not a number is named', () => {
  expect(share(notANumber, 1)).toEqual(missing('not-a-number', { argument: 'part' }));
  expect(targetGap(1, infinite)).toEqual(missing('not-a-number', { argument: 'target' }));
});

test('a result that no number can hold is refused', () => {
  const refused = missing('out-of-range', { rule: 'finite' });
  expect(selfSufficiency(1e300, 1e-300)).toEqual(refused);
  expect(targetGap(-1.7e308, 1.7e308)).toEqual(refused);
});
