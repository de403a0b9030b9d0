import { compare } from '../../../src/core/health/compare';
import type { AdministrativeLevel } from '../../../src/core/reading/report';
import { cardOf, observation } from './small-report';

/** A report of revenue and spending, of which self-sufficiency is the quotient in per cent. */
function peer(id: string, revenue: string, level: AdministrativeLevel = 'county') {
  return cardOf(
    [
      observation({ indicator: 'general-budget-revenue', value: revenue, unit: '亿元' }),
      observation({ indicator: 'general-budget-expenditure', value: '100', unit: '亿元' }),
    ],
    [],
    level,
    id,
  );
}

function rowFor(criterion: string, cards: Parameters<typeof compare>[0]) {
  const row = compare(cards).find((candidate) => candidate.criterion.id === criterion);
  if (row === undefined) throw new Error(`no such criterion: ${criterion}`);
  return row;
}

describe('peers', () => {
  const five = ['50', '40', '60', '40', '70'].map((revenue, index) => peer(`c${index}`, revenue));

  test('stand side by side with the median and the distance to it', () => {
    const { median, peers } = rowFor('self-sufficiency', five);
    expect(median).toBeCloseTo(0.5, 12);
    expect(peers.map(({ report }) => report)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    expect(peers[4]?.distance).toBeCloseTo(0.2, 12);
  });

  test('of an even number have the mean of the middle two for a median', () => {
    expect(rowFor('self-sufficiency', five.slice(0, 2)).median).toBeCloseTo(0.45, 12);
  });

  test('are ranked from five reports of one level up, ties sharing a place', () => {
    expect(rowFor('self-sufficiency', five).peers.map(({ rank }) => rank)).toEqual([3, 4, 2, 4, 1]);
    expect(rowFor('self-sufficiency', five.slice(1)).peers.map(({ rank }) => rank)).toEqual(
      Array<undefined>(4).fill(undefined),
    );
  });

  test('are not ranked across levels of government', () => {
    const mixed = [...five.slice(1), peer('province', '90', 'province')];
    expect(rowFor('self-sufficiency', mixed).peers.some(({ rank }) => rank !== undefined)).toBe(false);
    expect(rowFor('self-sufficiency', mixed).median).toBeCloseTo(0.6, 12);
  });

  test('rank the smaller gap first, since less is better there', () => {
    expect(rowFor('own-revenue-gap', five).peers[4]?.rank).toBe(1);
  });

  test('have no median of one, nothing for a missing value, and no rank where neither is better', () => {
    expect(rowFor('self-sufficiency', five.slice(0, 1)).median).toBeUndefined();
    expect(rowFor('debt-ratio', five).peers).toEqual(five.map(({ report }) => ({ report })));
    expect(rowFor('revenue-to-gdp', five).peers.every(({ rank }) => rank === undefined)).toBe(true);
  });
});
