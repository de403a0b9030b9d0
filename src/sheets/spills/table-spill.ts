import type { Language } from '../../core/language';
import { isMissing, type Missing } from '../../core/missing';
import type { Dataset, ReportData } from '../../library/dataset';
import { planInUnit } from '../plan/plan-in-unit';
import { KEY_COLUMN } from '../plan/sheet-plan';
import { namedTable } from '../tables/named-table';
import { reportsAsked } from '../tables/reports-asked';
import { reportsSeen } from './reports-of-row';
import type { Spill } from './spill';

/** A table by what names it. */
export interface TableNamed {
  readonly data: ReportData;
  readonly topic: string;
  /** As the table has it, where nothing is said. */
  readonly unit: string;
}

/** What TOPICTABLE spills: a table without its column of keys. No answer for a word that names no table, or no unit of its kind. */
export function tableSpill(
  dataset: Dataset,
  { data, topic, unit }: TableNamed,
  language: Language,
): Spill | Missing {
  const whole = namedTable(data, dataset, topic, language);
  const plan = isMissing(whole) || unit === '' ? whole : planInUnit(whole, unit);
  if (isMissing(plan)) return plan;
  const seen = reportsSeen(reportsAsked(plan.request, dataset) ?? data);
  return { plan, columns: plan.columns.filter(({ id }) => id !== KEY_COLUMN), reportsOf: () => seen };
}
