import type { DocumentKind } from '../../reading/document-kind';
import type { Observation } from '../../reading/observation';
import { quantityKey } from '../../reading/quantity-key';
import { isOfOneBase } from '../../number/unit';
import { amountOf, isApart } from '../amounts';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type OtherDocument = Finding<
  'other-document',
  { readonly taken: Observation; readonly other: Observation },
  { readonly expected: Amount; readonly found: Amount }
> & {
  /** What sort of document each stands in, where that is known. */
  readonly kinds: { readonly taken?: DocumentKind; readonly other?: DocumentKind };
};

/**
 * What two documents of one area and year say of one quantity (快报数与决算数): the one that counts first is taken. Where they
 * differ, the figure was revised between them, or is counted otherwise: a difference to explain, no contradiction.
 */
export const otherDocumentRule: Rule<OtherDocument> = {
  id: 'other-document',
  find: ({ documents = [] }, settings) => {
    const taken = new Map<string, { readonly read: Observation; readonly kind: DocumentKind | undefined }>();
    return documents.flatMap(({ report: { kind }, observations }) => {
      const found = observations.flatMap((other): readonly OtherDocument[] => {
        const before = taken.get(quantityKey(other));
        if (before === undefined || !isOfOneBase(before.read.unit, other.unit)) return [];
        const [expected, amount] = [amountOf(before.read, settings), amountOf(other, settings)];
        return [
          {
            rule: 'other-document',
            verdict: isApart(expected, amount) ? 'strains' : 'agrees',
            readings: { taken: before.read, other },
            amounts: { expected, found: amount },
            kinds: { ...(before.kind && { taken: before.kind }), ...(kind && { other: kind }) },
          },
        ];
      });
      for (const read of observations)
        if (!taken.has(quantityKey(read))) taken.set(quantityKey(read), { read, kind });
      return found;
    });
  },
};
