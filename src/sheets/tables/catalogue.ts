import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { reportById } from '../../library/report-by-id';
import type { RegistryRecord } from '../registry/registry-record';
import type { PlanId, SheetPlan } from '../plan/sheet-plan';
import { allFigures } from './all-figures/table';
import type { UserInputs } from '../refresh/user-inputs';
import { creditMemo } from './credit-memo/table';
import { auditTable } from './audit/table';
import { disclosure } from './disclosure/table';
import { doublingPath } from './doubling-path/table';
import { functionSamples } from './function-samples/table';
import { headlineResults } from './headline-results/table';
import { innovationAndFirms } from './innovation-and-firms/table';
import { livelihoodItems } from './livelihood-items/table';
import { livelihoodResults } from './livelihood-results/table';
import { projectsAndInvestment } from './projects-and-investment/table';
import { publicMoney } from './public-money/table';
import { reportSource } from './report-source/table';
import { resultsAndTargets } from './results-and-targets/table';
import { scorecard } from './scorecard/table';

/** What tables are offered under: the analysis of a report, its subjects one by one, all that was read from it, the functions. */
export const TABLE_GROUPS = ['analysis', 'subjects', 'everything', 'functions'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

/** A table that can be inserted: what makes its plan, from the data of one report. */
export interface TableMaker {
  readonly id: PlanId;
  readonly group: TableGroup;
  readonly build: (
    data: ReportData,
    dataset: Dataset,
    language: Language,
    /** What the user has put into the tables that ask for it. */
    inputs?: UserInputs,
  ) => SheetPlan;
}

/** Every table there is, in the order in which they are offered. A new table is one file and one line here. */
export const TABLES: readonly TableMaker[] = [
  { id: 'headline-results', group: 'analysis', build: headlineResults },
  { id: 'results-and-targets', group: 'analysis', build: resultsAndTargets },
  { id: 'disclosure', group: 'analysis', build: disclosure },
  { id: 'doubling-path', group: 'analysis', build: doublingPath },
  { id: 'public-money', group: 'analysis', build: publicMoney },
  { id: 'scorecard', group: 'analysis', build: scorecard },
  { id: 'credit-memo', group: 'analysis', build: creditMemo },
  { id: 'audit', group: 'analysis', build: auditTable },
  { id: 'projects-and-investment', group: 'subjects', build: projectsAndInvestment },
  { id: 'innovation-and-firms', group: 'subjects', build: innovationAndFirms },
  { id: 'livelihood-results', group: 'subjects', build: livelihoodResults },
  { id: 'livelihood-items', group: 'subjects', build: livelihoodItems },
  { id: 'all-figures', group: 'everything', build: allFigures },
  { id: 'report-source', group: 'everything', build: reportSource },
  { id: 'function-samples', group: 'functions', build: functionSamples },
];

/** The plans of a group, in the order in which they are offered. */
export function plansIn(group: TableGroup, plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const ids = TABLES.filter((table) => table.group === group).map(({ id }) => id);
  return plans.filter(({ id }) => ids.includes(id));
}

/** The tables that are offered as already chosen, and that the ribbon inserts. */
export const MAIN_TABLES: readonly PlanId[] = ['headline-results', 'results-and-targets'];

/** What an inserted table would look like now, in its own language; nothing if its report is not at hand. */
export function planFor(
  { plan, report, language }: Pick<RegistryRecord, 'plan' | 'report' | 'language'>,
  dataset: Dataset,
  inputs?: UserInputs,
): SheetPlan | undefined {
  const data = reportById(dataset, report);
  return data && TABLES.find(({ id }) => id === plan)?.build(data, dataset, language, inputs);
}
