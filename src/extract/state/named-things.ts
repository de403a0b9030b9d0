import type { Subject } from './subject';

/** What the words before a figure name. */
export interface NamedThings {
  readonly subjects: readonly Subject[];
  /** Whether they are a list whose members have a figure each. */
  readonly isList: boolean;
}
