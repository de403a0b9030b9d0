import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { setAround } from '../../library/document-set';
import { auditTable } from '../tables/audit/table';
import { reportsSeen } from './reports-of-row';
import { columnsOf, type Spill } from './spill';

/** What AUDIT spills: the findings about a report and the documents at hand of its area and year. */
export function auditSpill(dataset: Dataset, report: ReportData, language: Language): Spill {
  const data = setAround(report, dataset);
  const plan = auditTable(data, dataset, language);
  const seen = reportsSeen(data);
  return { plan, columns: columnsOf(plan, SHOWN), reportsOf: () => seen };
}

/** The finding and its arithmetic; the table has the sentences of the report too. */
const SHOWN = ['matter', 'verdict', 'said', 'expected', 'found', 'sentence'];
