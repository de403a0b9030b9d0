import { unitScale } from '../../../src/core/number/unit';
import type { Check } from '../check';
import type { Fact } from '../collected-report';

/** An indicator that a report tells more than once for one year: the same value, to the digits of the rounder. */
export const toldTwice: Check = {
  name: 'told twice',
  compare: ({ facts }) => {
    const byKey = new Map<string, Fact[]>();
    for (const fact of facts) {
      if (fact.measure !== 'level' && fact.measure !== 'growth') continue;
      const { indicator, measure, period, status, prices = '', unit } = fact;
      const key = [indicator, measure, period, status, prices, unitScale(unit).base].join(' ');
      byKey.set(key, [...(byKey.get(key) ?? []), fact]);
    }
    return [...byKey.values()]
      .filter((told) => told.length > 1)
      .map((told) => ({
        of: `${told[0]?.indicator ?? ''} ${told[0]?.measure ?? ''}`,
        agrees: told.every((fact) => told.every((other) => isOne(fact, other))),
        because: told.map(({ value, unit }) => value + unit).join(', '),
        facts: told,
      }));
  },
};

function isOne(one: Fact, other: Fact): boolean {
  const [left = 0, right = 0] = [one, other].map(
    ({ value, unit }) => Number(value) * 10 ** unitScale(unit).power,
  );
  return Math.abs(left - right) <= ROUNDED * Math.abs(left) + 1e-9;
}

/** Of a value, what a rounder sentence leaves away. */
const ROUNDED = 0.01;
