import type { Bound } from '../reading/bound';
import { followed, marked } from './number-format';
import { shownNumber, type ShownNumber } from './shown-number';

/**
 * The same format with the bound before the digits (≥70%), so that a floor is not taken for the figure itself; with the
 * upper end behind them where the number is the lower end of a range (2%—3%).
 *
 * @example boundedFormat('0%', 'at-least') // '"≥"0%;"≥"-0%'
 */
export function boundedFormat(format: string, bound: Bound, upperEnd?: ShownNumber): string {
  const mark = MARKS[bound];
  const bounded = mark === undefined ? format : marked(format, mark);
  return upperEnd === undefined
    ? bounded
    : followed(bounded, `—${shownNumber(upperEnd.value, upperEnd.format)}`);
}

const MARKS: Readonly<Partial<Record<Bound, string>>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '≈',
  near: '≈',
};
