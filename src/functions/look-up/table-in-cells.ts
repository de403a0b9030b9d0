import type { Language } from '../../core/language';
import { isMissing, type Missing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { planInUnit } from '../../sheets/plan/plan-in-unit';
import {
  formatAt,
  KEY_COLUMN,
  valueAt,
  type Column,
  type PlanRow,
  type SheetPlan,
} from '../../sheets/plan/sheet-plan';
import { namedTable } from '../../sheets/tables/named-table';
import { cellError, formattedNumber } from '../cells/cell-answer';
import { cellValue } from '../cells/cell-value';
import { readLanguage } from '../cells/choices';
import { excelLanguage } from '../cells/excel-language';
import { wordIn } from '../cells/word-in';

/** The arguments of TOPICTABLE as Excel hands them over. */
export interface TableQuestion {
  readonly topic: unknown;
  readonly unit: unknown;
  readonly language: unknown;
  readonly headers: unknown;
}

/**
 * A table as cells, without the column of keys. A gap is an empty text, which sums and averages pass over; `#N/A`
 * would stop them, and null would show as 0.
 *
 * @throws the error that the cell is to show, for a word that names no table, unit or language
 */
export function tableInCells(
  dataset: Dataset,
  { topic, unit, language, headers }: TableQuestion,
): (string | number | object)[][] {
  const plan = tableAsked(dataset, wordIn(topic), wordIn(unit), readLanguage(language) ?? excelLanguage());
  if (isMissing(plan)) {
    throw cellError(plan);
  }
  const shown = plan.columns.filter(({ id }) => id !== KEY_COLUMN);
  const rows = plan.rows.map((row) => shown.map((column) => cellOf(row, column)));
  return cellValue(headers) === false ? rows : [shown.map(({ header }) => header), ...rows];
}

function tableAsked(
  dataset: Dataset,
  topic: string,
  unit: string,
  language: Language | Missing,
): SheetPlan | Missing {
  const plan = isMissing(language) ? language : namedTable(dataset, topic, language);
  return isMissing(plan) || unit === '' ? plan : planInUnit(plan, unit);
}

function cellOf(row: PlanRow, column: Column): string | number | object {
  const value = valueAt(row, column.id);
  return typeof value === 'number' ? formattedNumber(value, formatAt(row, column)) : value;
}
