import fc from 'fast-check';
import { isMissing } from '../../../src/core/missing';
import { normalise } from '../../../src/extract/quantity/normalise';
import { readNumeral } from '../../../src/extract/quantity/numerals';
import { readQuantity } from '../../../src/extract/quantity/read-quantity';
import { decimals } from '../../core/arbitraries';
import { inChineseNumerals } from './chinese-numerals';

const UNITS = ['亿元', '万元', '%', '个百分点', '家', '万平方米', '亿美元', '成', '倍', '万人'];
const BEFORE = ['', '超', '不低于', '不超过', '不足', '约', '近', '预计', '增长'];

const phrases = fc
  .tuple(fc.constantFrom(...BEFORE), decimals, fc.constantFrom(...UNITS))
  .map(([before, value, unit]) => ({ before, value, unit, text: `${before}${value}${unit}` }));

test('a whole number written in Chinese numerals reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 - 1 }), (number) => {
      expect(readNumeral(normalise(inChineseNumerals(number)))).toBe(String(number));
    }),
  );
});

test('a single digit after a mark counts the next place, and with 零 before it the ones', () => {
  const marks = fc.constantFrom<[string, number]>(['百', 2], ['千', 3], ['万', 4], ['亿', 8]);
  const digit = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(digit, digit, marks, (one, other, [mark, power]) => {
      const large = one * 10 ** power;
      expect(readNumeral(normalise(`${one}${mark}${other}`))).toBe(String(large + other * 10 ** (power - 1)));
      expect(readNumeral(normalise(`${one}${mark}零${other}`))).toBe(String(large + other));
    }),
  );
});

test('the mark of a footnote behind a figure, of whatever kind, makes no difference', () => {
  const marks = fc.constantFrom('①', '⑫', '[1]', '［12］', '〔3〕', '*', '※', '⒉', '㈠');
  fc.assert(
    fc.property(phrases, marks, ({ text }, mark) => {
      expect(readQuantity(`${text}${mark}`)).toEqual(readQuantity(text));
    }),
  );
});

test('a number with commas between its thousands reads as the number without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, rest) => {
      expect(readNumeral(`${whole.toLocaleString('en-US')}.${rest}`)).toBe(`${whole}.${rest}`);
    }),
  );
});

test('digits and unit come back as printed', () => {
  fc.assert(
    fc.property(phrases, ({ text, value, unit, before }) => {
      const isGrowthInTimes = before === '增长' && unit === '倍';
      expect(readQuantity(text)).toMatchObject({ value, unit: isGrowthInTimes ? '1' : unit });
    }),
  );
});

test('white space around words and units, and the width of characters, make no difference', () => {
  const spaces = fc.constantFrom('', ' ', '\u3000', '\n', '\t  ');
  fc.assert(
    fc.property(phrases, spaces, spaces, spaces, ({ before, value, unit, text }, one, two, three) => {
      const expected = readQuantity(text);
      expect(readQuantity(`${one}${before}${two}${value}${three}${unit}${one}`)).toEqual(expected);
      const wide = text.replace(/[!-~]/g, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
      expect(readQuantity(wide)).toEqual(expected);
    }),
  );
});

test('a fall is the rise with the other sign', () => {
  fc.assert(
    fc.property(decimals, (value) => {
      expect(readQuantity(`下降${value}%`)).toEqual({ value: `-${value}`, unit: '%', bound: 'exact' });
    }),
  );
});

test('a range whose ends are in order has them as its ends, whatever the dash', () => {
  const dashes = fc.constantFrom('-', '—', '–', '－', '~', '～', '至', '到', '——');
  fc.assert(
    fc.property(decimals, decimals, dashes, (one, other, dash) => {
      const [value, valueHigh] = Number(one) <= Number(other) ? [one, other] : [other, one];
      expect(readQuantity(`${value}${dash}${valueHigh}%`)).toEqual({
        value,
        valueHigh,
        unit: '%',
        bound: 'range',
      });
    }),
  );
});

test('any text is a quantity with a finite number, or a reason', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...'超近约0123.,%—至一二十百千万亿元家成倍分之半翻番多余以上左右增长下降'), {
        maxLength: 9,
      })
      .map((characters) => characters.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const quantity = readQuantity(text);
      if (isMissing(quantity)) return;
      expect(Number.isFinite(Number(quantity.value))).toBe(true);
      expect(Number(quantity.valueHigh ?? quantity.value)).toBeGreaterThanOrEqual(Number(quantity.value));
    }),
    { numRuns: 2000 },
  );
});
