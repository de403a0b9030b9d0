import type { Observation } from '../../core/observation';
import type { Statement } from '../../core/statement';

/** Where in the report's text a reading stands: at its figure, or at the words in a figure's place. */
export function placeOfReading(read: Observation | Statement): number {
  return 'figure' in read ? read.figure.start : read.words.start;
}
