import {
  ANALYSTS_PAIRS,
  AVERAGES,
  CEILINGS,
  CIRCLES,
  FLOWS,
  PARTITIONS,
  PARTS,
  PLEDGES,
  RATIOS,
  STOCKS_BESIDE_FLOWS,
} from '../../../src/core/audit/relations';
import { indicatorById } from '../../../src/core/catalogue/catalogue';

function natureOf(id: string): string | undefined {
  return indicatorById(id)?.nature;
}

/** Pairs of which one is taken from, added to or divided into the other, as what they are. */
const OF_ONE_NATURE: readonly (readonly [one: string, other: string])[] = [
  ...PARTS.map(({ part, whole }) => [part, whole] as const),
  ...PARTITIONS.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)),
  ...[...RATIOS.values()].map(({ part, whole }) => [part, whole] as const),
  ...CEILINGS.map(({ amount, limit }) => [amount, limit] as const),
  ...CIRCLES.map(({ narrower, wider }) => [narrower, wider] as const),
  ...ANALYSTS_PAIRS,
  ...PLEDGES.map(({ pledged, inYear }) => [pledged, inYear] as const),
];

test.each(OF_ONE_NATURE)('%s and %s are both stocks or both flows', (one, other) => {
  expect(['stock', 'flow']).toContain(natureOf(one));
  expect(natureOf(other)).toBe(natureOf(one));
});

test.each([
  ...FLOWS.map(({ stock, flow }) => [stock, flow] as const),
  ...STOCKS_BESIDE_FLOWS.map(({ stock, flow }) => [stock, flow] as const),
])('%s is a stock and %s a flow', (stock, flow) => {
  expect([natureOf(stock), natureOf(flow)]).toEqual(['stock', 'flow']);
});

test.each(AVERAGES.map(({ average, count }) => [average, count] as const))(
  '%s is a ratio and %s, which it is spread over, a stock',
  (average, count) => {
    expect([natureOf(average), natureOf(count)]).toEqual(['ratio', 'stock']);
  },
);

test('no stock beside a cumulative flow is held to be its part', () => {
  const parts = PARTS.map(({ part, whole }) => `${part} ${whole}`);
  expect(
    parts.filter((pair) => STOCKS_BESIDE_FLOWS.some(({ stock, flow }) => pair === `${stock} ${flow}`)),
  ).toEqual([]);
});
