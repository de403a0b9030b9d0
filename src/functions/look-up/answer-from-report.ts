import { isMissing } from '../../core/missing';
import type { Dataset } from '../../library/dataset';
import type { FigureQuery } from '../../library/resolve/figure-query';
import { quoteOf } from '../../library/text/quote';
import { resolveFigure, type ResolvedFigure } from '../../library/resolve/resolve-figure';
import { cellError } from '../cells/cell-answer';
import { excelLanguage } from '../cells/excel-language';
import { figureInCell } from '../cells/figure-in-cell';
import { readRangeEnd } from '../cells/choices';
import { wordIn } from '../cells/word-in';
import { toldFigure, type ToldFigure } from './told-figure';

/**
 * The figure that answers the question, with what is known of it, and a number format that shows its printed digits, its
 * bound and its upper end: >335. Where no status was said and there is but a target, the cell says that it is one.
 *
 * @throws the error that the cell is to show, where no figure answers, or more than one
 */
export function answerWithFigure(dataset: Dataset, question: Question): number | object {
  const { value, format, facts } = answerToldOf(dataset, question);
  return figureInCell(value, format, facts);
}

/**
 * The same as data, for what tells of a figure beside it.
 *
 * @throws the error that the cell is to show, where no figure answers, or more than one
 */
export function answerToldOf(dataset: Dataset, question: Question): ToldFigure {
  return toldFigure(answered(dataset, question), wordIn(question.status) !== '', excelLanguage());
}

/**
 * The sentence that the figure was read from. The unit is not asked about: every unit has the same sentence.
 *
 * @throws the error that the cell is to show, where no figure answers, or more than one
 */
export function answerWithSource(dataset: Dataset, question: Question): string {
  // Only an error that stands in its place is passed on.
  wordIn(question.unit);
  const { data, observation } = answered(dataset, { ...question, unit: null });
  return quoteOf(data, observation);
}

/** The arguments of FIGURE and SOURCE as Excel hands them over. */
export type Question = Readonly<Record<keyof FigureQuery | 'end', unknown>>;

function answered(dataset: Dataset, { end, ...question }: Question): ResolvedFigure {
  const words = Object.entries(question).map(([argument, cell]) => [argument, wordIn(cell)] as const);
  const chosen = readRangeEnd(end);
  const figure = isMissing(chosen)
    ? chosen
    : resolveFigure(dataset, Object.fromEntries(words) as Record<keyof FigureQuery, string>, chosen);
  if (isMissing(figure)) {
    throw cellError(figure);
  }
  return figure;
}
