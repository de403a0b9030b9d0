import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { setAround } from '../../library/document-set';
import { scorecard } from '../tables/scorecard/table';
import { reportsSeen } from './reports-of-row';
import { columnsOf, type Spill } from './spill';

/** What HEALTH spills: the scorecard of a report with the documents at hand of its area and year. */
export function healthSpill(dataset: Dataset, report: ReportData, language: Language): Spill {
  const data = setAround(report, dataset);
  const plan = scorecard(data, dataset, language);
  const seen = reportsSeen(data);
  return { plan, columns: columnsOf(plan, SHOWN), reportsOf: () => seen };
}

/** What a reader needs at a glance; the table has the rest. */
const SHOWN = ['dimension', 'indicator', 'value', 'unit', 'interval', 'reading', 'missing', 'remarks'];
