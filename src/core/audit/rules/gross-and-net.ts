import { difference } from '../../number/estimate';
import type { Observation } from '../../reading/observation';
import { amount, amountOf, atFace } from '../amounts';
import { yearAfter } from '../../reading/period';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels } from '../evidence';
import type { Amount, Finding } from '../finding';
import { FLOWS } from '../relations';
import type { Rule } from '../rule';

export type GrossAndNet = Finding<
  'gross-and-net',
  { readonly flow: Observation; readonly target: Observation; readonly base: Observation },
  {
    /** By how much the stock is to grow. */
    readonly expected: Amount;
    /** The flow as stated. */
    readonly found: Amount;
    /** What the flow replaces of it. */
    readonly replaced: Amount;
  }
>;

/**
 * A gross flow (认定212家) beside the net increase of its stock (580家 to 620家). Recognition has to be renewed, so the
 * flow also replaces what lapses: the two are never compared, and what is replaced can be told.
 */
export const grossAndNetRule: Rule<GrossAndNet> = {
  id: 'gross-and-net',
  find: (evidence, settings) =>
    FLOWS.flatMap((relation) =>
      resultLevels(evidence, relation.stock).flatMap((base): readonly GrossAndNet[] => {
        if (relation.kind !== 'gross') return [];
        const next = { stage: 'plan', period: yearAfter(base) } as const;
        const { observations } = evidence;
        const target = figureAt(observations, seriesOf(base, 'level'), next);
        const flow = figureAt(observations, seriesOf(withIndicator(base, relation.flow), 'level'), next);
        if (target === undefined || flow === undefined) return [];
        const found = atFace(amountOf(flow, settings));
        const net = difference(atFace(amountOf(target, settings)), atFace(amountOf(base, settings)));
        const expected = amount(net, found.unit);
        return [
          {
            rule: 'gross-and-net',
            verdict: 'not-comparable',
            readings: { flow, target, base },
            amounts: { expected, found, replaced: amount(difference(found, expected), found.unit) },
          },
        ];
      }),
    ),
};
