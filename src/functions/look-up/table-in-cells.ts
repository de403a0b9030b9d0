import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import { tableSpill } from '../../sheets/spills/table-spill';
import { cellError } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { wordIn } from '../cells/word-in';
import { spillInCells } from './spill-in-cells';

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
  const spill = tableSpill(dataset, { data, topic: wordIn(topic), unit: wordIn(unit) }, inLanguage);
  if (isMissing(spill)) {
    throw cellError(spill);
  }
  return spillInCells(spill, inLanguage, headers);
}
