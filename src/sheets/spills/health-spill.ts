import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { setAround } from '../../library/document-set';
import { scorecardTexts } from '../../wording/health/scorecard';
import { inOneParagraph } from '../../wording/sentences';
import { valueAt, type PlanRow } from '../plan/sheet-plan';
import { scorecard } from '../tables/scorecard/table';
import { reportsSeen } from './reports-of-row';
import { columnsOf, type Spill } from './spill';

/**
 * What HEALTH spills: the scorecard of a report with the documents at hand of its area and year. A function sees no other cells
 * than it is given: that it takes no figures of the user's stands in its summary.
 */
export function healthSpill(dataset: Dataset, report: ReportData, language: Language): Spill {
  const data = setAround(report, dataset);
  const plan = scorecard(data, dataset, language);
  const seen = reportsSeen(data);
  const [summary, ...rows] = plan.rows;
  return {
    plan: { ...plan, rows: summary ? [fromReportsAlone(summary, language), ...rows] : rows },
    columns: columnsOf(plan, SHOWN),
    reportsOf: () => seen,
  };
}

function fromReportsAlone(summary: PlanRow, language: Language): PlanRow {
  const { remarks } = summary.cells;
  if (remarks === undefined) return summary;
  const said = [String(valueAt(summary, 'remarks')), scorecardTexts(language).fromReportsAlone];
  return {
    ...summary,
    cells: { ...summary.cells, remarks: { ...remarks, value: inOneParagraph(said, language) } },
  };
}

/** What a reader needs at a glance; the table has the rest. */
const SHOWN = ['dimension', 'indicator', 'value', 'unit', 'interval', 'reading', 'missing', 'remarks'];
