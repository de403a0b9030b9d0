import { printedInterval } from '../../../src/core/number/interval';
import { unitScale } from '../../../src/core/number/unit';
import type { Check } from '../check';
import { factOf, type CollectedReport, type Fact } from '../collected-report';

const SUMS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['gdp', ['primary-value-added', 'secondary-value-added', 'tertiary-value-added']],
  ['foreign-trade', ['exports', 'imports']],
  ['general-budget-revenue', ['tax-revenue', 'non-tax-revenue']],
];
/** The first is the larger. */
const ORDERS: readonly (readonly [larger: string, smaller: string])[] = [
  ['income-urban', 'income-rural'],
  ['income-urban', 'income-per-capita'],
  ['income-per-capita', 'income-rural'],
  ['all-industry-value-added', 'industrial-value-added'],
  ['fixed-asset-investment', 'industrial-investment'],
  ['total-fiscal-revenue', 'general-budget-revenue'],
];
/** Of the whole: what the digits of three parts round away, and revisions between two sentences. */
const SLACK = 0.005;

/** Levels of one year and report: the parts make the whole, and what is a part is no larger. */
export const partsOfWholes: Check = {
  name: 'parts and wholes',
  compare: (report) => {
    const year = report.year - 1;
    const sums = SUMS.flatMap(([whole, parts]) => {
      const facts = levels(report, [whole, ...parts], year);
      if (facts === undefined) return [];
      const [all = 0, ...each] = facts.map(inBase);
      const sum = each.reduce((total, part) => total + part, 0);
      const print = facts.reduce((total, fact) => total + halfDigit(fact), 0);
      return [
        {
          of: `${whole} = ${parts.join(' + ')}`,
          agrees: Math.abs(sum - all) <= print + SLACK * all,
          because: `whole ${all}, sum ${sum}`,
          facts,
        },
      ];
    });
    const orders = ORDERS.flatMap(([larger, smaller]) => {
      const facts = levels(report, [larger, smaller], year);
      if (facts === undefined) return [];
      const [large = 0, small = 0] = facts.map(inBase);
      return [
        { of: `${larger} ≥ ${smaller}`, agrees: large >= small, because: `${large} < ${small}`, facts },
      ];
    });
    return [...sums, ...orders];
  },
};

function levels(report: CollectedReport, ids: readonly string[], year: number): readonly Fact[] | undefined {
  const found = ids.flatMap((id) => factOf(report, id, 'level', year, false) ?? []);
  const base = found[0] && unitScale(found[0].unit).base;
  return found.length === ids.length && found.every(({ unit }) => unitScale(unit).base === base)
    ? found
    : undefined;
}

function inBase({ value, unit }: Fact): number {
  return Number(value) * 10 ** unitScale(unit).power;
}

function halfDigit({ value, unit }: Fact): number {
  const { low, high } = printedInterval(value);
  return ((high - low) / 2) * 10 ** unitScale(unit).power;
}
