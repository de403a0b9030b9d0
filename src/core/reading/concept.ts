import type { Reading } from './reading';

/**
 * What a reading is of, whatever it is called: its catalogue id, or what its own id names before the period.
 * An id without a period names nothing else's concept.
 *
 * `key-projects-started.2022-q1.level.target` is of `key-projects-started`.
 */
export function conceptOf({ indicator, id }: Reading): string {
  return indicator ?? id.replace(/\..*$/, '');
}
