import type { Observation, SourceSpan } from './observation';

/**
 * What a report says of an indicator without giving a number: 城镇登记失业率控制在较低水平.
 *
 * Distinct from an observation, because no value may be invented for it, and from silence, because the
 * report does speak of the indicator. A wording with one certain value (持平 is a growth of 0) is an
 * observation instead. It is told as an observation is; its `measure` is what a number would have measured.
 */
export interface Statement extends Pick<
  Observation,
  | 'id'
  | 'report'
  | 'indicator'
  | 'label'
  | 'topic'
  | 'area'
  | 'areaBasis'
  | 'period'
  | 'periodBasis'
  | 'measure'
  | 'status'
  | 'strength'
  | 'source'
> {
  /** The words that stand in a number's place, inside the source: 控制在较低水平. */
  readonly words: SourceSpan;
}
