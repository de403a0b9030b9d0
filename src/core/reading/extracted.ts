import type { Confidence, Doubt } from './doubt';
import type { Observation } from './observation';

/** A figure that a program read, with how sure it is. */
export interface ExtractedObservation extends Observation {
  /** What a growth, a change or a multiple is measured from, where that is not the year before: 2020, 十三五, 全国. */
  readonly against?: string;
  readonly confidence: Confidence;
  /** Why it is less than certain; none where it is certain. */
  readonly doubts: readonly Doubt[];
}
