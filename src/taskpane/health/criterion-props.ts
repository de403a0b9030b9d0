import type { ReportData } from '../../library/dataset';
import type { ToldCriterion } from '../../wording/health/told-criterion';

/** A criterion of a report's scorecard, as it is told. */
export interface CriterionProps {
  readonly told: ToldCriterion;
  readonly data: ReportData;
  /** Goes to the card of a figure, known by its observation. */
  readonly onChoose: (observation: string) => void;
}
