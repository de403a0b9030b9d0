import type { Observation } from '../../reading/observation';
import { isYear, lastYear, yearAfter } from '../../reading/period';
import { figureAt, seriesOf } from '../../reading/series';
import { readingsBy } from '../../reading/readings-by';
import { amountOf, atFace, counted } from '../amounts';
import type { Amount, Finding } from '../finding';
import { FLOWS } from '../relations';
import type { Rule } from '../rule';
import { ratioBound } from '../../reading/ratio-bound';

export type StockGoalAndFlow = Finding<
  'stock-goal-and-flow',
  { readonly goal: Observation; readonly flow: Observation; readonly base?: Observation | undefined },
  {
    /** The stock that must stand before the first year of the flow, if the flow stays as it is. */
    readonly expected: Amount;
    /** That stock as stated. */
    readonly found?: Amount | undefined;
  }
> & { readonly years: number };

/**
 * A goal for a stock several years off against the yearly flow planned for it: goal − years × flow is the stock that
 * must stand already. Where that stock is stated and smaller, the flow does not suffice, and it strains.
 */
export const stockGoalAndFlowRule: Rule<StockGoalAndFlow> = {
  id: 'stock-goal-and-flow',
  find: ({ observations }, settings) =>
    FLOWS.flatMap((relation) =>
      plannedLevels(observations, relation.stock).flatMap((goal): readonly StockGoalAndFlow[] => {
        if (relation.kind !== 'net') return [];
        const flow = plannedLevels(observations, relation.flow).find(
          ({ area, basis, period }) => area === goal.area && basis === goal.basis && period < goal.period,
        );
        if (flow === undefined) return [];
        const years = lastYear(goal.period) - lastYear(flow.period) + 1;
        const base = figureAt(observations, seriesOf(goal, 'level'), {
          stage: 'result',
          period: yearAfter(flow, -1),
        });
        const [to, yearly] = [amountOf(goal, settings), amountOf(flow, settings)];
        const needed = to.value - years * yearly.value;
        const found = base && atFace(amountOf(base, settings));
        return [
          {
            rule: 'stock-goal-and-flow',
            verdict: found === undefined ? 'derivable' : found.value < needed ? 'strains' : 'agrees',
            readings: { goal, flow, ...(base && { base }) },
            amounts: {
              expected: { ...counted(needed, to.unit), bound: ratioBound(to.bound, yearly.bound) },
              ...(found && { found }),
            },
            years,
          },
        ];
      }),
    ),
};

/** Of single years. */
function plannedLevels(observations: readonly Observation[], indicator: string): readonly Observation[] {
  const planned = readingsBy(observations, { indicator, measure: 'level', stage: 'plan' });
  return planned.filter(({ period }) => isYear(period));
}
