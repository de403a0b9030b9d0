import type { Observation } from '../../reading/observation';
import { withIndicator } from '../../reading/subject';
import { figureAt, seriesOf } from '../../reading/series';
import { resultLevels } from '../evidence';
import type { Finding } from '../finding';
import { STOCKS_BESIDE_FLOWS } from '../relations';
import type { Rule } from '../rule';

export type StockAndCumulative = Finding<
  'stock-and-cumulative',
  { readonly stock: Observation; readonly cumulative: Observation },
  Readonly<Record<never, never>>
>;

/**
 * What stands at a year's end (存量: 有效发明专利) beside what was counted up to it (累计流量: 累计专利授权量). The first loses
 * what lapses and the second loses nothing, so neither is a part of the other, and no rest lies between them.
 */
export const stockAndCumulativeRule: Rule<StockAndCumulative> = {
  id: 'stock-and-cumulative',
  find: (evidence) =>
    STOCKS_BESIDE_FLOWS.flatMap((relation) =>
      resultLevels(evidence, relation.stock).flatMap((stock): readonly StockAndCumulative[] => {
        const flow = seriesOf(withIndicator(stock, relation.flow), 'level');
        const cumulative = figureAt(evidence.observations, flow, { stage: 'result', period: stock.period });
        if (cumulative?.span !== 'cumulative') return [];
        return [
          {
            rule: 'stock-and-cumulative',
            verdict: 'not-comparable',
            readings: { stock, cumulative },
            amounts: {},
          },
        ];
      }),
    ),
};
