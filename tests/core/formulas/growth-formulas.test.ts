import { averageGrowth } from '../../../src/core/formulas/average-growth';
import { cagr } from '../../../src/core/formulas/cagr';
import { contribution } from '../../../src/core/formulas/contribution';
import { contributionShare } from '../../../src/core/formulas/contribution-share';
import { increment } from '../../../src/core/formulas/increment';
import { levelContribution } from '../../../src/core/formulas/level-contribution';
import { likeForLikeGrowth } from '../../../src/core/formulas/like-for-like-growth';
import { missing, type RangeRule } from '../../../src/core/missing';
import { progressLead } from '../../../src/core/formulas/progress-lead';
import { realGrowth } from '../../../src/core/formulas/real-growth';
import { requiredGrowth } from '../../../src/core/formulas/required-growth';
import { twoYearAverage } from '../../../src/core/formulas/two-year-average';
import { yearOnYear } from '../../../src/core/formulas/year-on-year';

const outOfRange = (argument: string, value: number, rule: RangeRule) =>
  missing('out-of-range', { argument, value, rule });
const nothing = (argument: string) => missing('zero-denominator', { argument });

test('binary noise does not reach a growth counted from two levels', () => {
  expect(110 / 100 - 1).not.toBe(0.1);
  expect(yearOnYear(100, 110)).toBe(0.1);
  expect(yearOnYear(100, 90)).toBe(-0.1);
});

test('from nothing there is no growth, nor from or to less', () => {
  expect(yearOnYear(0, 110)).toEqual(nothing('prior'));
  expect(yearOnYear(100, -20)).toEqual(outOfRange('current', -20, 'not-negative'));
  expect(yearOnYear(-100, 110)).toEqual(outOfRange('prior', -100, 'not-negative'));
  expect(cagr(0, 121, 2)).toEqual(nothing('first'));
  expect(cagr(-1, 121, 2)).toEqual(outOfRange('first', -1, 'not-negative'));
});

test('no yearly growth leads to nothing, and a level of nothing is rather an empty cell', () => {
  expect(cagr(100, 0, 2)).toEqual(outOfRange('last', 0, 'nothing'));
  expect(twoYearAverage(100, 0)).toEqual(outOfRange('current', 0, 'nothing'));
  expect(requiredGrowth(100, 0, 4)).toEqual(outOfRange('target', 0, 'nothing'));
  expect(yearOnYear(100, 0)).toBe(-1);
});

test('revenue of 21.9亿元 after growth of 22.1 per cent gained 3.96亿元', () => {
  expect(increment(21.9, 0.221)).toBeCloseTo(3.964, 3);
  expect(increment(90, -0.1)).toBe(-10);
  expect(increment(21.9, 0)).toBe(0);
  expect(increment(21.9, -1)).toEqual(nothing('growthFactor'));
});

test('a compound growth spans years, not calendar years', () => {
  expect(cagr(100, 121, 2)).toBe(0.1);
  expect(cagr(100, 81, 2)).toBe(-0.1);
  expect(cagr(100, 121, 2021)).toEqual(outOfRange('years', 2021, 'years'));
});

test('a span of years is one of whole years or quarters, and of one year at least', () => {
  expect(cagr(100, 121, 4.25)).toBeCloseTo(0.0459, 4);
  for (const span of [0.221, 0.5, 2.3, 22.1]) {
    expect(cagr(100, 121, span)).toEqual(outOfRange('years', span, 'years'));
    expect(requiredGrowth(100, 121, span)).toEqual(outOfRange('years', span, 'years'));
  }
});

test('the average of a boom and a slump is less than their mean', () => {
  expect(averageGrowth(0.5, -0.5)).toBeCloseTo(-0.134, 3);
  expect(averageGrowth(0.1)).toBe(0.1);
  expect(averageGrowth(0.3, -1)).toBe(-1);
});

test('an average names the growth that cannot be, and none is no average', () => {
  expect(averageGrowth(0.1, -1.5)).toEqual(outOfRange('growth2', -1.5, 'growth'));
  expect(averageGrowth(0.1, Number.NaN)).toEqual(missing('not-a-number', { argument: 'growth2' }));
  expect(averageGrowth()).toEqual(missing('left-out', { argument: 'growths' }));
});

test('a part that gained a quarter of the gain lifts growth of 8 per cent by 2 points', () => {
  expect(contributionShare(3, 12)).toBe(0.25);
  expect(contribution(3, 12, 0.08)).toBe(2);
  expect(contribution(-3, 12, 0.08)).toBe(-2);
  expect(contribution(3, -12, -0.08)).toBe(2);
  expect(contribution(3, 12, 0)).toBe(0);
  expect(contributionShare(3, 0)).toEqual(nothing('wholeChange'));
  expect(contribution(3, 0, 0.08)).toEqual(nothing('wholeChange'));
});

