import type { Bound } from '../../core/reading/bound';
import type { Decimal } from '../../core/number/decimal';

/** A place in the text as read, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A number with its unit, as printed, and the bound that stands inside it: 5000多亿元. */
export interface FigureToken extends Place {
  readonly value: Decimal;
  /** The upper end of a range. */
  readonly valueHigh?: Decimal;
  /** 亿元, %, 个百分点, 家; empty for a number without one. */
  readonly unit: string;
  readonly bound: Bound;
  /** `flat` of 持平, which prints no number; `doubling` of 翻番; `rank` of 第一; `whole` of 全覆盖. */
  readonly kind: 'amount' | 'flat' | 'doubling' | 'rank' | 'whole';
}
