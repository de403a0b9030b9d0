import type { Dataset } from '../../library/dataset';
import { optionalColumns, SOURCE_COLUMN } from '../plan/chosen-columns';
import { hasLiveFigures } from '../plan/live-figures';
import { hasMoney } from '../plan/money-in-unit';
import { hasNativeFormulas } from '../plan/native-formulas';
import type { Column, SheetPlan } from '../plan/sheet-plan';
import { USUAL_UNIT, type FormulaChoice, type TableRequest } from '../plan/table-request';
import { planFor } from './plan-for';
import { reportsAsked } from './reports-asked';

/** In how many ways some tables can be told; what no table of them can follow is not among it. */
export interface TableChoices {
  readonly hasMoney: boolean;
  /** Whether charts are asked for and there are some: figures in the units that were printed may share no axis. */
  readonly hasCharts: boolean;
  readonly formulas: readonly FormulaChoice[];
  /** Whether there are sentences in a column, which could stand elsewhere or nowhere. */
  readonly hasSources: boolean;
  readonly canBeTitled: boolean;
  /** Whether a table that stands can be told in another language: of a page, other words are other rows. */
  readonly canBeTranslated: boolean;
  /** What can be left out, the sentences apart; of one table alone. */
  readonly columns: readonly Pick<Column, 'id' | 'header'>[];
}

/** What can be chosen about the tables that are asked for; those whose reports are not at hand are passed over. */
export function tableChoices(requests: readonly TableRequest[], dataset: Dataset): TableChoices {
  const plans = requests.flatMap((request) => wholePlan(request, dataset) ?? []);
  const [only, ...others] = plans;
  return {
    hasMoney: plans.some(hasMoney),
    hasCharts: plans.some(({ charts = [] }) => charts.length > 0),
    formulas: [
      ...(plans.some((plan) => isFetched(plan, dataset)) ? (['ours'] as const) : []),
      ...(plans.some(hasNativeFormulas) ? (['native'] as const) : []),
    ],
    hasSources: plans.some((plan) => optionalColumns(plan).some(({ id }) => id === SOURCE_COLUMN)),
    canBeTitled: plans.some(({ page }) => page === undefined),
    canBeTranslated: plans.every(({ page }) => page === undefined),
    columns:
      only === undefined || others.length > 0
        ? []
        : optionalColumns(only).filter(({ id }) => id !== SOURCE_COLUMN),
  };
}

/** The table with all that could be left out of it. */
function wholePlan(request: TableRequest, dataset: Dataset): SheetPlan | undefined {
  return planFor({ ...request, unit: USUAL_UNIT, options: {} }, dataset);
}

function isFetched(plan: SheetPlan, dataset: Dataset): boolean {
  const data = reportsAsked(plan.request, dataset);
  return data !== undefined && hasLiveFigures(plan, data, dataset);
}
