import { judgeOf } from '../../../src/core/formulas/implausible';
import { likelySlip } from '../../../src/core/formulas/likely-slip';
import { PLAUSIBLE_RANGES, plausibleRanges } from '../../../src/core/formulas/plausible';

const judged = (id: string, numbers: Readonly<Record<string, number>>, believed: readonly string[] = []) =>
  judgeOf(plausibleRanges(id), Object.keys(numbers))?.(Object.values(numbers), (argument) =>
    believed.includes(argument),
  );

test('yuan in ten thousands over yuan in hundred millions is a slip of units, and says which is which', () => {
  const tooMany = judged('SELFSUFFICIENCY', { revenue: 219000, expenditure: 37.17 });
  expect(tooMany?.times).toBeCloseTo(5891.8, 1);
  expect(tooMany).toMatchObject({
    kind: 'missing',
    reason: 'implausible',
    one: 'revenue',
    other: 'expenditure',
    low: 0.005,
    high: 5,
    slip: { kind: 'units', one: '万元', other: '亿元' },
  });
  expect(judged('SELFSUFFICIENCY', { revenue: 21.9, expenditure: 371700 })).toMatchObject({
    slip: { kind: 'units', one: '亿元', other: '万元' },
  });
});

test('plain yuan are a slip of units as well', () => {
  expect(judged('REVENUETOGDP', { revenue: 2_190_000_000, gdp: 306.2 })).toMatchObject({
    slip: { kind: 'units', one: '元', other: '亿元' },
  });
});

test('two arguments that make sense the other way round are swapped', () => {
  expect(judged('DEBTTOGDP', { debt: 300, gdp: 45 })).toMatchObject({ slip: { kind: 'swapped' } });
});

test('state capital revenue above all others was swapped rather than told in another unit', () => {
  const others = { revenue: 21.9, transfers: 8.1, fund: 12.4 };
  expect(judged('RESOURCES', { ...others, stateCapital: 300 })).toMatchObject({ slip: { kind: 'swapped' } });
  expect(judged('RESOURCES', { ...others, stateCapital: 3000 })).toMatchObject({ slip: { kind: 'units' } });
});

test('a part of an even hundred below 1 is a percentage set against 100 per cent', () => {
  expect(judged('SHAREOF', { part: 0.806, whole: 100 })).toMatchObject({ slip: { kind: 'percentage' } });
  expect(judged('SHAREOF', { part: 1, whole: 100 })).toBeUndefined();
  expect(judged('SHAREOF', { part: 0.806, whole: 101 })).toBeUndefined();
  expect(judged('ATTAINMENT', { actual: 0.806, target: 100 })).toBeUndefined();
});

test('what no slip explains is refused all the same', () => {
  expect(judged('SHAREOF', { part: 1, whole: 1e15 })).toMatchObject({ reason: 'implausible' });
  expect(judged('SHAREOF', { part: 1, whole: 1e15 })).not.toHaveProperty('slip');
});

test('amounts whose cells both say their units are believed', () => {
  const numbers = { revenue: 219000, expenditure: 37.17 };
  expect(judged('SELFSUFFICIENCY', numbers, ['revenue', 'expenditure'])).toBeUndefined();
  expect(judged('SELFSUFFICIENCY', numbers, ['revenue'])).toBeDefined();
});

test('what a place may not have is 0 there, and in no wrong unit', () => {
  expect(judged('DEBTTOGDP', { debt: 0, gdp: 21.9 })).toBeUndefined();
  expect(judged('ATTAINMENT', { actual: 0, target: 21.9 })).toBeUndefined();
});

test('a 0 of what every place has is an empty cell', () => {
  const slip = { kind: 'empty' };
  expect(judged('TAXSHARE', { tax: 0, revenue: 21.9 })).toMatchObject({ one: 'tax', times: 0, slip });
  expect(judged('YOY', { prior: 17.94, current: 0 })).toMatchObject({ one: 'current', other: 'prior', slip });
  expect(judged('YOY', { prior: 17.94, current: 0 }, ['prior', 'current'])).toBeUndefined();
});

test('a 0 of which the formula could be worked out, but of what there always is, is an empty cell too', () => {
  const slip = { kind: 'empty' };
  expect(judged('TARGETGAP', { actual: 21.9, target: 0 })).toMatchObject({
    one: 'target',
    other: 'actual',
    times: 0,
    low: 0.05,
    high: 1000,
    slip,
  });
  expect(judged('TARGETGAP', { actual: 0, target: 21.9 })).toBeUndefined();
  expect(judged('LEVELCONTRIBUTION', { partPrior: 3, partCurrent: 0, wholePrior: 20 })).toMatchObject({
    one: 'partCurrent',
    slip,
  });
  expect(judged('LEVELCONTRIBUTION', { partPrior: 0, partCurrent: 3, wholePrior: 20 })).toMatchObject({
    one: 'partPrior',
    slip,
  });
});

