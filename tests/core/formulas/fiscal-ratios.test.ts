import { budgetOutturn } from '../../../src/core/formulas/budget-outturn';
import { broadDebtRatio } from '../../../src/core/formulas/broad-debt-ratio';
import { buoyancy } from '../../../src/core/formulas/buoyancy';
import { debtHeadroom } from '../../../src/core/formulas/debt-headroom';
import { debtToGdp } from '../../../src/core/formulas/debt-to-gdp';
import { debtToResources } from '../../../src/core/formulas/debt-to-resources';
import { fiscalResources } from '../../../src/core/formulas/fiscal-resources';
import { interestBurden } from '../../../src/core/formulas/interest-burden';
import { investmentToGdp } from '../../../src/core/formulas/investment-to-gdp';
import { landDependence } from '../../../src/core/formulas/land-dependence';
import { livelihoodShare } from '../../../src/core/formulas/livelihood-share';
import { missing, type RangeRule } from '../../../src/core/missing';
import { nonTaxShare } from '../../../src/core/formulas/non-tax-share';
import { ownRevenueGap } from '../../../src/core/formulas/own-revenue-gap';
import { revenueToGdp } from '../../../src/core/formulas/revenue-to-gdp';
import { share } from '../../../src/core/formulas/share';
import { taxShare } from '../../../src/core/formulas/tax-share';
import { tradeDependence } from '../../../src/core/formulas/trade-dependence';
import { treasuryCover } from '../../../src/core/formulas/treasury-cover';
import { transferDependence } from '../../../src/core/formulas/transfer-dependence';

const outOfRange = (argument: string, value: number, rule: RangeRule) =>
  missing('out-of-range', { argument, value, rule });
const nothing = (argument: string) => missing('zero-denominator', { argument });

test('the zone took 7.15 per cent of its GDP as revenue in 2021, growing 2.3 times as fast', () => {
  expect(revenueToGdp(21.9, 306.2)).toBeCloseTo(0.0715, 4);
  expect(buoyancy(0.221, 0.097)).toBeCloseTo(2.278, 3);
});

test('binary noise does not reach a gap, a headroom or a sum of accounts', () => {
  expect(37.17 - 21.9).not.toBe(15.27);
  expect(ownRevenueGap(21.9, 37.17)).toBe(15.27);
  expect(debtHeadroom(0.1, 0.3)).toBe(0.2);
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(fiscalResources(0.1, 0.2, 0, 0)).toBe(0.3);
});

test('a government that spends nothing, takes nothing or may owe nothing is rather an empty cell', () => {
  expect(ownRevenueGap(21.9, 0)).toEqual(outOfRange('expenditure', 0, 'nothing'));
  expect(fiscalResources(0, 8.1, 12.4, 0.3)).toEqual(outOfRange('revenue', 0, 'nothing'));
  expect(debtHeadroom(45, 0)).toEqual(outOfRange('limit', 0, 'nothing'));
  expect(debtHeadroom(0, 0)).toBe(0);
});

test('own revenue above all spending leaves a negative gap, debt above its limit a negative headroom', () => {
  expect(ownRevenueGap(40, 37.17)).toBe(-2.83);
  expect(debtHeadroom(52.5, 50)).toBe(-2.5);
});

test('fiscal resources are refused where one of the four accounts is negative', () => {
  expect(fiscalResources(21.9, 8.1, 12.4, -0.3)).toEqual(outOfRange('stateCapital', -0.3, 'not-negative'));
});

test('each ratio of two amounts refuses what is no amount, and a base of nothing', () => {
  const ratios = [
    [revenueToGdp, 'revenue', 'gdp'],
    [taxShare, 'tax', 'revenue'],
    [debtToResources, 'debt', 'resources'],
    [debtToGdp, 'debt', 'gdp'],
    [transferDependence, 'transfers', 'resources'],
    [tradeDependence, 'trade', 'gdp'],
    [budgetOutturn, 'actual', 'budget'],
  ] as const;
  for (const [ratio, above, below] of ratios) {
    expect(ratio(3, 4)).toBe(0.75);
    expect(ratio(0, 4)).toBe(0);
    expect(ratio(-1, 4)).toEqual(outOfRange(above, -1, 'not-negative'));
    expect(ratio(1, -4)).toEqual(outOfRange(below, -4, 'not-negative'));
    expect(ratio(1, 0)).toEqual(nothing(below));
    expect(ratio(Number.NaN, 4)).toEqual(missing('not-a-number', { argument: above }));
    expect(ratio(1, Infinity)).toEqual(missing('not-a-number', { argument: below }));
  }
});

