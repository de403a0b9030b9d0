import fc from 'fast-check';
import { attainment } from '../../../src/core/formulas/attainment';
import { budgetOutturn } from '../../../src/core/formulas/budget-outturn';
import { buoyancy } from '../../../src/core/formulas/buoyancy';
import { contributionShare } from '../../../src/core/formulas/contribution-share';
import { debtHeadroom } from '../../../src/core/formulas/debt-headroom';
import { debtToGdp } from '../../../src/core/formulas/debt-to-gdp';
import { debtToResources } from '../../../src/core/formulas/debt-to-resources';
import { shift, type Decimal } from '../../../src/core/number/decimal';
import { fiscalResources } from '../../../src/core/formulas/fiscal-resources';
import { interestBurden } from '../../../src/core/formulas/interest-burden';
import { landDependence, LAND_VARIANTS } from '../../../src/core/formulas/land-dependence';
import { livelihoodShare } from '../../../src/core/formulas/livelihood-share';
import { isMissing, type Missing } from '../../../src/core/missing';
import { nonTaxShare } from '../../../src/core/formulas/non-tax-share';
import { ownRevenueGap } from '../../../src/core/formulas/own-revenue-gap';
import { revenueToGdp } from '../../../src/core/formulas/revenue-to-gdp';
import { selfSufficiency } from '../../../src/core/formulas/self-sufficiency';
import { share } from '../../../src/core/formulas/share';
import { targetGap } from '../../../src/core/formulas/target-gap';
import { taxShare } from '../../../src/core/formulas/tax-share';
import { tradeDependence } from '../../../src/core/formulas/trade-dependence';
import { treasuryCover } from '../../../src/core/formulas/treasury-cover';
import { transferDependence } from '../../../src/core/formulas/transfer-dependence';
import { yearOnYear } from '../../../src/core/formulas/year-on-year';
import { decimals } from '../arbitraries';

type Ratio = (one: number, other: number) => number | Missing;

const RATIOS: Readonly<Record<string, Ratio>> = {
  attainment,
  budgetOutturn,
  contributionShare,
  debtToGdp,
  debtToResources,
  livelihoodShare,
  revenueToGdp,
  selfSufficiency,
  share,
  taxShare,
  tradeDependence,
  transferDependence,
  interestBurden,
  nonTaxShare,
  treasuryCover,
  yearOnYear,
  ...Object.fromEntries(
    LAND_VARIANTS.map((variant) => [
      variant,
      (income: number, base: number) => landDependence(income, base, variant),
    ]),
  ),
};

test.each(Object.entries(RATIOS))('%s is the same in 亿元, in 万元 and in 元', (_, ratio) => {
  fc.assert(
    fc.property(decimals, decimals, fc.constantFrom(4, 8), (one, other, places) => {
      const inUnit = (amount: Decimal, power: number) => Number(shift(amount, power));
      const large = ratio(inUnit(one, 0), inUnit(other, 0));
      const small = ratio(inUnit(one, places), inUnit(other, places));
      if (isMissing(large)) {
        expect(small).toMatchObject({ reason: large.reason });
      } else {
        expect(small).toBeCloseTo(large, 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(large)))));
      }
    }),
  );
});

test('a gap and a headroom are what the second figure is above the first, and turned round the same with the other sign', () => {
  fc.assert(
    fc.property(decimals, decimals, (one, other) => {
      const [revenue, expenditure] = [Number(one), Number(other)];
      expect(ownRevenueGap(revenue, expenditure)).toBe(targetGap(revenue, expenditure));
      expect(debtHeadroom(revenue, expenditure)).toBe(targetGap(revenue, expenditure));
      expect(debtHeadroom(revenue, expenditure)).toBe(0 - (debtHeadroom(expenditure, revenue) as number));
    }),
  );
});

test('fiscal resources do not depend on the order of the accounts, and none of them exceeds their sum', () => {
  fc.assert(
    fc.property(decimals, decimals, decimals, decimals, (...accounts) => {
      const [revenue, transfers, fund, stateCapital] = accounts.map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const sum = fiscalResources(revenue, transfers, fund, stateCapital) as number;
      expect(fiscalResources(stateCapital, fund, transfers, revenue)).toBe(sum);
      expect(transferDependence(transfers, sum)).toBeLessThanOrEqual(1);
    }),
  );
});

test('fund revenue is a smaller part of both budgets together than of the general one', () => {
  fc.assert(
    fc.property(decimals, decimals, (fund, revenue) => {
      const [income, base] = [Number(fund), Number(revenue)];
      expect(landDependence(income, base, 'fund-to-budgets')).toBeLessThan(
        landDependence(income, base, 'land-to-revenue') as number,
      );
    }),
  );
});

test('revenue that grows as fast as the economy has a buoyancy of one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.9, max: 3, noNaN: true }).filter((growth) => growth !== 0),
      (growth) => {
        expect(buoyancy(growth, growth)).toBe(1);
      },
    ),
  );
});
