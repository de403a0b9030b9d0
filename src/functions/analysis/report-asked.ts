import { missing, type Missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import type { Dataset, ReportData } from '../../library/dataset';
import { cellValue } from '../cells/cell-value';

/** The report that an argument names, by id or title; the newest where it is left out. */
export function reportAsked({ reports }: Dataset, argument: unknown): ReportData | Missing {
  const cell = cellValue(argument);
  // An empty cell that is referred to arrives as 0 on the desktop.
  const name = typeof cell === 'string' ? cell.trim() : '';
  const newest = [...reports].sort((one, other) => other.report.date.localeCompare(one.report.date))[0];
  const found =
    name === ''
      ? newest
      : reports.find(({ report }) =>
          [report.id, report.title].some((known) => nameKey(known) === nameKey(name)),
        );
  return found ?? missing('unknown-report', { name, choices: reports.map(({ report }) => report.id) });
}
