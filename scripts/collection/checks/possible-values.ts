import { dimensionOf } from '../../../src/core/number/unit';
import type { Check } from '../check';
import type { Fact } from '../collected-report';

/** What no year and no area has: [measure, lowest, highest], per cent; indicators that are named have their own. */
const GROWTH = [-80, 300] as const;
const SHARE = [0, 100] as const;
const OWN: Readonly<Record<string, { readonly growth?: Range; readonly level?: Range }>> = {
  gdp: { growth: [-15, 50] },
  cpi: { growth: [-5, 30], level: [90, 130] },
  'surveyed-unemployment': { level: [0, 15] },
  'registered-unemployment': { level: [0, 15] },
  'urbanization-rate': { level: [5, 100] },
  'rd-intensity': { level: [0, 12] },
  'natural-growth-rate': { level: [-15, 30] },
  'income-per-capita': { growth: [-10, 50] },
  'income-urban': { growth: [-10, 50] },
  'income-rural': { growth: [-10, 60] },
};
type Range = readonly [low: number, high: number];

/** Rates within what can be: a share of at most the whole, a growth that a year can have. */
export const possibleValues: Check = {
  name: 'values that can be',
  compare: ({ facts }) =>
    facts.flatMap((fact) => {
      const range = rangeOf(fact);
      if (range === undefined) return [];
      const value = Number(fact.value);
      return [
        {
          of: `${fact.indicator} ${fact.measure}`,
          agrees: value >= range[0] && value <= range[1],
          because: `${fact.value}${fact.unit}`,
          facts: [fact],
        },
      ];
    }),
};

function rangeOf({ indicator, measure, unit }: Fact): Range | undefined {
  if (dimensionOf(unit) !== 'share') return undefined;
  if (measure === 'growth') return OWN[indicator]?.growth ?? GROWTH;
  if (measure === 'level') return OWN[indicator]?.level;
  return measure === 'share' ? SHARE : undefined;
}
