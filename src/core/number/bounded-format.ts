import type { Bound } from '../reading/bound';
import { marked } from './number-format';

/**
 * The same format with the bound before the digits (≥70%), so that a floor is not taken for the figure itself.
 *
 * @example boundedFormat('0%', 'at-least') // '"≥"0%;"≥"-0%'
 */
export function boundedFormat(format: string, bound: Bound): string {
  const mark = MARKS[bound];
  return mark === undefined ? format : marked(format, mark);
}

/** A range is shown by the end that was asked for. */
const MARKS: Readonly<Partial<Record<Bound, string>>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '≈',
  near: '≈',
};
