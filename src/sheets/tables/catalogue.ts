import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../dataset/dataset';
import { reportById } from '../../dataset/find-observations';
import type { RegistryRecord } from '../registry-record';
import type { PlanId, SheetPlan } from '../sheet-plan';
import { allFigures } from './all-figures';
import type { UserInputs } from '../user-inputs';
import { creditMemo } from './credit-memo';
import { disclosure } from './disclosure';
import { doublingPath } from './doubling-path';
import { headlineResults } from './headline-results';
import { innovationAndFirms } from './innovation-and-firms';
import { livelihoodItems } from './livelihood-items';
import { livelihoodResults } from './livelihood-results';
import { projectsAndInvestment } from './projects-and-investment';
import { publicMoney } from './public-money';
import { reportSource } from './report-source';
import { resultsAndTargets } from './results-and-targets';
import { scorecard } from './scorecard';

/** A table that can be inserted: what makes its plan, from the data of one report. */
export interface TableMaker {
  readonly id: PlanId;
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
  { id: 'headline-results', build: headlineResults },
  { id: 'results-and-targets', build: resultsAndTargets },
  { id: 'disclosure', build: disclosure },
  { id: 'doubling-path', build: doublingPath },
  { id: 'public-money', build: publicMoney },
  { id: 'scorecard', build: scorecard },
  { id: 'credit-memo', build: creditMemo },
  { id: 'projects-and-investment', build: projectsAndInvestment },
  { id: 'innovation-and-firms', build: innovationAndFirms },
  { id: 'livelihood-results', build: livelihoodResults },
  { id: 'livelihood-items', build: livelihoodItems },
  { id: 'all-figures', build: allFigures },
  { id: 'report-source', build: reportSource },
];

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
