import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { reportById } from '../../library/report-by-id';
import { seenFromAnother } from '../../library/seen-from-another';
import { wholeTable, type TableRequest } from '../plan/table-request';
import type { Table } from './table';

/** The reports of a request: the first, with the others beside it; nothing where one of them is not at hand. */
export function reportsAsked({ reports }: TableRequest, dataset: Dataset): ReportData | undefined {
  const told = reports.flatMap((id) => reportById(dataset, id) ?? []);
  return told.length === reports.length ? withBeside(told) : undefined;
}

/** A whole table as it would be asked of a report, with those at hand that the table would tell of beside it. */
export function requestOf(
  table: Table,
  data: ReportData,
  dataset: Dataset,
  language: Language,
): TableRequest {
  const beside = table.beside?.(data, dataset) ?? [];
  return wholeTable(
    table.id,
    data.report.id,
    language,
    beside.map(({ report }) => report.id),
  );
}

function withBeside([first, ...others]: readonly ReportData[]): ReportData | undefined {
  if (first === undefined || others.length === 0) return first;
  return { ...first, beside: others.map(seenFromAnother) };
}
