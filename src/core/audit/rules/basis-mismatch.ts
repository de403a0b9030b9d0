import type { Observation } from '../../reading/observation';
import { amountOf } from '../amounts';
import { yearAfter } from '../../reading/period';
import { readingsBy } from '../../reading/readings-by';
import { resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type BasisMismatch = Finding<
  'basis-mismatch',
  { readonly target: Observation; readonly base: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/** A target on another 口径 than the last result of the same name: one of them includes what the other leaves out. */
export const basisMismatchRule: Rule<BasisMismatch> = {
  id: 'basis-mismatch',
  find: (evidence, settings) =>
    resultLevels(evidence).flatMap((base): readonly BasisMismatch[] => {
      if (base.indicator === undefined) return [];
      const target = readingsBy(evidence.observations, {
        indicator: base.indicator,
        area: base.area,
        measure: 'level',
        stage: 'plan',
        period: yearAfter(base),
      }).find(({ basis }) => basis !== base.basis);
      if (target === undefined) return [];
      return [
        {
          rule: 'basis-mismatch',
          verdict: 'not-comparable',
          readings: { target, base },
          amounts: { expected: amountOf(base, settings), found: amountOf(target, settings) },
        },
      ];
    }),
};
