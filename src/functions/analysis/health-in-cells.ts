import type { Dataset } from '../../library/dataset';
import { setAround } from '../../library/document-set';
import { scorecard } from '../../sheets/tables/scorecard/table';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { columnsOf, planInCells } from '../look-up/plan-in-cells';
import { reportsSeen } from '../look-up/reports-of-row';
import type { AnalysisQuestion } from './audit-in-cells';

/**
 * The scorecard of a report, with the documents at hand of its area and year, as cells, under its headers. A criterion
 * without a value has an empty text, which sums and averages pass over, and says what is missing.
 *
 * @throws the error that the cell is to show, where there is no such report or language
 */
export function healthInCells(
  dataset: Dataset,
  { report, language, headers }: AnalysisQuestion,
): readonly (readonly (string | number | object)[])[] {
  const inLanguage = languageAsked(language);
  const data = setAround(reportAsked(dataset, report), dataset);
  const plan = scorecard(data, dataset, inLanguage);
  const seen = reportsSeen(data);
  return planInCells(plan, columnsOf(plan, SHOWN), inLanguage, headers, () => seen);
}

/** What a reader needs at a glance; the table has the rest. */
const SHOWN = [
  'dimension',
  'indicator',
  'value',
  'unit',
  'interval',
  'reading',
  'missing',
  'remarks',
] as const;
