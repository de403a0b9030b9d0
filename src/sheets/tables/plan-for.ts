import type { Dataset, ReportData } from '../../library/dataset';
import { withoutCharts } from '../charts/chart-layout';
import { cellSources } from '../plan/cell-source';
import { withChosenColumns } from '../plan/chosen-columns';
import { withLiveFigures } from '../plan/live-figures';
import { moneyInUnit } from '../plan/money-in-unit';
import { withNativeFormulas } from '../plan/native-formulas';
import type { SheetPlan } from '../plan/sheet-plan';
import { withUnitsShownOnce } from '../plan/units-shown-once';
import type { TableRequest } from '../plan/table-request';
import type { UserInputs } from '../refresh/user-inputs';
import { TABLES } from './catalogue';
import { headingOf } from './heading';
import { reportsAsked } from './reports-asked';

/**
 * What a request comes to over a dataset, with what the user has put into the tables that ask for it; nothing where one of
 * its reports is not at hand.
 */
export function planFor(request: TableRequest, dataset: Dataset, inputs?: UserInputs): SheetPlan | undefined {
  const data = reportsAsked(request, dataset);
  if (data === undefined) return undefined;
  const { language, unit, options } = request;
  const built = TABLES.find(({ id }) => id === request.plan)?.build(data, dataset, language, inputs);
  if (built === undefined) return undefined;
  const once = withUnitsShownOnce(built);
  const shown = withChosenColumns(moneyInUnit(once, unit, { data, language }), options);
  const computed = withFormulas({ ...shown, request }, data, dataset);
  const plan = withSources(computed, data);
  return request.charts ? plan : withoutCharts(plan);
}

/** Formulas of Excel's own stand beside those of ours too: what was computed from fetched figures follows them. */
function withFormulas(plan: SheetPlan, data: ReportData, dataset: Dataset): SheetPlan {
  const { formulas } = plan.request.options;
  if (formulas === undefined) return plan;
  const computed = withNativeFormulas(plan);
  return formulas === 'ours' ? withLiveFigures(computed, data, dataset) : computed;
}

/** What says where a table comes from: lines above it, and cards in its cells, as far as they are asked for. */
function withSources(plan: SheetPlan, data: ReportData): SheetPlan {
  const { titled, source } = plan.request.options;
  return {
    ...plan,
    ...(titled && plan.page === undefined && { heading: headingOf(plan, data) }),
    ...(source === 'cell' && { cards: cellSources(plan, data) }),
  };
}
