import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';
import type { TableSource } from '../../core/reading/table-source';
import type { Verdict } from './verdict';

/**
 * A report that a person brought: what the program read in its text, and what the person said of it. A correction stands
 * beside what was read and never in its place, so that both stay visible and another reading can be compared with it.
 */
export interface KeptReport {
  readonly report: Report;
  /** Which program read it, see `reader.ts`. */
  readonly reader: string;
  /** As they were read. */
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  /** Of a report whose text is a table of the workbook: the cells from which it was written down. */
  readonly table?: TableSource;
  /** By the id of the observation; nobody has looked at those that have none. */
  readonly verdicts: Readonly<Record<Observation['id'], Verdict>>;
  /**
   * What a person said of the same places when another reader had read them otherwise, by the id of what is read there now. It
   * stands until they say something of that.
   */
  readonly earlier?: Readonly<Record<Observation['id'], SettledReading>>;
}

/** A reading with what a person said of it. */
export interface SettledReading {
  readonly read: Observation;
  readonly verdict: Verdict;
}
