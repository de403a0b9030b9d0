import type { SourceSpan, AreaBasis, Measure, PeriodBasis, Status } from './observation';
import type { Strength } from './bound';
import type { Period } from './period';
import type { Topic } from '../catalogue/topic';

/**
 * What a report says of an indicator without giving a number: 城镇登记失业率控制在较低水平.
 *
 * Distinct from an observation, because no value may be invented for it, and from silence, because the
 * report does speak of the indicator. A wording with one certain value (持平 is a growth of 0) is an
 * observation instead.
 */
export interface Statement {
  readonly id: string;
  readonly report: string;
  /** A catalogue id; absent where the catalogue has no such indicator, and then `label` names it verbatim. */
  readonly indicator?: string;
  /** The name as the report words it. */
  readonly label: string;
  /** Only where there is no `indicator`, whose topic stands in the catalogue. */
  readonly topic?: Topic;
  readonly area: string;
  readonly areaBasis: AreaBasis;
  readonly period: Period;
  readonly periodBasis: PeriodBasis;
  /** What a number would have measured here. */
  readonly measure: Measure;
  readonly status: Status;
  /** Targets only. */
  readonly strength?: Strength;
  /** The sentence, or the clause between semicolons. */
  readonly source: SourceSpan;
  /** The words that stand in a number's place, inside the source: 控制在较低水平. */
  readonly words: SourceSpan;
}
