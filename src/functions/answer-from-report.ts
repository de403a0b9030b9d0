import { isMissing } from '../core/missing';
import { bundled } from '../library/bundled';
import type { FigureQuery } from '../library/resolve/figure-query';
import { quoteOf } from '../library/text/quote';
import { resolveFigure, type ResolvedFigure } from '../library/resolve/resolve-figure';
import { cellError, formattedNumber } from './cell-answer';
import { wordIn } from './word-in';

/**
 * The figure that answers the question, with the number format of its printed digits.
 *
 * @throws the error that the cell is to show, where no figure answers, or more than one
 */
export function answerWithFigure(question: Question): number | object {
  const { value, format } = answered(question);
  return formattedNumber(value, format);
}

/**
 * The sentence that the figure was read from. The unit is not asked about: every unit has the same sentence.
 *
 * @throws the error that the cell is to show, where no figure answers, or more than one
 */
export function answerWithSource(question: Question): string {
  const { data, observation } = answered({ ...question, unit: null });
  return quoteOf(data, observation);
}

/** The arguments of FIGURE and SOURCE as Excel hands them over. */
export type Question = Readonly<Record<keyof FigureQuery, unknown>>;

function answered(question: Question): ResolvedFigure {
  const words = Object.entries(question).map(([argument, cell]) => [argument, wordIn(cell)] as const);
  const figure = resolveFigure(bundled(), Object.fromEntries(words) as Record<keyof FigureQuery, string>);
  if (isMissing(figure)) {
    throw cellError(figure);
  }
  return figure;
}
