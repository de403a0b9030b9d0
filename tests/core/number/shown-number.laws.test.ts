import fc from 'fast-check';
import { printedNumber } from '../../../src/core/number/printed-number';
import { isOfAFormat, numberBehind, shownApart, shownNumber } from '../../../src/core/number/shown-number';
import { grouped, rounded } from '../../../src/core/number/decimal-arithmetic';
import { shownInExcel } from '../../golden/shown-in-excel';

/** Decimals that a report may print: up to nine digits before the point and four after it. */
const printed = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999 }), fc.stringMatching(/^\d{0,4}$/))
  .map(([isNegative, whole, fraction]) => {
    const digits = fraction === '' ? String(whole) : `${whole}.${fraction}`;
    return isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits;
  });

const units = fc.constantFrom('%', '亿元', '家', '个百分点', '亩', '倍');
const places = fc.integer({ min: 0, max: 4 });

test('the format of a printed figure shows the digits that were printed', () => {
  fc.assert(
    fc.property(printed, units, (digits, unit) => {
      const { value, format } = printedNumber({ value: digits, unit });
      const shown = shownNumber(value, format);
      expect(shown.replace(/[,%+]/g, '')).toBe(digits);
      expect(shownApart(value, value, format)).toBe(shown);
      expect(shown).toBe(shownInExcel(value, format));
    }),
  );
});

test('the value and the format behind a shown text show that text again', () => {
  fc.assert(
    fc.property(printed, units, fc.constantFrom('', '≥', '>', '≈'), (digits, unit, mark) => {
      const { value, format } = printedNumber({ value: digits, unit });
      const text = mark + shownNumber(value, format);
      const behind = numberBehind(text);
      expect(behind?.value).toBeCloseTo(value, 10);
      expect(shownNumber(behind?.value ?? NaN, behind?.format ?? '')).toBe(text.replace(/^(≥|>|≈)-/, '$1-'));
    }),
  );
});

test('a text that says more than its number is of a format, and its plain digits are not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (whole) => {
      expect(isOfAFormat(String(whole))).toBe(false);
      for (const text of [`${whole}%`, `+${whole}`, `≥${whole}`, `${whole}.50`, grouped(String(whole))])
        expect(isOfAFormat(text)).toBe(true);
    }),
  );
});

test('a rounded decimal lies half a unit away at most, and rounding it again changes nothing', () => {
  fc.assert(
    fc.property(printed, places, (digits, to) => {
      const once = rounded(digits, to);
      expect(Math.abs(Number(once) - Number(digits))).toBeLessThanOrEqual(0.5 * 10 ** -to + 1e-6);
      expect(rounded(once, to)).toBe(once);
    }),
  );
});
