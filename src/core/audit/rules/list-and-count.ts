import { sum } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, counted, isCount } from '../amounts';
import { stageOf } from '../../reading/stage';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import { isOneSentence } from '../same-sentence';

export type ListAndCount = Finding<
  'list-and-count',
  { readonly total: Observation; readonly parts: readonly Observation[] },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A count against the counts of its parts in the same sentence, under the same name: 十项 with 22项 done and 5项 under
 * way. More parts than the whole strains, since one word is often used for items and for their sub-items; it never
 * contradicts. Fewer may be left out, and nothing is said.
 */
export const listAndCountRule: Rule<ListAndCount> = {
  id: 'list-and-count',
  find: ({ observations }, settings) =>
    observations.flatMap((total): readonly ListAndCount[] => {
      if (total.measure !== 'level' || !isCount(total)) return [];
      const parts = observations.filter((part) => isListed(part, total));
      const [first, ...others] = parts.map((part) => amountOf(part, settings));
      if (first === undefined || others.length === 0) return [];
      const found = amount(others.reduce(sum, first), total.unit);
      const expected = counted(amountOf(total, settings).value, total.unit);
      if (found.value < expected.value) return [];
      return [
        {
          rule: 'list-and-count',
          verdict: found.value > expected.value ? 'strains' : 'agrees',
          readings: { total, parts },
          amounts: { expected, found },
        },
      ];
    }),
};

function isListed(part: Observation, total: Observation): boolean {
  return (
    part.measure === 'level' &&
    part.unit === total.unit &&
    part.period === total.period &&
    isOneSentence(part, total) &&
    stageOf(part) === stageOf(total) &&
    part.label.length > total.label.length &&
    part.label.startsWith(total.label)
  );
}
