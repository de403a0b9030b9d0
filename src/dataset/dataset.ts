import type { Observation } from '../core/observation';
import type { Report } from '../core/report';

/** A report together with everything that was read from it. */
export interface ReportData {
  readonly report: Report;
  readonly observations: readonly Observation[];
}

/** What the add-in knows: its reports and the version of the whole. */
export interface Dataset {
  /** Changes whenever any observation does. */
  readonly version: string;
  readonly reports: readonly ReportData[];
}
