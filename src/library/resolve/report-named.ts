import { missing, type Missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import type { Dataset, ReportData } from '../dataset';
import { newestReport } from '../newest-report';

/** The report that a word names, by id or title; the newest where it says nothing. No answer for another: `unknown-report`. */
export function reportNamed(dataset: Dataset, name: string): ReportData | Missing {
  const { reports } = dataset;
  const found =
    name === ''
      ? newestReport(dataset)
      : reports.find(({ report }) =>
          [report.id, report.title].some((known) => nameKey(known) === nameKey(name)),
        );
  return found ?? missing('unknown-report', { name, choices: reports.map(({ report }) => report.id) });
}
