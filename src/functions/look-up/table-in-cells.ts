import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { planInUnit } from '../../sheets/plan/plan-in-unit';
import { formatAt, KEY_COLUMN, valueAt, type Column, type PlanRow } from '../../sheets/plan/sheet-plan';
import { namedTable } from '../../sheets/tables/named-table';
import { cellError, formattedNumber } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { spilled } from '../cells/spilled';
import { unitBeside } from '../cells/unit-beside';
import { wordIn } from '../cells/word-in';

/** The arguments of TOPICTABLE as Excel hands them over. */
export interface TableQuestion {
  readonly topic: unknown;
  readonly unit: unknown;
  readonly report: unknown;
  readonly language: unknown;
  readonly headers: unknown;
}

/**
 * A table as cells, without the column of keys. A gap is an empty text, which sums and averages pass over; `#N/A`
 * would stop them, and null would show as 0.
 *
 * @throws the error that the cell is to show, for a word that names no table, unit, report or language
 */
export function tableInCells(
  dataset: Dataset,
  { topic, unit, report, language, headers }: TableQuestion,
): readonly (readonly (string | number | object)[])[] {
  const inLanguage = languageAsked(language);
  const whole = namedTable(reportAsked(dataset, report), dataset, wordIn(topic), inLanguage);
  const asked = wordIn(unit);
  const plan = isMissing(whole) || asked === '' ? whole : planInUnit(whole, asked);
  if (isMissing(plan)) {
    throw cellError(plan);
  }
  const shown = plan.columns.filter(({ id }) => id !== KEY_COLUMN);
  return spilled(
    shown.map(({ header }) => header),
    plan.rows.map((row) => shown.map((column) => cellOf(row, column, inLanguage))),
    headers,
  );
}

function cellOf(row: PlanRow, column: Column, language: Language): string | number | object {
  const value = valueAt(row, column.id);
  if (typeof value === 'number') return formattedNumber(value, formatAt(row, column));
  return column.id === 'unit' ? unitBeside(value, language) : value;
}
