import type { Dataset } from '../../library/dataset';
import { setAround } from '../../library/document-set';
import { valueAt } from '../../sheets/plan/sheet-plan';
import { auditTable } from '../../sheets/tables/audit/table';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { spilled } from '../cells/spilled';

/** The arguments of AUDIT and HEALTH as Excel hands them over. */
export interface AnalysisQuestion {
  readonly report: unknown;
  readonly language: unknown;
  readonly headers: unknown;
}

/**
 * The audit of a report, with the documents at hand of its area and year, as cells, under its headers; what agrees is one row at the end.
 *
 * @throws the error that the cell is to show, where there is no such report or language
 */
export function auditInCells(
  dataset: Dataset,
  { report, language, headers }: AnalysisQuestion,
): readonly (readonly string[])[] {
  const whole = setAround(reportAsked(dataset, report), dataset);
  const plan = auditTable(whole, dataset, languageAsked(language));
  return spilled(
    SHOWN.map((id) => plan.columns.find((column) => column.id === id)?.header ?? ''),
    plan.rows.map((row) => SHOWN.map((id) => String(valueAt(row, id)))),
    headers,
  );
}

/** The finding and its arithmetic; the table has the sentences of the report too. */
const SHOWN = ['matter', 'verdict', 'said', 'expected', 'found', 'sentence'] as const;
