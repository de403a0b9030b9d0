import type { Language } from '../../src/core/language';
import { bundled } from '../../src/library/bundled';
import type { Dataset, ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { withUnitsShownOnce } from '../../src/sheets/plan/units-shown-once';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { MAIN_TABLES } from '../../src/sheets/tables/main-tables';

/** The plans of the two main tables of the bundled report. */
export function bothPlans(language: Language = 'zh-CN', dataset: Dataset = bundled()): readonly SheetPlan[] {
  return TABLES.filter(({ id }) => MAIN_TABLES.includes(id)).map(({ build }) =>
    withUnitsShownOnce(build(zhuhaiIn(dataset), dataset, language)),
  );
}

/** The report of the Zhuhai High-tech Zone as a dataset has it. */
export function zhuhaiIn(dataset: Dataset): ReportData {
  const found = reportById(dataset, 'zhuhai-hitech-2022');
  if (found === undefined) throw new Error('the dataset has no such report');
  return found;
}

/** The headline results alone. */
export function headlinePlan(language: Language = 'zh-CN', dataset: Dataset = bundled()): SheetPlan {
  const [plan] = bothPlans(language, dataset);
  if (plan === undefined) throw new Error('there is no table');
  return plan;
}
