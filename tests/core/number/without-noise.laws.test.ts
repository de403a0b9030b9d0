import fc from 'fast-check';
import { withoutNoise } from '../../../src/core/number/without-noise';

const numbers = fc.oneof(
  fc.double({ min: -20, max: 20, noNaN: true }),
  fc.double(),
  // In the middle between two numbers of twelve digits, and beside it.
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 9, max: 13 }), fc.constantFrom(-1, 0, 1))
    .map(([units, places, side]) => ((units * 1e4 + 5) / 10 ** (places + 4)) * (1 + side * Number.EPSILON)),
);

test('a number without noise is the nearest of twelve digits', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(withoutNoise(number)).toBe(Number(number.toPrecision(12)));
    }),
    { numRuns: 20_000 },
  );
});
