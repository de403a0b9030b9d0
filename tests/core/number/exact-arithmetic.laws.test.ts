import fc from 'fast-check';
import { shift, toNumber } from '../../../src/core/number/decimal';
import { add, multiply, subtract } from '../../../src/core/number/decimal-arithmetic';
import { decimalFromNumber } from '../../../src/core/number/decimal-from-number';
import {
  exactDifference,
  exactlyGrown,
  exactProduct,
  exactSum,
  hundredfoldDifference,
} from '../../../src/core/number/exact-arithmetic';

/** As printed, of any size, with what binary arithmetic leaves, and whatever else a cell may hold. */
const numbers = fc.oneof(
  fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 20 }))
    .map(([units, places]) => units / 10 ** places),
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 }))
    .map(([units, places]) => units / 10 ** places),
  fc
    .tuple(fc.integer({ min: -1e4, max: 1e4 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, places]) => units * 10 ** -places * 3),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .map(([dividend, divisor]) => dividend / divisor),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e15, 1e15 - 1, 999999999.999999, -1e9, 1e21, 5e-7, 1e-300, 0.1 + 0.2),
);
const RUNS = { numRuns: 5000 };

test('a sum is that of the decimals behind its terms', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), (terms) => {
      expect(exactSum(...terms)).toBe(toNumber(terms.map(decimalFromNumber).reduce(add)));
    }),
    RUNS,
  );
});

test('a difference is that of the decimals behind its numbers, and so is the hundredfold', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const difference = subtract(decimalFromNumber(one), decimalFromNumber(other));
      expect(exactDifference(one, other)).toBe(toNumber(difference));
      expect(hundredfoldDifference(one, other)).toBe(toNumber(shift(difference, 2)));
    }),
    RUNS,
  );
});

test('a product is that of the decimals behind its factors, and so is a level that grew', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [decimal, otherDecimal] = [decimalFromNumber(one), decimalFromNumber(other)];
      expect(exactProduct(one, other)).toBe(toNumber(multiply(decimal, otherDecimal)));
      expect(exactlyGrown(one, other)).toBe(toNumber(multiply(decimal, add('1', otherDecimal))));
    }),
    RUNS,
  );
});
