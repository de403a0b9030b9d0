import { isOfOneBase } from '../../core/number/unit';
import type { Observation } from '../../core/reading/observation';
import type { Dataset, ReportData } from '../../library/dataset';
import { observationsSeen } from '../../library/observations-seen';
import { reportById } from '../../library/report-by-id';
import { formulaFor } from '../../library/resolve/formula-for';
import type { PlanCell } from './plan-cell';
import type { SheetPlan } from './sheet-plan';

/**
 * The plan with each figure that a report states as the formula that fetches it and no other (`formulaFor`), so that it follows
 * the reports without a refresh; in the unit of its cell. What was computed, and what another document of the set states, stays a
 * value.
 */
export function withLiveFigures(plan: SheetPlan, data: ReportData, dataset: Dataset): SheetPlan {
  const statedBy = figuresStated(data, dataset);
  const { language } = plan.request;
  const live = (cell: PlanCell): PlanCell => {
    const read = statedBy(cell);
    if (read === undefined) return cell;
    const unit = cell.unit === undefined || cell.unit === read.unit ? undefined : cell.unit;
    return { ...cell, role: 'live', formula: [formulaFor(dataset, read, language, unit)] };
  };
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, live(cell)])),
  }));
  return { ...plan, rows };
}

/** Whether a table has figures that formulas of ours can fetch. */
export function hasLiveFigures({ rows }: SheetPlan, data: ReportData, dataset: Dataset): boolean {
  const statedBy = figuresStated(data, dataset);
  return rows.some(({ cells }) => Object.values(cells).some((cell) => statedBy(cell) !== undefined));
}

/** Tells the figure that a cell states: one alone, of a report that formulas find, and no end of a range. */
function figuresStated(data: ReportData, dataset: Dataset): (cell: PlanCell) => Observation | undefined {
  const known = new Map(observationsSeen(data).map((read) => [read.id, read]));
  return ({ role, sources: [id, ...others], unit }) => {
    const read = id === undefined || others.length > 0 || role !== 'stated' ? undefined : known.get(id);
    const isOfReport =
      read !== undefined && (reportById(dataset, read.report)?.observations.includes(read) ?? false);
    // A percentage is in no unit that could be another; an area in 亩 is no shifted number of square metres.
    const isConvertible = unit === undefined || (isOfReport && isOfOneBase(unit, read.unit));
    return isOfReport && isConvertible && read.valueHigh === undefined ? read : undefined;
  };
}
