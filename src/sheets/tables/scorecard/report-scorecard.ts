import { scorecardOf, type Scorecard } from '../../../core/health/scorecard';
import type { ReportData } from '../../../library/dataset';
import { NO_INPUTS, settingsOf, type UserInputs } from '../../refresh/user-inputs';
import { reportYear } from '../../../core/reading/report-year';

/** The scorecard of a report, over the year that it looks back on, with what the user adds. */
export function reportScorecard(data: ReportData, inputs: UserInputs = NO_INPUTS): Scorecard {
  const { report, observations } = data;
  return scorecardOf(
    report,
    { observations, year: scoredYear(data), given: inputs.given },
    settingsOf(inputs),
  );
}

/** A report without any figure is of the year before it was given. */
export function scoredYear({ report, observations }: ReportData): number {
  return reportYear(observations) ?? Number(report.date.slice(0, 4)) - 1;
}
