import type { Observation } from '../../core/reading/observation';
import type { Dataset, ReportData } from '../../library/dataset';
import { observationsSeen } from '../../library/observations-seen';
import { reportById } from '../../library/report-by-id';
import { formulaFor } from '../../library/resolve/formula-for';
import type { PlanCell } from './plan-cell';
import type { SheetPlan } from './sheet-plan';

/**
 * The plan with each figure that a report states as the formula that fetches it and no other (`formulaFor`), so that it follows
 * the reports without a refresh. What was computed, what stands in another unit than it was printed in, and what another document of
 * the set states stays a value.
 */
export function withLiveFigures(plan: SheetPlan, data: ReportData, dataset: Dataset): SheetPlan {
  const known = new Map(observationsSeen(data).map((read) => [read.id, read]));
  const isOfReport = (read: Observation): boolean =>
    reportById(dataset, read.report)?.observations.includes(read) ?? false;
  const live = (cell: PlanCell): PlanCell => {
    const [id, ...others] = cell.sources;
    const read = id === undefined || others.length > 0 ? undefined : known.get(id);
    if (cell.role !== 'stated' || read === undefined || !isOfReport(read) || !isAsPrinted(cell, read))
      return cell;
    return { ...cell, role: 'live', formula: [formulaFor(dataset, read, plan.request.language)] };
  };
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, live(cell)])),
  }));
  return { ...plan, rows };
}

/** A percentage is in no unit that could be another; one end of a range is not what the formula gives. */
function isAsPrinted({ unit }: PlanCell, read: Observation): boolean {
  return read.valueHigh === undefined && (unit === undefined || unit === read.unit);
}
