import type { ReportData } from '../../library/dataset';
import type { Language } from '../../core/language';
import type { PlanRow } from '../plan/sheet-plan';
import type { Pair } from '../tables/results-and-targets/pair';

/** Results and targets as the table shows them: what the charts beside it draw from. */
export interface ChartedPairs {
  readonly data: ReportData;
  readonly language: Language;
  /** The year of the results; the targets are the next year's. */
  readonly year: number;
  readonly pairs: readonly ChartedPair[];
}

export interface ChartedPair {
  readonly pair: Pair;
  readonly row: PlanRow;
}
