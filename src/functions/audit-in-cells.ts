import { languageOf } from '../core/language';
import { isMissing } from '../core/missing';
import { bundled } from '../library/bundled';
import { auditTable } from '../sheets/tables/audit/table';
import { cellError } from './cell-answer';
import { reportAsked } from './report-asked';

/**
 * The audit of a report as cells, under its headers and in the language of Excel; what agrees is one row at the end.
 *
 * @throws the error that the cell is to show, where there is no such report
 */
export function auditInCells(report: unknown): string[][] {
  const data = reportAsked(bundled(), report);
  if (isMissing(data)) {
    throw cellError(data);
  }
  const plan = auditTable(data, bundled(), languageOf(Office.context.displayLanguage));
  const shown = SHOWN.map((id) => plan.columns.findIndex((column) => column.id === id));
  return [
    shown.map((place) => plan.columns[place]?.header ?? ''),
    ...plan.rows.map(({ cells }) => shown.map((place) => String(cells[place] ?? ''))),
  ];
}

/** The finding and its arithmetic; the table has the sentences of the report too. */
const SHOWN = ['matter', 'verdict', 'said', 'expected', 'found', 'sentence'] as const;
