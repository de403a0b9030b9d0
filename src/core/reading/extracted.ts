import type { Confidence, Doubt } from './doubt';
import type { Observation } from './observation';

/** A figure that a program read, which always tells how sure it is. */
export interface ExtractedObservation extends Observation {
  readonly confidence: Confidence;
  /** None where it is certain. */
  readonly doubts: readonly Doubt[];
}
