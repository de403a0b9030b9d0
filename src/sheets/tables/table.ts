import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import type { SheetPlan } from '../plan/sheet-plan';
import type { PlanId } from '../plan/table-request';
import type { UserInputs } from '../refresh/user-inputs';

/** What tables are offered under: the analysis of a report, its subjects one by one, all that was read from it, the functions. */
export const TABLE_GROUPS = ['analysis', 'subjects', 'everything', 'functions'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

/** A table that can be inserted, with what is to be known of it before it is planned. */
export interface Table {
  readonly id: PlanId;
  readonly group: TableGroup;
  /** What it is called over a report: 2021年完成与2022年预期目标. */
  readonly title: (data: ReportData, language: Language) => string;
  /** Whether it may come with charts. */
  readonly hasCharts?: true;
  /** Which of the reports at hand it is asked of together with one: none, if nothing is said. */
  readonly beside?: (data: ReportData, dataset: Dataset) => readonly ReportData[];
  /** Whether it sets reports side by side; else they are one set to it, the documents of one area and year. */
  readonly isOfSeveral?: true;
  /** Its plan, from the data of one report and those beside it. */
  readonly build: (
    data: ReportData,
    dataset: Dataset,
    language: Language,
    /** What the user has put into the tables that ask for it. */
    inputs?: UserInputs,
  ) => SheetPlan;
}
