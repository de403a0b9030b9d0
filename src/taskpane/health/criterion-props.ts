import type { ReportData } from '../../library/dataset';
import type { ToldCriterion } from '../../wording/health/told-criterion';
import type { ValueStretch } from '../controls/value-bar';

/** A criterion of a report's scorecard, as it is told. */
export interface CriterionProps {
  readonly told: ToldCriterion;
  /** Where its value lies; absent where there is nothing to hold it against. */
  readonly stretch?: ValueStretch | undefined;
  readonly data: ReportData;
  /** Goes to the card of a figure, known by its observation. */
  readonly onChoose: (observation: string) => void;
}
