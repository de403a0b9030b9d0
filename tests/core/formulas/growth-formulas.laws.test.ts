import fc from 'fast-check';
import { averageGrowth } from '../../../src/core/formulas/average-growth';
import { cagr } from '../../../src/core/formulas/cagr';
import { buoyancy } from '../../../src/core/formulas/buoyancy';
import { contribution } from '../../../src/core/formulas/contribution';
import { growthLead } from '../../../src/core/formulas/growth-lead';
import { impliedTarget } from '../../../src/core/formulas/implied-target';
import { increment } from '../../../src/core/formulas/increment';
import { isMissing } from '../../../src/core/missing';
import { priorYear } from '../../../src/core/formulas/prior-year';
import { requiredGrowth } from '../../../src/core/formulas/required-growth';
import { targetShift } from '../../../src/core/formulas/target-shift';
import { yearOnYear } from '../../../src/core/formulas/year-on-year';

const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const growths = fc.double({ min: -0.9, max: 3, noNaN: true });
const years = fc.integer({ min: 1, max: 30 });

test('a year’s growth leads back to the prior year and on to the current one', () => {
  fc.assert(
    fc.property(amounts, amounts, (prior, current) => {
      const growth = yearOnYear(prior, current) as number;
      // A growth near −100 % has lost the digits that would lead back.
      fc.pre(growth > -0.999);
      expect(near(priorYear(current, growth) as number, prior, 1e-9)).toBe(true);
      expect(near(impliedTarget(prior, growth) as number, current, 1e-9)).toBe(true);
    }),
  );
});

test('the prior year of an implied target is the level that it was counted from', () => {
  fc.assert(
    fc.property(amounts, growths, (level, growth) => {
      const back = priorYear(impliedTarget(level, growth) as number, growth) as number;
      expect(near(back, level, 1e-12)).toBe(true);
    }),
  );
});

test('the increment is what the prior year lacks of the level', () => {
  fc.assert(
    fc.property(amounts, growths, (level, growth) => {
      const sum = (priorYear(level, growth) as number) + (increment(level, growth) as number);
      expect(near(sum, level, 1e-12)).toBe(true);
    }),
  );
});

test('the average of one growth, repeated, is that growth', () => {
  fc.assert(
    fc.property(growths, years, (growth, count) => {
      expect(averageGrowth(...Array<number>(count).fill(growth))).toBeCloseTo(growth, 10);
    }),
  );
});

test('an average growth lies between the least and the greatest, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(growths, { minLength: 1, maxLength: 10 }), (several) => {
      const average = averageGrowth(...several) as number;
      expect(average).toBeGreaterThanOrEqual(Math.min(...several) - 1e-9);
      expect(average).toBeLessThanOrEqual(Math.max(...several) + 1e-9);
      expect(averageGrowth(...several.toReversed())).toBeCloseTo(average, 9);
    }),
  );
});

test('a level grown year by year has the average growth as its compound growth', () => {
  fc.assert(
    fc.property(amounts, fc.array(growths, { minLength: 1, maxLength: 10 }), (first, several) => {
      const last = several.reduce((level, growth) => level * (1 + growth), first);
      expect(cagr(first, last, several.length)).toBeCloseTo(averageGrowth(...several) as number, 9);
    }),
  );
});

test('what growth took a level to a target is what growth will be required to', () => {
  fc.assert(
    fc.property(amounts, amounts, years, (one, other, span) => {
      expect(cagr(one, other, span)).toBe(requiredGrowth(one, other, span));
    }),
  );
});

test('the contributions of the parts add up to the growth of the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (changes, pace) => {
        const whole = changes.reduce((sum, change) => sum + change, 0);
        fc.pre(Math.abs(whole) > 1);
        const growth = Math.sign(whole) * pace;
        const points = changes.map((change) => contribution(change, whole, growth) as number);
        expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(growth * 100, 8);
      },
    ),
  );
});

test('no growth below the loss of everything is counted with', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: -100, max: -1.001, noNaN: true }), (level, growth) => {
      for (const answer of [
        priorYear(level, growth),
        impliedTarget(level, growth),
        increment(level, growth),
        contribution(-level, -level, growth),
        growthLead(growth, 0.1),
        targetShift(0.1, growth),
        buoyancy(growth, -0.1),
        averageGrowth(0.1, growth),
      ]) {
        expect(isMissing(answer) && answer.reason).toBe('out-of-range');
      }
    }),
  );
});

function near(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one / other - 1) < tolerance;
}
