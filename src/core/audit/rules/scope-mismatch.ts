import type { Observation } from '../../reading/observation';
import { resultLevels } from '../evidence';
import type { Finding } from '../finding';
import { ANALYSTS_PAIRS } from '../relations';
import type { Rule } from '../rule';

export type ScopeMismatch = Finding<
  'scope-mismatch',
  { readonly one: Observation; readonly other: Observation },
  Readonly<Record<never, never>>
>;

/**
 * Two levels of one year whose ratio analysts take, under different areas (统计范围): 一区多园 beside 主园区. Where the
 * report names an area for one only, the other is of a scope that has to be asked for.
 */
export const scopeMismatchRule: Rule<ScopeMismatch> = {
  id: 'scope-mismatch',
  find: (evidence) =>
    ANALYSTS_PAIRS.flatMap(([dividend, divisor]): readonly ScopeMismatch[] => {
      const [ones, others] = [resultLevels(evidence, dividend), resultLevels(evidence, divisor)];
      const pairs = ones.flatMap((one) =>
        others.flatMap((other) => (other.period === one.period ? [{ one, other }] : [])),
      );
      const [first] = pairs;
      if (first === undefined || pairs.some(({ one, other }) => one.area === other.area)) return [];
      return [{ rule: 'scope-mismatch', verdict: 'not-comparable', readings: first, amounts: {} }];
    }),
};
