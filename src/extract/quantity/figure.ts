import type { Bound } from '../../core/reading/bound';
import type { Decimal } from '../../core/number/decimal';

/** One number with its unit as read, before 万 and 亿 are put to the one or the other. */
export interface Figure {
  readonly value: Decimal;
  /** 万, 亿, 万亿 or nothing. */
  readonly magnitude: string;
  /** 元, %, 家, `RMB bn`; nothing for a bare number. */
  readonly noun: string;
  /** `more-than` where 多 or 余 stands inside: 5000多亿元. */
  readonly bound: Bound;
}

/** A figure without more to it than its value and its unit. */
export function plainFigure(value: Decimal, noun: string): Figure {
  return { value, magnitude: '', noun, bound: 'exact' };
}
