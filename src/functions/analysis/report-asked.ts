import { missing, type Missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import type { Dataset, ReportData } from '../../library/dataset';
import { newestReport } from '../../library/newest-report';
import { cellValue } from '../cells/cell-value';

/** The report that an argument names, by id or title; the newest where it is left out. */
export function reportAsked(dataset: Dataset, argument: unknown): ReportData | Missing {
  const { reports } = dataset;
  const cell = cellValue(argument);
  // An empty cell that is referred to arrives as 0 on the desktop.
  const name = typeof cell === 'string' ? cell.trim() : '';
  const found =
    name === ''
      ? newestReport(dataset)
      : reports.find(({ report }) =>
          [report.id, report.title].some((known) => nameKey(known) === nameKey(name)),
        );
  return found ?? missing('unknown-report', { name, choices: reports.map(({ report }) => report.id) });
}
