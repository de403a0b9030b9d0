import type { Observation } from '../core/reading/observation';
import type { Report } from '../core/reading/report';
import type { Statement } from '../core/reading/statement';

/** A report together with everything that was read from it. */
export interface ReportData {
  readonly report: Report;
  readonly observations: readonly Observation[];
  /** What it says in words only, without a number. */
  readonly statements: readonly Statement[];
  /** The report before it of the same area, where that is at hand too, as it is seen from this one (`seen-from-another`). */
  readonly earlier?: ReportData;
  /** Other reports that are told of together with this one, as they are seen from it: the rest of a set, of a row of years. */
  readonly beside?: readonly ReportData[];
  /** Of a set of documents all of them, each with all that it states; what counts first stands first. */
  readonly documents?: readonly ReportData[];
}

/** What the add-in knows: its reports and the version of the whole. */
export interface Dataset {
  /** Changes whenever any text, observation or statement does. */
  readonly version: string;
  readonly reports: readonly ReportData[];
}
