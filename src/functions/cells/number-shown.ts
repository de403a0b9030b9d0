import { numberFormat } from '../../core/number/number-format';
import type { FormulaResult } from '../../wording/functions/function-entry';
import { takesFormattedNumbers, withFormat } from './cell-answer';

/** How results of a kind are handed to the cell; whether Excel takes formats is asked once, not for each of them. */
export function numberShown(kind: FormulaResult): (value: number) => number | object {
  const format = RESULT_FORMATS[kind];
  return format !== undefined && takesFormattedNumbers()
    ? (value) => withFormat(value, format)
    : (value) => value;
}

/** What is computed was printed by nobody, and is shown with one digit after the point. */
export const RESULT_FORMATS: Readonly<Record<FormulaResult, string | undefined>> = {
  number: undefined,
  percent: numberFormat('percentage', 1),
  points: numberFormat('points', 1),
};
