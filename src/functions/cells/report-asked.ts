import { missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import type { Dataset, ReportData } from '../../library/dataset';
import { newestReport } from '../../library/newest-report';
import { cellError } from './cell-answer';
import { wordIn } from './word-in';

/**
 * The report that an argument names, by id or title; the newest where it is left out.
 *
 * @throws `#N/A` where there is no such report
 */
export function reportAsked(dataset: Dataset, argument: unknown): ReportData {
  const { reports } = dataset;
  const name = wordIn(argument);
  const found =
    name === ''
      ? newestReport(dataset)
      : reports.find(({ report }) =>
          [report.id, report.title].some((known) => nameKey(known) === nameKey(name)),
        );
  if (found === undefined) {
    throw cellError(missing('unknown-report', { name, choices: reports.map(({ report }) => report.id) }));
  }
  return found;
}
