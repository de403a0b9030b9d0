import type { ExtractedObservation } from '../core/reading/extracted';
import type { Fate } from './account/fate';
import type { Division } from './division/division';
import type { ReadText } from './text/read-text';

/** A document as data: what it is, every figure with its sentence, and what became of every number in it. */
export interface Extraction {
  readonly text: ReadText;
  readonly division: Division;
  readonly observations: readonly ExtractedObservation[];
  /** Drawn up when it is first asked for, since most who read figures do not ask. */
  readonly account: readonly Fate[];
}