test('like for like, a one-off of this year does not count, and a refund is put back', () => {
  // 118 less 8 is 110, a tenth above 100; as printed it were 18 %.
  expect(likeForLikeGrowth(100, 118, 0, 8)).toBe(0.1);
  // A refund of 20 made 90 of 110.
  expect(likeForLikeGrowth(100, 90, 0, -20)).toBe(0.1);
  // Of last year 20 belong to a district that has left: 80 then, 84 now.
  expect(likeForLikeGrowth(100, 84, 20, 0)).toBe(0.05);
  expect(likeForLikeGrowth(100, 118, 0, 0)).toBe(yearOnYear(100, 118));
});

test('like for like with nothing left, or less, there is no growth', () => {
  expect(likeForLikeGrowth(100, 118, 100, 0)).toEqual(nothing('comparablePrior'));
  expect(likeForLikeGrowth(100, 118, 120, 0)).toEqual(outOfRange('comparablePrior', -20, 'not-negative'));
  expect(likeForLikeGrowth(Number.NaN, 118, 0, 0)).toEqual(missing('not-a-number', { argument: 'prior' }));
});

test('the points that parts contribute add up to the growth of the whole', () => {
  // 3 more of 150 are 2 points; 9 more are 6; the whole grew by 12 of 150, 8 per cent.
  expect(levelContribution(20, 23, 150)).toBe(2);
  expect(levelContribution(130, 139, 150)).toBe(6);
  expect(yearOnYear(150, 162)).toBe(0.08);
  // The same by way of the changes: a quarter of 8 per cent.
  expect(levelContribution(20, 23, 150)).toBe(contribution(3, 12, 0.08));
  expect(levelContribution(20, 17, 150)).toBe(-2);
});

test('a part above its whole a year ago contributes nothing that could be told', () => {
  expect(levelContribution(200000, 230000, 150)).toEqual(outOfRange('partPrior', 200000, 'part'));
  expect(levelContribution(0, 3, 0)).toEqual(nothing('wholePrior'));
});

test('what grew no faster than prices did not grow', () => {
  // 107.1 of 102 is 105 of 100.
  expect(realGrowth(0.071, 0.02)).toBe(0.05);
  expect(realGrowth(0.02, 0.02)).toBe(0);
  // 95 of 100 at prices of 95 of 100.
  expect(realGrowth(-0.05, -0.05)).toBe(0);
  expect(realGrowth(0.02, 0.071)).toBeCloseTo(-0.0476, 4);
  expect(realGrowth(0.071, 1.02)).toEqual(outOfRange('priceGrowth', 1.02, 'index'));
  expect(realGrowth(0.071, -1)).toEqual(nothing('growthFactor'));
  expect(realGrowth(0.071, -1.5)).toEqual(outOfRange('priceGrowth', -1.5, 'growth'));
});

test('two years that make 121 of 100 grew by a tenth each, whatever stood between', () => {
  expect(twoYearAverage(100, 121)).toBe(0.1);
  expect(twoYearAverage(100, 81)).toBe(-0.1);
  expect(twoYearAverage(100, 121)).toBe(cagr(100, 121, 2));
  expect(twoYearAverage(0, 121)).toEqual(nothing('twoYearsBefore'));
});

test('at the end of September a budget is on time with three quarters of it', () => {
  expect(progressLead(15, 20, 9)).toBe(0);
  // 16 of 20 are 80 per cent.
  expect(progressLead(16, 20, 9)).toBe(5);
  expect(progressLead(14, 20, 9)).toBe(-5);
  // A third of the year has gone with April, 33.3 per cent.
  expect(progressLead(5, 20, 4)).toBeCloseTo(-8.3333, 4);
  expect(progressLead(22, 20, 12)).toBe(10);
});

test('a year has twelve months', () => {
  expect(progressLead(15, 20, 13)).toEqual(outOfRange('months', 13, 'months'));
  expect(progressLead(15, 20, 0.221)).toEqual(outOfRange('months', 0.221, 'months'));
  expect(progressLead(15, 20, 2.3)).toEqual(outOfRange('months', 2.3, 'months'));
  expect(progressLead(15, 20, 0)).toEqual(outOfRange('months', 0, 'months'));
  expect(progressLead(15, 20, 2021)).toEqual(outOfRange('months', 2021, 'months'));
  expect(progressLead(15, 0, 9)).toEqual(nothing('budget'));
});
