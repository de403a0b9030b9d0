import fc from 'fast-check';
import { outward } from '../../../src/core/number/outward';

const NOISE = 1e-6;

test('an interval as shown holds all that the figures allow, and no more than a digit beyond', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (low, width, places) => {
        const digit = 10 ** -places;
        const shown = outward({ low, high: low + width }, places);
        expect(shown.low).toBeLessThanOrEqual(low + NOISE * digit * 2);
        expect(shown.high).toBeGreaterThanOrEqual(low + width - NOISE * digit * 2);
        expect(low - shown.low).toBeLessThan(digit + NOISE);
        expect(shown.high - low - width).toBeLessThan(digit + NOISE);
      },
    ),
  );
});

test('an end that lies on a digit stays there, whatever binary arithmetic makes of it', () => {
  expect(outward({ low: 0.1 + 0.2, high: 0.7 + 0.1 }, 1)).toEqual({ low: 0.3, high: 0.8 });
  expect(outward({ low: 1.6743, high: 1.6751 }, 2)).toEqual({ low: 1.67, high: 1.68 });
});
