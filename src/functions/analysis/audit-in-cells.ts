import type { Dataset } from '../../library/dataset';
import { valueAt } from '../../sheets/plan/sheet-plan';
import { auditSpill } from '../../sheets/spills/audit-spill';
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
  const { plan, columns } = auditSpill(dataset, reportAsked(dataset, report), languageAsked(language));
  return spilled(
    columns.map(({ header }) => header),
    plan.rows.map((row) => columns.map(({ id }) => String(valueAt(row, id)))),
    headers,
  );
}
