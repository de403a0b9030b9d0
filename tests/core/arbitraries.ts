import fc from 'fast-check';
import { shift, type Decimal } from '../../src/core/number/decimal';

/** Positive amounts as reports print them: up to five digits, none to three of them after the point. */
export const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, places]) => shift(String(units), -places));

/** Percentages as reports print them, 0.1 to 99.9. */
export const percentages: fc.Arbitrary<Decimal> = fc
  .integer({ min: 1, max: 999 })
  .map((tenths) => shift(String(tenths), -1));

/** Growths as fractions that no formula asks about. */
export const growths = fc.double({ min: -0.99, max: 3, noNaN: true });
