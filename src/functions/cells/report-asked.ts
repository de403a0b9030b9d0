import { isMissing } from '../../core/missing';
import type { Dataset, ReportData } from '../../library/dataset';
import { reportNamed } from '../../library/resolve/report-named';
import { cellError } from './cell-answer';
import { wordIn } from './word-in';

/**
 * The report that an argument names, by id or title; the newest where it is left out.
 *
 * @throws `#N/A` where there is no such report
 */
export function reportAsked(dataset: Dataset, argument: unknown): ReportData {
  const found = reportNamed(dataset, wordIn(argument));
  if (isMissing(found)) {
    throw cellError(found);
  }
  return found;
}
