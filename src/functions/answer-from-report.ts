import { isMissing, missing, type Missing } from '../core/missing';
import { bundled } from '../dataset/bundled';
import type { FigureQuery } from '../dataset/figure-query';
import { quoteOf } from '../dataset/quote';
import { resolveFigure, type ResolvedFigure } from '../dataset/resolve-figure';
import { cellError, formattedNumber } from './cell-answer';
import { type CellError, cellValue, isCellError, isPassedOn } from './cell-value';

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
  const query = readQuestion(question);
  const figure = isCellError(query) || isMissing(query) ? query : resolveFigure(bundled(), query);
  if (isCellError(figure) || isMissing(figure)) {
    throw cellError(figure);
  }
  return figure;
}

function readQuestion(question: Question): FigureQuery | CellError | Missing {
  const words = Object.entries(question).map(([argument, cell]) => [argument, cellValue(cell)] as const);
  const error = words.map(([, word]) => word).find(isCellError);
  if (error !== undefined && isPassedOn(error)) {
    return error;
  }
  const unreadable = words.find(([, word]) => typeof word === 'object' && word !== null);
  if (unreadable !== undefined) {
    const [argument, word] = unreadable;
    return missing('unknown-choice', { argument, given: error?.code ?? JSON.stringify(word), allowed: [] });
  }
  return Object.fromEntries(
    words.map(([argument, word]) => [argument, typeof word === 'boolean' ? String(word) : word]),
  ) as unknown as FigureQuery;
}
