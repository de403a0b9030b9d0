import { product, quotient } from '../../number/estimate';
import { isMissing } from '../../missing';
import type { Observation } from '../../reading/observation';
import { ratioBound } from '../../reading/ratio-bound';
import { amount, amountOf, direction } from '../amounts';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';
import { shareSides, type ShareSides } from '../share-sides';
import type { AuditSettings } from '../settings';

export type ShareDerives = Finding<
  'share-derives',
  {
    readonly share: Observation;
    readonly part?: Observation | undefined;
    readonly whole?: Observation | undefined;
  },
  /** The side that the report does not state. */
  { readonly found: Amount }
> & {
  readonly derived: { readonly side: 'part' | 'whole'; readonly indicator: string };
};

/** The side of a stated share that the report leaves out: the whole from its part (总额反推), or the part. */
export const shareDerivesRule: Rule<ShareDerives> = {
  id: 'share-derives',
  find: (evidence, settings) =>
    shareSides(evidence).flatMap((sides): readonly ShareDerives[] => {
      const { share, part, whole, partId, wholeId } = sides;
      if ((part === undefined) === (whole === undefined)) return [];
      const found = derivedSide(sides, settings);
      if (found === undefined) return [];
      return [
        {
          rule: 'share-derives',
          verdict: 'derivable',
          readings: part ? { part, share } : { share, whole },
          amounts: { found },
          derived: part ? { side: 'whole', indicator: wholeId } : { side: 'part', indicator: partId },
        },
      ];
    }),
};

/** The missing side of a share: part ÷ share, or share × whole; nothing where both sides are stated or neither. */
export function derivedSide({ share, part, whole }: ShareSides, settings: AuditSettings): Amount | undefined {
  const rate = amountOf(share, settings);
  if (part !== undefined && whole === undefined) {
    const known = amountOf(part, settings);
    const result = quotient(known, rate);
    return isMissing(result)
      ? undefined
      : amount(result, known.unit, ratioBound(direction(known), direction(rate)));
  }
  if (whole === undefined || part !== undefined) return undefined;
  const known = amountOf(whole, settings);
  return amount(product(known, rate), known.unit, rate.bound === 'exact' ? known.bound : 'about');
}
