import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import type { ReportData } from '../../library/dataset';

/** A criterion's row, in its scorecard, of its report. */
export interface CriterionProps {
  readonly row: ScoreRow;
  readonly card: Scorecard;
  readonly data: ReportData;
  /** Goes to the card of a figure, known by its observation. */
  readonly onChoose: (observation: string) => void;
}
