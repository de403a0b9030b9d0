import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { documentSet } from '../../library/document-set';
import { reportById } from '../../library/report-by-id';
import { seenFromAnother } from '../../library/seen-from-another';
import { wholeTable, type TableRequest } from '../plan/table-request';
import { TABLES } from './catalogue';
import type { Table } from './table';

/**
 * The reports of a request, the first with the others beside it; joined to one set where the table tells of one. Nothing
 * where one of them is not at hand.
 */
export function reportsAsked({ plan, reports }: TableRequest, dataset: Dataset): ReportData | undefined {
  const [first, ...others] = reports.flatMap((id) => reportById(dataset, id) ?? []);
  if (first === undefined || others.length + 1 < reports.length) return undefined;
  const isApart = TABLES.find(({ id }) => id === plan)?.isOfSeveral ?? false;
  if (!isApart) return documentSet([first, ...others]);
  return others.length === 0 ? first : { ...first, beside: others.map(seenFromAnother) };
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
