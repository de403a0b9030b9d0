import { isYuan } from '../../../src/core/number/unit';
import { bundled } from '../../../src/library/bundled';
import { quoteOf } from '../../../src/library/text/quote';

const observations = bundled().reports.flatMap((data) =>
  data.observations.map((observation) => ({ ...observation, quote: quoteOf(data, observation) })),
);

test('an amount whose wording is a verb of public money says what money it is', () => {
  const verbs = ['投入', '安排', '出资', '兑现', '审计'];
  const amounts = observations.filter(
    ({ wording, unit, measure }) =>
      measure === 'level' && isYuan(unit) && wording.some((word) => verbs.includes(word)),
  );
  expect(amounts.length).toBeGreaterThan(5);
  expect(amounts.filter(({ money }) => money === undefined).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['spent', /投入|支出/],
  ['paid', /兑现/],
  ['invested', /投资/],
  ['granted', /获资助/],
  ['allocated', /分配/],
  ['budgeted', /安排/],
  ['contributed', /出资/],
  ['agreed', /签订.*协议/],
  ['fund-size', /基金/],
  ['credit', /授信/],
  ['quota', /额度/],
  ['audited', /审计/],
])('money that is %s is so in the report’s words', (nature, words) => {
  const found = observations.filter(({ money }) => money?.nature === nature);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ quote }) => !words.test(quote)).map(({ id }) => id)).toEqual([]);
});

test('the district budget pays for talent, and nobody is said to pay for the upgrading of parks', () => {
  const payerOf = (id: string) => observations.find((observation) => observation.id === id)?.money?.payer;
  expect(payerOf('talent-funding.2022.level.target')).toBe('区财政');
  expect(payerOf('park-upgrade-investment.2022-2023.level.target')).toBeUndefined();
});

test('fixed-asset investment and the investment of projects attracted are not public money', () => {
  const others = ['fixed-asset-investment', 'investment-projects-attracted-value', 'rd-expenditure'];
  const found = observations.filter(({ indicator = '' }) => others.includes(indicator));
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ money }) => money !== undefined)).toEqual([]);
});
