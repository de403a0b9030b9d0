import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import type { FigureQuery } from '../../library/resolve/figure-query';
import { seriesSpill } from '../../sheets/spills/series-spill';
import { cellError } from '../cells/cell-answer';
import { languageAsked } from '../cells/language-asked';
import { wordIn } from '../cells/word-in';
import { spillInCells } from './spill-in-cells';

/** The arguments of SERIESOF as Excel hands them over. */
export type SeriesQuestion = Readonly<Record<keyof FigureQuery | 'language' | 'headers', unknown>>;

/**
 * The figures of an indicator over whatever is left open, one a row, the earliest first, all amounts in one unit.
 *
 * @throws the error that the cell is to show, where no figure answers, or for a unit of another kind
 */
export function seriesInCells(
  dataset: Dataset,
  { language, headers, ...question }: SeriesQuestion,
): readonly (readonly (string | number | object)[])[] {
  const inLanguage = languageAsked(language);
  const words = Object.entries(question).map(([argument, cell]) => [argument, wordIn(cell)] as const);
  const query = Object.fromEntries(words) as Record<keyof FigureQuery, string>;
  const spill = seriesSpill(dataset, query, inLanguage);
  if (isMissing(spill)) {
    throw cellError(spill);
  }
  return spillInCells(spill, inLanguage, headers);
}
