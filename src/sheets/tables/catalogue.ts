import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../dataset/dataset';
import { reportById } from '../../dataset/find-observations';
import type { RegistryRecord } from '../registry-record';
import type { PlanId, SheetPlan } from '../sheet-plan';
import { disclosure } from './disclosure';
import { doublingPath } from './doubling-path';
import { publicMoney } from './public-money';
import { headlineResults } from './headline-results';
import { resultsAndTargets } from './results-and-targets';

/** A table that can be inserted: what makes its plan, from the data of one report. */
export interface TableMaker {
  readonly id: PlanId;
  readonly build: (data: ReportData, dataset: Dataset, language: Language) => SheetPlan;
}

/** Every table there is, in the order in which they are offered. A new table is one file and one line here. */
export const TABLES: readonly TableMaker[] = [
  { id: 'headline-results', build: headlineResults },
  { id: 'results-and-targets', build: resultsAndTargets },
  { id: 'disclosure', build: disclosure },
  { id: 'doubling-path', build: doublingPath },
  { id: 'public-money', build: publicMoney },
];

/** The tables that are offered as already chosen, and that the ribbon inserts. */
export const MAIN_TABLES: readonly PlanId[] = ['headline-results', 'results-and-targets'];

/** What an inserted table would look like now, in its own language; nothing if its report is not at hand. */
export function planFor({ plan, report, language }: RegistryRecord, dataset: Dataset): SheetPlan | undefined {
  const data = reportById(dataset, report);
  return data && TABLES.find(({ id }) => id === plan)?.build(data, dataset, language);
}
