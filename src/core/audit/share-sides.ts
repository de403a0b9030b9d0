import { indicatorById } from '../catalogue/catalogue';
import type { Observation } from '../reading/observation';
import { stageOf } from '../reading/stage';
import { withIndicator } from '../reading/subject';
import { figureAt, seriesOf } from '../reading/series';
import type { Evidence } from './evidence';
import { RATIOS } from './relations';

/** A stated share with the levels of its part and its whole, where the report states them for the same subject. */
export interface ShareSides {
  readonly share: Observation;
  readonly partId: string;
  readonly wholeId: string;
  readonly part?: Observation;
  readonly whole?: Observation;
}

/**
 * The shares of a report whose part and whole the catalogue knows. A side counts only in the same area, period and
 * 口径, and outturn stands to outturn, plan to plan: 投入14.5亿元 beside a share of 民生投入 are two subjects.
 */
export function shareSides(evidence: Evidence): readonly ShareSides[] {
  return evidence.observations.flatMap((share) => {
    const ids = sidesOf(share);
    if (ids === undefined) return [];
    const at = { stage: stageOf(share), period: share.period };
    const [part, whole] = [ids.part, ids.whole].map((id) =>
      figureAt(evidence.observations, seriesOf(withIndicator(share, id), 'level'), at),
    );
    return [{ share, partId: ids.part, wholeId: ids.whole, ...(part && { part }), ...(whole && { whole }) }];
  });
}

function sidesOf({ measure, indicator = '', of = '' }: Observation) {
  const named = RATIOS.get(indicator);
  if (named !== undefined) return measure === 'share' || measure === 'level' ? named : undefined;
  return measure === 'share' && indicatorById(indicator) && indicatorById(of)
    ? { part: indicator, whole: of }
    : undefined;
}