test('changes are judged by their size, whichever way they go', () => {
  expect(judged('CONTRIBUTIONSHARE', { partChange: -3, wholeChange: 12 })).toBeUndefined();
  expect(judged('CONTRIBUTIONSHARE', { partChange: -30000, wholeChange: 12 })).toMatchObject({ times: 2500 });
});

test('growth leads further in more years: forty made of a fishing village what it is', () => {
  expect(judged('CAGR', { first: 1.96, last: 27670, years: 41 })).toBeUndefined();
  expect(judged('CAGR', { first: 1.96, last: 27670, years: 4 })).toBeDefined();
});

/** Places that there are, at the edge of what is usual. */
test.each([
  ['SELFSUFFICIENCY', { revenue: 3, expenditure: 100 }],
  ['SELFSUFFICIENCY', { revenue: 160, expenditure: 100 }],
  ['DEBTTOGDP', { debt: 600, gdp: 300 }],
  ['DEBTTORESOURCES', { debt: 500, resources: 60 }],
  ['TRADEDEPENDENCE', { trade: 2100, gdp: 90 }],
  ['TRADEDEPENDENCE', { trade: 0.4, gdp: 300 }],
  ['LANDDEPENDENCE', { income: 150, base: 25 }],
  ['LANDDEPENDENCE', { income: 0.02, base: 40 }],
  ['YOY', { prior: 10, current: 1 }],
  ['YOY', { prior: 0.3, current: 3.3 }],
  ['REVENUETOGDP', { revenue: 4, gdp: 800 }],
  ['TAXSHARE', { tax: 8, revenue: 25 }],
  ['SHAREOF', { part: 0.05, whole: 306.2 }],
  ['RESOURCES', { revenue: 21.9, transfers: 0.05, fund: 12.4, stateCapital: 0.003 }],
  ['RESOURCES', { revenue: 0.3, transfers: 24, fund: 0.01, stateCapital: 0 }],
  ['PERHEAD', { amount: 700, population: 20 }],
  ['PERHEAD', { amount: 3, population: 80 }],
  ['TREASURYCOVER', { cash: 2, outflow: 9 }],
  ['LIKEFORLIKEGROWTH', { prior: 20, current: 12, priorExcluded: 3, currentExcluded: -6 }],
  ['LEVELCONTRIBUTION', { partPrior: 2, partCurrent: 30, wholePrior: 40 }],
])('%s of %j is believed', (id, numbers) => {
  expect(judged(id, numbers)).toBeUndefined();
});

/** Numbers of which nobody would believe that an economy has them. */
test.each([
  ['RESOURCES', { revenue: 21.9, transfers: 34_086, fund: 46.2, stateCapital: 0 }, 'transfers'],
  ['RESOURCES', { revenue: 219_000, transfers: 37.17, fund: 46.2, stateCapital: 0 }, 'transfers'],
  ['RESOURCES', { revenue: 21.9, transfers: 0, fund: 34_086, stateCapital: 0 }, 'fund'],
  ['TREASURYCOVER', { cash: 21.9, outflow: 0.221 }, 'cash'],
  ['PERHEAD', { amount: 21.9, population: 0.221 }, 'amount'],
  ['PERHEAD', { amount: 21.9, population: 34_086 }, 'amount'],
  ['LIKEFORLIKEGROWTH', { prior: 2.3, current: 37.17, priorExcluded: 0.9, currentExcluded: 1.17 }, 'current'],
  [
    'LIKEFORLIKEGROWTH',
    { prior: 30, current: 32, priorExcluded: 0, currentExcluded: -21_000 },
    'currentExcluded',
  ],
  ['LIKEFORLIKEGROWTH', { prior: 30, current: 32, priorExcluded: 29.9, currentExcluded: 0 }, 'priorExcluded'],
  ['LEVELCONTRIBUTION', { partPrior: 21.9, partCurrent: 306.2, wholePrior: 46.2 }, 'partCurrent'],
  ['BUDGETOUTTURN', { actual: 306.2, budget: 37.17 }, 'actual'],
])('%s of %j is asked about', (id, numbers, one) => {
  expect(judged(id, numbers)).toMatchObject({ reason: 'implausible', one });
});

test('an amount over people says which units bare numbers are taken to be in', () => {
  expect(judged('PERHEAD', { amount: 21.9, population: 300_000 })).toMatchObject({
    slip: { kind: 'other-units', one: '亿元', other: '万人' },
  });
});

test.each(Object.entries(PLAUSIBLE_RANGES))(
  '%s: an ordinary place lies within, and beyond with one amount in another unit',
  (_, ranges) => {
    for (const { one, other, low, high } of ranges.filter((range) => range.low > 0)) {
      const ordinary = Math.min(Math.max(0.3, low), high);
      for (const times of [ordinary * 1e4, ordinary / 1e4]) {
        expect(times < low || times > high).toBe(true);
        expect(likelySlip(times, { one, other, low, high })).toMatchObject({ kind: 'units' });
      }
    }
  },
);
