import type { FormulaResult } from '../../wording/functions/function-entry';
import { takesFormattedNumbers, withFormat } from './cell-answer';

/** How results of a kind are handed to the cell; whether Excel takes formats is asked once, not for each of them. */
export function numberShown(kind: FormulaResult): (value: number) => number | object {
  const format = NUMBER_FORMATS[kind];
  return format !== undefined && takesFormattedNumbers()
    ? (value) => withFormat(value, format)
    : (value) => value;
}

const NUMBER_FORMATS: Readonly<Record<FormulaResult, string | undefined>> = {
  number: undefined,
  percent: '0.0%',
  points: '+0.0;-0.0;0.0',
};
