import type { Language } from '../../core/language';
import { missing, type Missing } from '../../core/missing';
import type { Dataset, ReportData } from '../../library/dataset';
import { searchReports } from '../../library/search/search-reports';
import { chosenFigures, REPORT_COLUMN } from '../tables/chosen-figures';
import { reportsOfRow } from './reports-of-row';
import { columnsOf, type Spill } from './spill';
import { TELLING_COLUMNS } from '../tables/telling-columns';

/** What is looked for. */
export interface SearchAsked {
  readonly query: string;
  /** How many rows at most; all where nobody says. */
  readonly mostRows?: number | undefined;
  /** All reports, where none is named. */
  readonly report?: ReportData | undefined;
}

/** What SEARCHFIGURES spills: the figures that hold every word of a query, the best first. No answer where nothing is found. */
export function searchSpill(
  dataset: Dataset,
  { query, mostRows, report }: SearchAsked,
  language: Language,
): Spill | Missing {
  const found = query === '' ? [] : searchReports(dataset, query, { language, report });
  if (found.length === 0) return missing('nothing-found', { query });
  const plan = chosenFigures(found.slice(0, mostRows), dataset, language);
  return { plan, columns: columnsOf(plan, SHOWN), reportsOf: reportsOfRow(dataset) };
}

/** And then the sentence that says it. */
const SHOWN = [...TELLING_COLUMNS, 'source', REPORT_COLUMN];
