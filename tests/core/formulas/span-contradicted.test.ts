import { figureRules, type SpanRule } from '../../../src/core/formulas/figure-rules';
import { spanContradicted } from '../../../src/core/formulas/span-contradicted';

const CAGR = figureRules('CAGR').span as SpanRule;
const PROGRESS = figureRules('PROGRESSLEAD').span as SpanRule;
const contradicted = (rule: SpanRule, said: number, periods: Readonly<Record<string, string | undefined>>) =>
  spanContradicted(
    rule,
    said,
    Object.entries(periods).map(([argument, period]) => ({ argument, facts: { period } })),
  );

test('a growth from 2021 to 2025 is one of four years', () => {
  expect(contradicted(CAGR, 4, { first: '2021', last: '2025' })).toBeUndefined();
  expect(contradicted(CAGR, 5, { first: '2021', last: '2025' })).toMatchObject({ said: 5, carried: 4 });
  expect(contradicted(CAGR, 3.25, { first: '2021', last: '2025-Q1' })).toBeUndefined();
});

test('where a cell does not say its period, or ends with no quarter, the years that are given are believed', () => {
  expect(contradicted(CAGR, 5, { first: '2021' })).toBeUndefined();
  expect(contradicted(CAGR, 5, { first: '2021', last: undefined })).toBeUndefined();
  expect(contradicted(CAGR, 5, { first: '2021', last: '2025-M7' })).toBeUndefined();
});

test.each([
  ['2022-Q1', 3],
  ['2022-H1', 6],
  ['2022-M1-7', 7],
  ['2022', 12],
])('what was spent in %s took %d months', (actual, months) => {
  expect(contradicted(PROGRESS, months, { actual, budget: '2022' })).toBeUndefined();
  expect(contradicted(PROGRESS, 9, { actual, budget: '2022' })).toMatchObject({
    argument: 'months',
    carried: months,
    figures: [{ argument: 'actual', period: actual }],
  });
});

test.each(['2022-Q3', '2022-H2', '2022-M7', '2021/2025'])(
  '%s does not tell how much of a year has gone',
  (actual) => {
    expect(contradicted(PROGRESS, 9, { actual })).toBeUndefined();
  },
);
