import type { Observation } from '../../core/observation';
import type { Statement } from '../../core/statement';

/**
 * What a reading is of, in an id: its indicator's, or what its own id begins with, before period, measure and status.
 *
 * @example conceptOf({ id: 'brand-signs-built.2021.level.actual', … }) // 'brand-signs-built'
 */
function conceptOf({ id, indicator }: Pick<Observation | Statement, 'id' | 'indicator'>): string {
  return indicator ?? id.split('.')[0] ?? id;
}

/** Where in the report's text a reading stands: at its figure, or at the words in a figure's place. */
export function placeOfReading(read: Observation | Statement): number {
  return 'figure' in read ? read.figure.start : read.words.start;
}
