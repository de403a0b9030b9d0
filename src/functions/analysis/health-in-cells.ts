import type { Dataset } from '../../library/dataset';
import { healthSpill } from '../../sheets/spills/health-spill';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { spillInCells } from '../look-up/spill-in-cells';
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
  return spillInCells(healthSpill(dataset, reportAsked(dataset, report), inLanguage), inLanguage, headers);
}
