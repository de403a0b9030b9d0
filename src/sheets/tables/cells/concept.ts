import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';

/**
 * What a reading is of, whatever it is called: its catalogue id, or what its own id names before the period.
 * An id without a period names nothing else's concept.
 *
 * `key-projects-started.2022.level.target` is of `key-projects-started`.
 */
export function conceptOf({ indicator, id }: Observation | Statement): string {
  return indicator ?? id.replace(/\..*$/, '');
}

/** Where in the report's text a reading stands: at its figure, or at the words in a figure's place. */
export function placeOfReading(read: Observation | Statement): number {
  return 'figure' in read ? read.figure.start : read.words.start;
}

/** Whether a reading is a figure, and not words in a figure's place. */
export function isFigure(read: Observation | Statement): read is Observation {
  return 'figure' in read;
}
