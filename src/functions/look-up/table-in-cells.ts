import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { planInUnit } from '../../sheets/plan/plan-in-unit';
import { KEY_COLUMN } from '../../sheets/plan/sheet-plan';
import { namedTable } from '../../sheets/tables/named-table';
import { reportsAsked } from '../../sheets/tables/reports-asked';
import { cellError } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { wordIn } from '../cells/word-in';
import { planInCells } from './plan-in-cells';
import { reportsSeen } from './reports-of-row';

/** The arguments of TOPICTABLE as Excel hands them over. */
export interface TableQuestion {
  readonly topic: unknown;
  readonly unit: unknown;
  readonly report: unknown;
  readonly language: unknown;
  readonly headers: unknown;
}

/**
 * A table as cells, without the column of keys.
 *
 * @throws the error that the cell is to show, for a word that names no table, unit, report or language
 */
export function tableInCells(
  dataset: Dataset,
  { topic, unit, report, language, headers }: TableQuestion,
): readonly (readonly (string | number | object)[])[] {
  const inLanguage = languageAsked(language);
  const data = reportAsked(dataset, report);
  const whole = namedTable(data, dataset, wordIn(topic), inLanguage);
  const asked = wordIn(unit);
  const plan = isMissing(whole) || asked === '' ? whole : planInUnit(whole, asked);
  if (isMissing(plan)) {
    throw cellError(plan);
  }
  const shown = plan.columns.filter(({ id }) => id !== KEY_COLUMN);
  const seen = reportsSeen(reportsAsked(plan.request, dataset) ?? data);
  return planInCells(plan, shown, inLanguage, headers, () => seen);
}
