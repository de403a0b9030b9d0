import { isMissing, missing } from '../../core/missing';
import { shift, toNumber } from '../../core/number/decimal';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import type { Dataset } from '../../library/dataset';
import { searchSpill } from '../../sheets/spills/search-spill';
import { cellError } from '../cells/cell-answer';
import { cellValue } from '../cells/cell-value';
import { readFormat } from '../cells/format-notation';
import { languageAsked } from '../cells/language-asked';
import { reportAsked } from '../cells/report-asked';
import { wordIn } from '../cells/word-in';
import { spillInCells } from './spill-in-cells';

/** The arguments of SEARCHFIGURES as Excel hands them over. */
export interface SearchQuestion {
  readonly query: unknown;
  readonly mostRows: unknown;
  readonly report: unknown;
  readonly language: unknown;
  readonly headers: unknown;
}

/**
 * The figures that hold every word of a query, one a row, the best first.
 *
 * @throws the error that the cell is to show: without a query, for a number of rows that is no number, and where nothing is found
 */
export function searchInCells(
  dataset: Dataset,
  question: SearchQuestion,
): readonly (readonly (string | number | object)[])[] {
  const query = queryAsked(question.query);
  const language = languageAsked(question.language);
  const report = wordIn(question.report) === '' ? undefined : reportAsked(dataset, question.report);
  const spill = searchSpill(dataset, { query, mostRows: limitAsked(question.mostRows), report }, language);
  if (isMissing(spill)) {
    throw cellError(spill);
  }
  return spillInCells(spill, language, question.headers);
}

/** The words that are asked for; a cell that shows 80.6% is asked for by that. Marks alone ask for nothing. */
function queryAsked(argument: unknown): string {
  const value = cellValue(argument);
  const query =
    typeof value === 'number' &&
    typeof argument === 'object' &&
    argument !== null &&
    readFormat(argument)?.notation === 'percentage'
      ? `${toNumber(shift(decimalFromNumber(value), 2))}%`
      : wordIn(argument);
  return /[\p{L}\p{N}%‰]/u.test(query) ? query : '';
}

/** How many rows at most; all where nobody says. */
function limitAsked(argument: unknown): number | undefined {
  const word = wordIn(argument);
  if (word === '') return undefined;
  const limit = Number(cellValue(argument));
  if (!Number.isFinite(limit)) {
    throw cellError(missing('not-a-number', { argument: 'mostRows', value: word }));
  }
  if (limit < 1 || !Number.isInteger(limit)) {
    throw cellError(missing('out-of-range', { argument: 'mostRows', value: limit, rule: 'rows' }));
  }
  return limit;
}
