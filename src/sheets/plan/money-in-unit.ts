import type { Language } from '../../core/language';
import { isYuan, unitScale } from '../../core/number/unit';
import { shownNumber } from '../../core/number/shown-number';
import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import { observationsSeen } from '../../library/observations-seen';
import { unitName } from '../../wording/units';
import { tableUnit } from './cell';
import { chartsInUnit } from './charts-in-unit';
import { convertedColumns, rowInUnit } from './plan-in-unit';
import type { PlanRow, SheetPlan } from './sheet-plan';
import { AS_PRINTED, USUAL_UNIT } from './table-request';

/**
 * A table with its money in the unit that was asked for, row by row, digits as printed. An income or a price is told in plain
 * yuan and stays so in any larger unit. As printed is a row whose figures all print one unit; another stays as it is.
 *
 * Formulas on the sheet compute in the unit that they were made for, so a table that has some stays too.
 */
export function moneyInUnit(
  plan: SheetPlan,
  unit: string,
  { data, language }: { readonly data: ReportData; readonly language: Language },
): SheetPlan {
  if (unit === USUAL_UNIT || plan.rows.some(isLive)) return plan;
  const known = new Map(observationsSeen(data).map((read) => [read.id, read]));
  const rows = plan.rows.map((row) => {
    const wanted = unitOfRow(moneyIn(row, known), unit);
    return wanted === undefined ? row : rowInUnit(row, wanted, unitName(wanted, language));
  });
  if (rows.every((row, index) => row === plan.rows[index])) return plan;
  return {
    ...plan,
    rows,
    ...(plan.charts && { charts: chartsInUnit(plan, rows, language) }),
    columns: wideEnough(unit === AS_PRINTED ? plan.columns : convertedColumns(plan), rows),
  };
}

/** Excel shows a number that is wider than its column as a row of hashes. */
function wideEnough(columns: SheetPlan['columns'], rows: SheetPlan['rows']): SheetPlan['columns'] {
  return columns.map((column) => {
    const shown = rows.map(({ cells }) => {
      const { value, format } = cells[column.id] ?? {};
      return typeof value === 'number' && format !== undefined ? shownNumber(value, format).length + 2 : 0;
    });
    return { ...column, width: Math.max(column.width, ...shown) };
  });
}

/** Whether a table has money that can be put into another unit. */
export function hasMoney({ rows }: SheetPlan): boolean {
  return !rows.some(isLive) && rows.some(({ cells }) => Object.values(cells).some(isMoney));
}

function isMoney({ unit, value }: PlanRow['cells'][string]): boolean {
  return typeof value === 'number' && unit !== undefined && isYuan(unit);
}

/** The figures behind the amounts of a row. */
function moneyIn({ cells }: PlanRow, known: ReadonlyMap<string, Observation>): readonly Observation[] {
  const ids = Object.values(cells)
    .filter(isMoney)
    .flatMap(({ sources }) => sources);
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []).filter(({ unit }) => isYuan(unit));
}

function unitOfRow(figures: readonly Observation[], unit: string): string | undefined {
  if (unit === AS_PRINTED) {
    const [printed, ...others] = [...new Set(figures.map((figure) => figure.unit))];
    return others.length > 0 ? undefined : printed;
  }
  const isPerHead = figures.some((figure) => unitScale(tableUnit(figure)).power === 0);
  return isPerHead && unitScale(unit).power > 0 ? undefined : unit;
}

function isLive({ cells }: PlanRow): boolean {
  return Object.values(cells).some(({ role }) => role === 'live');
}
