import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { withoutCharts } from '../charts/chart-layout';
import { withLiveFigures } from '../plan/live-figures';
import { planInUnit } from '../plan/plan-in-unit';
import type { PlanRow, SheetPlan } from '../plan/sheet-plan';
import type { TableRequest } from '../plan/table-request';
import type { UserInputs } from '../refresh/user-inputs';
import { TABLES } from './catalogue';
import { reportsAsked } from './reports-asked';

/**
 * What a request comes to over a dataset, with what the user has put into the tables that ask for it; nothing where one of
 * its reports is not at hand.
 */
export function planFor(request: TableRequest, dataset: Dataset, inputs?: UserInputs): SheetPlan | undefined {
  const data = reportsAsked(request, dataset);
  if (data === undefined) return undefined;
  const built = TABLES.find(({ id }) => id === request.plan)?.build(data, dataset, request.language, inputs);
  if (built === undefined) return undefined;
  const whole = request.options.live ? withLiveFigures(built, data, dataset) : built;
  const plan = inUnit(whole, request.unit);
  return { ...(request.charts ? plan : withoutCharts(plan)), request };
}

/** Formulas on the sheet compute in the unit that they were made for. */
function inUnit(plan: SheetPlan, unit: string): SheetPlan {
  if (unit === plan.request.unit || plan.rows.some(isLive)) return plan;
  const converted = planInUnit(plan, unit);
  return isMissing(converted) ? plan : converted;
}

function isLive({ cells }: PlanRow): boolean {
  return Object.values(cells).some(({ role }) => role === 'live');
}
