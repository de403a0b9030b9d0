import { isMissing } from '../core/missing';
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
  const figure = isCellError(query) ? query : resolveFigure(bundled(), query);
  if (isCellError(figure) || isMissing(figure)) {
    throw cellError(figure);
  }
  return figure;
}

/** Whether a word is known is for the dataset to say; here only errors and cells without a value are stopped. */
function readQuestion(question: Question): FigureQuery | CellError {
  const words = Object.entries(question).map(([argument, cell]) => [argument, cellValue(cell)] as const);
  const unreadable = words.map(([, word]) => word).find((word) => typeof word === 'object' && word !== null);
  if (unreadable !== undefined) {
    return isCellError(unreadable) && isPassedOn(unreadable)
      ? unreadable
      : { kind: 'cell-error', code: '#VALUE!' };
  }
  return Object.fromEntries(words) as unknown as FigureQuery;
}
