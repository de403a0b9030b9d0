import fc from 'fast-check';
import { decimalPlaces, isDecimal, shift, toNumber } from '../../../src/core/number/decimal';
import { add, multiply, subtract } from '../../../src/core/number/decimal-arithmetic';
import { decimalFromNumber } from '../../../src/core/number/decimal-from-number';
import { convert, type Quantity } from '../../../src/core/number/quantity';
import { quotient, printed, type Estimate } from '../../../src/core/number/estimate';
import { decimals } from '../arbitraries';

const signed = fc.tuple(decimals, fc.boolean()).map(([decimal, minus]) => (minus ? `-${decimal}` : decimal));
const moneyUnits = fc.constantFrom('元', '万元', '亿元', '万亿元', 'RMB mn', 'RMB 100 mn', 'RMB bn');

test('converting money there and back is no change', () => {
  fc.assert(
    fc.property(signed, moneyUnits, moneyUnits, (value, from, to) => {
      const there = convert({ value, unit: from }, to) as Quantity;
      const back = convert(there, from) as Quantity;
      expect(toNumber(back.value)).toBe(toNumber(value));
      expect(isDecimal(there.value)).toBe(true);
    }),
  );
});

test('a ratio ignores the unit chosen for both of its amounts', () => {
  fc.assert(
    fc.property(decimals, decimals, moneyUnits, (part, whole, unit) => {
      const inUnit = (value: string) => toNumber((convert({ value, unit: '亿元' }, unit) as Quantity).value);
      const ratio = (quotient(printed(part), printed(whole)) as Estimate).value;
      expect(Math.abs(inUnit(part) / inUnit(whole) / ratio - 1)).toBeLessThan(1e-14);
    }),
  );
});

test('what is added can be subtracted again', () => {
  fc.assert(
    fc.property(signed, signed, (one, other) => {
      expect(toNumber(subtract(add(one, other), other))).toBe(toNumber(one));
    }),
  );
});

test('a sum has the digits of its more precise term', () => {
  fc.assert(
    fc.property(signed, signed, (one, other) => {
      expect(decimalPlaces(add(one, other))).toBe(Math.max(decimalPlaces(one), decimalPlaces(other)));
    }),
  );
});

test('a product with a power of ten moves the point', () => {
  fc.assert(
    fc.property(signed, fc.integer({ min: 0, max: 12 }), (decimal, places) => {
      expect(toNumber(multiply(decimal, shift('1', places)))).toBe(toNumber(shift(decimal, places)));
    }),
  );
});

test('a number of up to fifteen digits is read back digit for digit', () => {
  fc.assert(
    fc.property(signed, (decimal) => {
      expect(toNumber(decimalFromNumber(toNumber(decimal)))).toBe(toNumber(decimal));
    }),
  );
});

test('the decimal of any finite number is a decimal', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const decimal = decimalFromNumber(number);
      expect(isDecimal(decimal)).toBe(true);
      expect(toNumber(decimal)).toBe(Number(number.toPrecision(15)) + 0);
    }),
  );
});