const parts: readonly (readonly [argument: string, of: (part: number, whole: number) => unknown])[] = [
  ['part', share],
  ['livelihood', livelihoodShare],
  ['tax', taxShare],
  ['transfers', transferDependence],
  ['income', (fund, resources) => landDependence(fund, resources, 'fund-to-resources')],
];

test.each(parts)('%s above the whole that it is part of is refused: the units differ', (argument, of) => {
  expect(of(153300, 21.9)).toEqual(outOfRange(argument, 153300, 'part'));
  expect(of(40, 36)).toEqual(outOfRange(argument, 40, 'part'));
  expect(of(36, 36)).toBe(1);
});

test('trade, debt and investment may exceed GDP, land the budget, and an outturn what was planned', () => {
  expect(investmentToGdp(450, 300)).toBe(1.5);
  expect(landDependence(45, 30, 'land-to-revenue')).toBe(1.5);
  expect(tradeDependence(450, 300)).toBe(1.5);
  expect(debtToGdp(450, 300)).toBe(1.5);
  expect(budgetOutturn(204, 160)).toBe(1.275);
});

test('the variants of land dependence differ by their base', () => {
  expect(landDependence(12, 36, 'land-to-revenue')).toBeCloseTo(1 / 3, 15);
  expect(landDependence(12, 36, 'fund-to-budgets')).toBe(0.25);
  // 9 of 9 + 36 = 45 is a fifth.
  expect(landDependence(9, 36, 'land-to-revenue-and-land')).toBe(0.2);
  expect(landDependence(0, 0, 'land-to-revenue-and-land')).toEqual(nothing('base'));
  expect(landDependence(12, 48, 'fund-to-resources')).toBe(0.25);
  expect(landDependence(12, 0, 'fund-to-budgets')).toEqual(outOfRange('base', 0, 'nothing'));
  expect(landDependence(0, 0, 'fund-to-budgets')).toEqual(nothing('base'));
  expect(landDependence(12, 0, 'land-to-revenue')).toEqual(nothing('base'));
  expect(landDependence(-1, 36, 'land-to-revenue')).toEqual(outOfRange('income', -1, 'not-negative'));
});

test('buoyancy has no meaning at no growth, nor where one rises and the other falls', () => {
  expect(buoyancy(0.05, 0)).toEqual(nothing('gdpGrowth'));
  expect(buoyancy(-0.05, 0.06)).toEqual(outOfRange('revenueGrowth', -0.05, 'signs'));
  expect(buoyancy(0.05, -0.06)).toEqual(outOfRange('revenueGrowth', 0.05, 'signs'));
  expect(buoyancy(-0.06, -0.03)).toBe(2);
  expect(buoyancy(0, 0.06)).toBe(0);
});

test('the debt of financing vehicles stands beside that of the government, over the same resources', () => {
  // 45 + 75 = 120, twice the 60 of resources; without vehicles three quarters, the plain debt ratio.
  expect(broadDebtRatio(45, 75, 60)).toBe(2);
  expect(broadDebtRatio(45, 0, 60)).toBe(debtToResources(45, 60));
  expect(broadDebtRatio(45, 75, 0)).toEqual(nothing('resources'));
  expect(broadDebtRatio(45, -75, 60)).toEqual(outOfRange('vehicleDebt', -75, 'not-negative'));
});

test('interest takes a part of the expenditure that pays it, and never more than all of it', () => {
  // 1.5 of 30 is a twentieth.
  expect(interestBurden(1.5, 30)).toBe(0.05);
  expect(interestBurden(15000, 30)).toEqual(outOfRange('interest', 15000, 'part'));
  expect(interestBurden(1.5, 0)).toEqual(nothing('budgetExpenditure'));
});

test('taxes and what is no tax make up the revenue', () => {
  // 5 of 20 is a quarter; the other 15 are three quarters.
  expect(nonTaxShare(5, 20)).toBe(0.25);
  expect(nonTaxShare(5, 20)).toBe(1 - (taxShare(15, 20) as number));
  expect(nonTaxShare(21, 20)).toEqual(outOfRange('nonTax', 21, 'part'));
  expect(nonTaxShare(5, 0)).toEqual(nothing('revenue'));
});

test('the treasury’s cash lasts as many months as its outflow goes into it', () => {
  expect(treasuryCover(3, 2)).toBe(1.5);
  expect(treasuryCover(0, 2)).toBe(0);
  expect(treasuryCover(3, 0)).toEqual(nothing('outflow'));
  expect(treasuryCover(-3, 2)).toEqual(outOfRange('cash', -3, 'not-negative'));
});
