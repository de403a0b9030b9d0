import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import type { KeptReport } from '../../library/kept/kept-report';
import { reportDataOf } from '../../library/kept/report-data-of';

/** One reading of a kept report, for whoever is to judge it. */
export interface JudgedReading {
  /** As the program read it. */
  readonly read: Observation;
  /** As it stands after what was said of it; of one that was rejected, as it was read. */
  readonly stands: Observation;
  /** The report with that reading alone. */
  readonly data: ReportData;
}

export function judgedReading(kept: KeptReport, id: string | undefined): JudgedReading | undefined {
  const read = kept.observations.find((one) => one.id === id);
  if (read === undefined) return undefined;
  const { report, reader, verdicts } = kept;
  // What was said of another reading of the place is not said of this one.
  const [stands = read] = reportDataOf({
    report,
    reader,
    verdicts,
    observations: [read],
    statements: [],
  }).observations;
  return { read, stands, data: { report, observations: [stands], statements: [] } };
}
