import { product } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, direction, isApart, ratio } from '../amounts';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import { shareSides } from '../share-sides';

export type ShareOfWhole = Finding<
  'share-of-whole',
  { readonly share: Observation; readonly part: Observation; readonly whole: Observation },
  {
    /** part ÷ whole */
    readonly expected: Amount;
    /** The share as stated. */
    readonly found: Amount;
    /** The part that the stated share of the whole would be. */
    readonly part: Amount;
  }
>;

/** A stated share (占比) against its part over its whole, where the report states all three. */
export const shareOfWholeRule: Rule<ShareOfWhole> = {
  id: 'share-of-whole',
  find: (evidence, settings) =>
    shareSides(evidence).flatMap(({ share, part, whole }): readonly ShareOfWhole[] => {
      if (part === undefined || whole === undefined) return [];
      const found = amountOf(share, settings);
      const [over, under] = [amountOf(part, settings), amountOf(whole, settings)];
      const expected = over.unit === under.unit ? ratio(over, under) : undefined;
      if (expected === undefined) return [];
      return [
        {
          rule: 'share-of-whole',
          verdict: isApart(expected, found) ? 'contradicts' : 'agrees',
          readings: { share, part, whole },
          amounts: { expected, found, part: amount(product(found, under), over.unit, direction(under)) },
        },
      ];
    }),
};
