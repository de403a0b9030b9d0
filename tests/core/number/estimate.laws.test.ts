import fc from 'fast-check';
import { halfUnit, toNumber } from '../../../src/core/number/decimal';
import {
  difference,
  printed,
  product,
  quotient,
  sum,
  type Estimate,
} from '../../../src/core/number/estimate';
import { contains, printedInterval } from '../../../src/core/number/interval';
import { decimals } from '../arbitraries';

/** A number that is printed as the decimal: at most half a unit of its last digit away. */
const truth = fc
  .tuple(decimals, fc.double({ min: -0.999, max: 0.999, noNaN: true }))
  .map(([decimal, off]) => ({ decimal, value: toNumber(decimal) + off * halfUnit(decimal) }));

test('a printed figure may stand for half a unit of its last digit to either side', () => {
  fc.assert(
    fc.property(decimals, (decimal) => {
      const { low, high } = printedInterval(decimal);
      expect(high - low).toBeCloseTo(2 * halfUnit(decimal), 9);
    }),
  );
});

test('whatever the printed figures stand for, their sum, difference, product and quotient are allowed for', () => {
  fc.assert(
    fc.property(truth, truth, (one, other) => {
      const [left, right] = [printed(one.decimal), printed(other.decimal)];
      expect(contains(sum(left, right).interval, one.value + other.value)).toBe(true);
      expect(contains(difference(left, right).interval, one.value - other.value)).toBe(true);
      expect(contains(product(left, right).interval, one.value * other.value)).toBe(true);
      // An amount above half a unit of its digit is never nought, so the quotient has an end.
      expect(contains((quotient(left, right) as Estimate).interval, one.value / other.value)).toBe(true);
    }),
  );
});

test('what is added and taken away again is only less sure', () => {
  fc.assert(
    fc.property(decimals, decimals, (one, other) => {
      const start = printed(one);
      const back = difference(sum(start, printed(other)), printed(other));
      expect(back.interval.low).toBeLessThanOrEqual(start.interval.low);
      expect(back.interval.high).toBeGreaterThanOrEqual(start.interval.high);
    }),
  );
});
