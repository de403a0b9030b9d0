import fc from 'fast-check';
import { attainment } from '../../../src/core/formulas/attainment';
import { averageGrowth } from '../../../src/core/formulas/average-growth';
import { budgetOutturn } from '../../../src/core/formulas/budget-outturn';
import { buoyancy } from '../../../src/core/formulas/buoyancy';
import { cagr } from '../../../src/core/formulas/cagr';
import { contribution } from '../../../src/core/formulas/contribution';
import { contributionShare } from '../../../src/core/formulas/contribution-share';
import { debtHeadroom } from '../../../src/core/formulas/debt-headroom';
import { fiscalResources } from '../../../src/core/formulas/fiscal-resources';
import { increment } from '../../../src/core/formulas/increment';
import { ownRevenueGap } from '../../../src/core/formulas/own-revenue-gap';
import { yearOnYear } from '../../../src/core/formulas/year-on-year';
import { toNumber } from '../../../src/core/number/decimal';
import { contains } from '../../../src/core/number/interval';
import { printed, quotient, type Estimate } from '../../../src/core/number/estimate';
import { growthLead } from '../../../src/core/formulas/growth-lead';
import { impliedTarget, impliedTargetAsPrinted } from '../../../src/core/formulas/implied-target';
import { isMissing, type Missing } from '../../../src/core/missing';
import { priorYear, priorYearAsPrinted } from '../../../src/core/formulas/prior-year';
import { requiredGrowth, requiredGrowthBetween } from '../../../src/core/formulas/required-growth';
import { share } from '../../../src/core/formulas/share';
import { targetGap } from '../../../src/core/formulas/target-gap';
import { targetShift } from '../../../src/core/formulas/target-shift';
import { whole, wholeAsPrinted } from '../../../src/core/formulas/whole';
import { decimals, growths, percentages } from '../arbitraries';

const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const anything = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, 3, -3, Infinity, -Infinity, NaN, 1e-320, 1e308),
);

test('a gap turned round is the same gap with the other sign', () => {
  fc.assert(
    fc.property(growths, growths, (one, other) => {
      expect(growthLead(one, other)).toBe(0 - (growthLead(other, one) as number));
      expect(targetShift(one, other)).toBe(growthLead(other, one));
    }),
  );
  fc.assert(
    fc.property(amounts, amounts, (one, other) => {
      expect(targetGap(one, other)).toBe(0 - (targetGap(other, one) as number));
    }),
  );
});

test('a gap between printed percentages has no more digits than they have', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 2000 }),
      fc.integer({ min: -1000, max: 2000 }),
      (one, other) => {
        expect(growthLead(one / 1000, other / 1000)).toBe((one - other) / 10);
      },
    ),
  );
});

test('the whole of a share is the whole again', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: 1e-6, max: 1, noNaN: true }), (all, fraction) => {
      const back = whole(all * fraction, fraction) as number;
      expect(Math.abs(back / all - 1)).toBeLessThan(1e-12);
    }),
  );
});

test('a share of a part and the share of the rest make one', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (all, fraction) => {
      const part = all * fraction;
      expect((share(part, all) as number) + (share(all - part, all) as number)).toBeCloseTo(1, 10);
    }),
  );
});

test('a year back and a year on is where it began', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: -0.9, max: 3, noNaN: true }), (current, growth) => {
      const back = impliedTarget(priorYear(current, growth) as number, growth) as number;
      expect(Math.abs(back / current - 1)).toBeLessThan(1e-12);
    }),
  );
});

test('growing at the required rate for the years between reaches the target', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (current, multiple, years) => {
        const growth = requiredGrowth(current, current * multiple, years) as number;
        expect(Math.abs((1 + growth) ** years / multiple - 1)).toBeLessThan(1e-9);
      },
    ),
  );
});

test('attainment is one exactly where no gap is left', () => {
  fc.assert(
    fc.property(amounts, (target) => {
      expect(attainment(target, target)).toBe(1);
      expect(targetGap(target, target)).toBe(0);
    }),
  );
});

test('every interval contains the plain result', () => {
  const holds = (estimate: Estimate | Missing) =>
    isMissing(estimate) || contains(estimate.interval, estimate.value);
  fc.assert(
    fc.property(
      decimals,
      decimals,
      percentages,
      fc.integer({ min: 1, max: 10 }),
      (one, other, percentage, years) => {
        expect(contains(printed(one).interval, toNumber(one))).toBe(true);
        expect(holds(quotient(printed(one), printed(other)))).toBe(true);
        expect(holds(wholeAsPrinted(one, percentage))).toBe(true);
        expect(holds(priorYearAsPrinted(one, percentage))).toBe(true);
        expect(holds(impliedTargetAsPrinted(one, percentage))).toBe(true);
        expect(holds(requiredGrowthBetween(printed(one), printed(other), years))).toBe(true);
      },
    ),
  );
});

test('the interval contains what any truth behind the printed digits would give', () => {
  const position = fc.double({ min: -0.4999, max: 0.4999, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 100000 }),
      fc.integer({ min: 10, max: 100000 }),
      position,
      position,
      (one, other, offOne, offOther) => {
        const estimate = quotient(
          printed((one / 10).toFixed(1)),
          printed((other / 10).toFixed(1)),
        ) as Estimate;
        expect(contains(estimate.interval, (one + offOne) / (other + offOther))).toBe(true);
      },
    ),
  );
});

test('no argument whatever makes a formula answer with something that is no number', () => {
  const formulas = [
    share,
    whole,
    growthLead,
    targetShift,
    targetGap,
    attainment,
    priorYear,
    impliedTarget,
    increment,
    yearOnYear,
    ownRevenueGap,
    debtHeadroom,
    budgetOutturn,
    buoyancy,
    contributionShare,
  ];
  fc.assert(
    fc.property(anything, anything, anything, (one, other, years) => {
      for (const answer of [
        ...formulas.map((formula) => formula(one, other)),
        requiredGrowth(one, other, years),
        cagr(one, other, years),
        contribution(one, other, years),
        averageGrowth(one, other, years),
        fiscalResources(one, other, years, one),
      ]) {
        expect(isMissing(answer) || Number.isFinite(answer)).toBe(true);
      }
    }),
  );
});
