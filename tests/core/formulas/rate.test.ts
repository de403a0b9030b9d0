import { rateAsFraction, rateCompany } from '../../../src/core/formulas/rate';
import { missing } from '../../../src/core/missing';

const growth = { argument: 'growth' } as const;
const percent = { argument: 'growth', unit: 'percent' } as const;
const share = { argument: 'share', unit: 'percent', isShare: true } as const;

test('a rate without a word is a fraction, and above 1 it is asked about, not believed', () => {
  const refused = (value: number) => missing('out-of-range', { argument: 'growth', value, rule: 'rate' });
  expect(rateAsFraction(0.221, growth)).toBe(0.221);
  expect(rateAsFraction(1, growth)).toBe(1);
  expect(rateAsFraction(-1, growth)).toBe(-1);
  expect(rateAsFraction(2.3, growth)).toEqual(refused(2.3));
  expect(rateAsFraction(22.1, growth)).toEqual(refused(22.1));
  expect(rateAsFraction(-9, growth)).toEqual(refused(-9));
});

test('beside a rate above 1 one below it is asked about too, and 0 is 0 either way', () => {
  const company = rateCompany([9.7, 0.8, 0]);
  expect(rateAsFraction(0.8, { ...growth, company })).toEqual(
    missing('unclear-rate', { argument: 'growth', value: 0.8, beside: 9.7 }),
  );
  expect(rateAsFraction(0, { ...growth, company })).toBe(0);
  expect(rateCompany([0.097, 0.008, -1])).toBeUndefined();
});

test('where percent is said a rate above 1 is per cent, without binary noise', () => {
  expect(2.2 / 100).not.toBe(0.022);
  expect(rateAsFraction(2.2, percent)).toBe(0.022);
  expect(rateAsFraction(-9, percent)).toBe(-0.09);
});

test('where percent is said a growth of at most 1 may be a fraction that a cell shows as a percentage', () => {
  for (const value of [0.221, 0.2, -0.5, 1]) {
    expect(rateAsFraction(value, percent)).toEqual(missing('unclear-rate', { argument: 'growth', value }));
  }
  expect(rateAsFraction(0, percent)).toBe(0);
});

test('among percentages of as many digits a small one is a percentage; one of more digits is not believed', () => {
  const company = rateCompany([9.7, 0.2, 6]);
  expect(0.7 / 100).not.toBe(0.007);
  expect(rateAsFraction(0.7, { ...percent, company })).toBe(0.007);
  expect(rateAsFraction(-0.5, { ...percent, company })).toBe(-0.005);
  expect(rateAsFraction(0.221, { ...percent, company })).toEqual(
    missing('unclear-rate', { argument: 'growth', value: 0.221 }),
  );
});

test('a share of three digits after its point is a fraction, though percent is said', () => {
  expect(rateAsFraction(0.806, share)).toBe(0.806);
  expect(rateAsFraction(80.6, share)).toBe(0.806);
  expect(rateAsFraction(80.6, { ...share, unit: undefined })).toMatchObject({ rule: 'bare-share' });
  expect(rateAsFraction(806, { ...share, unit: undefined })).toMatchObject({ rule: 'share' });
  for (const value of [0.8, 0.81, 1]) {
    expect(rateAsFraction(value, share)).toEqual(missing('unclear-rate', { argument: 'share', value }));
  }
  const company = rateCompany([80.6, 0.806]);
  expect(rateAsFraction(0.806, { ...share, company })).toEqual(
    missing('unclear-rate', { argument: 'share', value: 0.806 }),
  );
});

test('a fraction is believed where it is said', () => {
  expect(rateAsFraction(12.5, { ...growth, unit: 'fraction' })).toBe(12.5);
});
