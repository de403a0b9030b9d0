import { takesFormattedNumbers, withFormat } from './cell-answer';

/** Fractions show as percentages, percentage points with their sign; other numbers as the cell is formatted. */
export type ResultKind = 'number' | 'percent' | 'points';

/** How results of a kind are handed to the cell; whether Excel takes formats is asked once, not for each of them. */
export function numberShown(kind: ResultKind): (value: number) => number | object {
  const format = NUMBER_FORMATS[kind];
  return format !== undefined && takesFormattedNumbers()
    ? (value) => withFormat(value, format)
    : (value) => value;
}

const NUMBER_FORMATS: Readonly<Record<ResultKind, string | undefined>> = {
  number: undefined,
  percent: '0.0%',
  points: '+0.0;-0.0;0.0',
};
