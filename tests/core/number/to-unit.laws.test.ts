import fc from 'fast-check';
import { toUnit } from '../../../src/core/number/to-unit';

const KINDS = [
  ['元', '万元', '亿元', '万亿元', 'RMB mn', 'RMB 100 mn', 'RMB bn', 'RMB tn'],
  ['美元', '万美元', '亿美元', 'USD mn', 'USD bn'],
  ['fraction', 'percent', '%', '‰', '成'],
  ['平方米', '万平方米', '公顷', '平方公里', '亩', '万亩'],
  ['人', '万人'],
];

const conversions = fc
  .constantFrom(...KINDS)
  .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));

/** Amounts of up to twelve digits; those in per cent stay below the ones that are asked about. */
const values = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => Number(`${units}e-${places}`));

test('there and back is the same number', () => {
  fc.assert(
    fc.property(values, conversions, (value, [from, to]) => {
      const there = toUnit(value, from, to);
      fc.pre(typeof there === 'number' && !(to === '%' && Math.abs(there) > 1));
      expect(toUnit(there as number, to, from)).toBe(value);
    }),
    { numRuns: 3000 },
  );
});

test('twice the amount is twice the amount in any unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 6 }), conversions, (value, [from, to]) => {
      const [once, twice] = [toUnit(value, from, to), toUnit(2 * value, from, to)];
      fc.pre(typeof once === 'number' && typeof twice === 'number');
      expect(twice).toBeCloseTo(2 * (once as number), 6);
    }),
  );
});

test('no amount passes from one kind to another', () => {
  const oneOf = (kind: number) => fc.constantFrom(...(KINDS[kind] ?? []));
  const strangers = fc
    .tuple(fc.nat({ max: KINDS.length - 1 }), fc.nat({ max: KINDS.length - 1 }))
    .filter(([one, other]) => one !== other)
    .chain(([one, other]) => fc.tuple(oneOf(one), oneOf(other)));
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), strangers, (value, [from, to]) => {
      expect(toUnit(value, from, to)).toMatchObject({ reason: 'unit-mismatch' });
    }),
  );
});
