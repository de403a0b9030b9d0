import type { Observation } from './observation';
import type { Statement } from './statement';

/** What was read in a report: a figure, or words that stand in a figure's place. */
export type Reading = Observation | Statement;

/** Whether a reading is a figure, and not words in a figure's place. */
export function isFigure(reading: Reading): reading is Observation {
  return 'figure' in reading;
}

/** Where in the report's text a reading stands: at its figure, or at the words in a figure's place. */
export function placeOfReading(reading: Reading): number {
  return isFigure(reading) ? reading.figure.start : reading.words.start;
}
