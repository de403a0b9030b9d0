import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { valueAt } from '../../sheets/plan/sheet-plan';
import { auditTable } from '../../sheets/tables/audit/table';
import { cellError } from '../cells/cell-answer';
import { excelLanguage } from '../cells/excel-language';
import { reportAsked } from './report-asked';

/**
 * The audit of a report as cells, under its headers and in the language of Excel; what agrees is one row at the end.
 *
 * @throws the error that the cell is to show, where there is no such report
 */
export function auditInCells(dataset: Dataset, report: unknown): string[][] {
  const data = reportAsked(dataset, report);
  if (isMissing(data)) {
    throw cellError(data);
  }
  const plan = auditTable(data, dataset, excelLanguage());
  return [
    SHOWN.map((id) => plan.columns.find((column) => column.id === id)?.header ?? ''),
    ...plan.rows.map((row) => SHOWN.map((id) => String(valueAt(row, id)))),
  ];
}

/** The finding and its arithmetic; the table has the sentences of the report too. */
const SHOWN = ['matter', 'verdict', 'said', 'expected', 'found', 'sentence'] as const;
